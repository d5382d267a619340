using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Embedded;

namespace VirtBridge.Cli;

/// <summary>Opens what a URI names: the test hypervisor in this process, everything else over a daemon's socket.</summary>
internal static class Sessions
{
    public static async ValueTask<IVirtSession> OpenAsync(string uri, bool readOnly, CancellationToken cancellation) =>
        uri.StartsWith("test://", StringComparison.Ordinal)
            ? EmbeddedSession.Open(uri, readOnly)
            : await ClientSession.OpenAsync(uri, new ClientOptions { ReadOnly = readOnly }, cancellation);
}
