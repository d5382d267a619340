using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>From a URI to a session: the test hypervisor lives in this process, everything else is asked over RPC.</summary>
internal static class ConnectionOpener
{
    public static OpenedSession Open(string? name, OpenRequest request)
    {
        var uri = string.IsNullOrEmpty(name) ? DefaultUri() : name;
        if (!uri.Contains(':'))
        {
            throw new VirtException(ErrorCode.NoConnect, ErrorDomain.None, $"URI '{uri}' does not include a driver name");
        }

        return EmbeddedOpener.Serves(uri)
            ? EmbeddedOpener.Open(uri, request)
            : OpenRemote(uri, request.ReadOnly);
    }

    public static OpenedSession OpenAdmin(string? name)
    {
        var session = Sync.Wait(AdministrationSession.OpenAsync(name, CancellationToken.None));
        return new OpenedSession(session.Uri, ReadOnly: false, null, session.Admin)
        {
            Alive = () => session.IsOpen,
            Incoming = new IncomingMessages(session),
            CloseAdmin = session.DisposeAsync,
        };
    }

    private static OpenedSession OpenRemote(string uri, bool readOnly)
    {
        var session = Sync.Wait(DrivenSession.OpenAsync(uri, readOnly, CancellationToken.None));
        return new OpenedSession(uri, readOnly, session.Session, null)
        {
            Alive = () => session.IsOpen,
            Incoming = new IncomingMessages(session),
        };
    }

    private static string DefaultUri() =>
        Environment.GetEnvironmentVariable("LIBVIRT_DEFAULT_URI") is { Length: > 0 } set
            ? set
            : LibC.UserId() == 0 ? "qemu:///system" : "qemu:///session";
}
