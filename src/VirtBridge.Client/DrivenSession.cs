using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>
/// A connection without a thread of its own, for programs that bring an event loop: they poll <see cref="Fd"/>, let
/// messages be read, and time keepalive.
/// </summary>
public sealed class DrivenSession
{
    private readonly ClientSession _session;

    private DrivenSession(ClientSession session) => _session = session;

    public IVirtSession Session => _session;

    /// <summary>Polled for reading; then <see cref="ProcessIncoming"/>.</summary>
    public int Fd => _session.Fd;

    public bool IsOpen => _session.IsOpen;

    public bool ServerKeepsAlive => _session.ServerKeepsAlive;

    public static async ValueTask<DrivenSession> OpenAsync(string uri, bool readOnly, CancellationToken cancellation) =>
        new(await ClientSession.OpenAsync(uri, new ClientOptions { ReadOnly = readOnly, CallerDriven = true }, cancellation)
            .ConfigureAwait(false));

    /// <summary>Called once, when the connection ends.</summary>
    public void WhenClosed(Action<ConnectCloseReason> closed) => _session.CloseReceiver = (reason, _) => closed(reason);

    /// <summary>Reads and delivers what is there, without waiting; false when the connection is over.</summary>
    public bool ProcessIncoming() => _session.ProcessIncoming();

    public void StartKeepAlive(TimeSpan interval, int count) => _session.StartKeepAlive(interval, count);

    /// <summary>Asks or gives up when it is time; how long until the next look, null when keepalive is off.</summary>
    public TimeSpan? KeepAliveTick() => _session.KeepAliveTick();
}
