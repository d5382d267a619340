using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Embedded;

namespace VirtBridge.Exports;

/// <summary>Connections served inside this process: the test hypervisor.</summary>
internal static class EmbeddedOpener
{
    public static bool Serves(string uri) => EmbeddedSession.Serves(uri);

    public static OpenedSession Open(string uri, OpenRequest request)
    {
        var credentials = request.Auth == 0 ? null : new ProgramCredentials(request.Auth);
        var session = EmbeddedSession.Open(uri, request.ReadOnly, new PeerMigration(OpenPeerAsync).MoveAsync, unusedFamilies: false, credentials);
        return new OpenedSession(uri, request.ReadOnly, session, null);
    }

    // Where guests of this process' test hosts move to when they are asked to go by themselves.
    private static async ValueTask<IVirtSession> OpenPeerAsync(string uri, CancellationToken cancellation) => Serves(uri)
        ? EmbeddedSession.Open(uri, readOnly: false, unusedFamilies: false)
        : await SessionOpening.OpenAsync(uri, new ClientOptions(), static _ => { }, cancellation).ConfigureAwait(false);
}
