using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>A connection that an event loop reads for: nothing happens on a thread of its own.</summary>
public interface IDrivenConnection
{
    /// <summary>Polled for reading; then <see cref="ProcessIncoming"/>.</summary>
    int Fd { get; }

    bool IsOpen { get; }

    bool ServerKeepsAlive { get; }

    /// <summary>Called once, when the connection ends.</summary>
    void WhenClosed(Action<ConnectCloseReason> closed);

    /// <summary>Reads and delivers what is there, without waiting; false when the connection is over.</summary>
    bool ProcessIncoming();

    void StartKeepAlive(TimeSpan interval, int count);

    /// <summary>Asks or gives up when it is time; how long until the next look, null when keepalive is off.</summary>
    TimeSpan? KeepAliveTick();
}
