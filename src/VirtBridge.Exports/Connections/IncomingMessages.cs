using VirtBridge.Client;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>What a connected session needs of an event loop: its descriptor watched and its keepalive timed.</summary>
internal sealed class IncomingMessages(IDrivenConnection session)
{
    /// <summary>Polled for reading.</summary>
    public int Descriptor => session.Fd;

    /// <summary>Reads and delivers what is there; false when the connection is over.</summary>
    public bool Process() => session.ProcessIncoming();

    public void WhenClosed(Action<ConnectCloseReason> closed) => session.WhenClosed(closed);

    /// <summary>False when the server does not know keepalive messages.</summary>
    public bool StartKeepAlive(int interval, uint count)
    {
        if (!session.ServerKeepsAlive)
        {
            return false;
        }

        session.StartKeepAlive(TimeSpan.FromSeconds(Math.Max(interval, 0)), (int)Math.Min(count, int.MaxValue));
        return true;
    }

    /// <summary>Milliseconds until the next look at the silence; -1 when nothing is to be watched.</summary>
    public int KeepAliveTick() => session.KeepAliveTick() is { } wait ? (int)Math.Clamp(wait.TotalMilliseconds, 1, int.MaxValue) : -1;
}
