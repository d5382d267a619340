using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>
/// A connection without a thread of its own, for programs that bring an event loop: they poll <see cref="Fd"/>, let
/// messages be read, and time keepalive.
/// </summary>
public sealed class DrivenSession : IDrivenConnection
{
    private readonly ClientSession _session;

    private DrivenSession(ClientSession session) => _session = session;

    public IVirtSession Session => _session;

    public int Fd => _session.Fd;

    public bool IsOpen => _session.IsOpen;

    public bool ServerKeepsAlive => _session.ServerKeepsAlive;

    public static async ValueTask<DrivenSession> OpenAsync(string uri, bool readOnly, CancellationToken cancellation) =>
        new(await ClientSession.OpenAsync(uri, new ClientOptions { ReadOnly = readOnly, CallerDriven = true }, cancellation)
            .ConfigureAwait(false));

    public void WhenClosed(Action<ConnectCloseReason> closed) => _session.CloseReceiver = (reason, _) => closed(reason);

    public bool ProcessIncoming() => _session.ProcessIncoming();

    public void StartKeepAlive(TimeSpan interval, int count) => _session.StartKeepAlive(interval, count);

    public TimeSpan? KeepAliveTick() => _session.KeepAliveTick();
}
