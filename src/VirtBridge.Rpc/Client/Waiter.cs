using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>Somebody who waits for something that the reader of the connection will see.</summary>
internal sealed class Waiter
{
    private readonly object _parking = new();
    private volatile bool _done;
    private bool _signalled;

    public RpcAnswer? Reply { get; private set; }

    public VirtError? Failure { get; private set; }

    /// <summary>Set when nobody blocks for this one.</summary>
    public TaskCompletionSource<RpcAnswer>? Task { get; init; }

    public bool Done => _done;

    /// <summary>Ends the wait; the first outcome counts. Not under a lock of the connection.</summary>
    public void Complete(RpcAnswer? reply, VirtError? failure)
    {
        Settle(reply, failure);
        Tell();
    }

    /// <summary>Notes the outcome; who waits hears of it by <see cref="Tell"/>.</summary>
    public void Settle(RpcAnswer? reply, VirtError? failure)
    {
        (Reply, Failure) = (reply, failure);
        _done = true;
    }

    public void Tell()
    {
        if (Task is null)
        {
            Signal();
        }
        else if (Failure is not null)
        {
            Task.TrySetException(Failure.ToException());
        }
        else if (!Task.TrySetResult(Reply!))
        {
            Reply?.Dispose();
        }
    }

    /// <summary>Wakes the thread to look again: it is done, or it shall read.</summary>
    public void Signal()
    {
        lock (_parking)
        {
            _signalled = true;
            Monitor.Pulse(_parking);
        }
    }

    /// <summary>False after the timeout (negative: never).</summary>
    public bool Park(int milliseconds)
    {
        lock (_parking)
        {
            while (!_signalled)
            {
                if (!Monitor.Wait(_parking, milliseconds < 0 ? Timeout.Infinite : milliseconds))
                {
                    return false;
                }
            }

            _signalled = false;
            return true;
        }
    }
}
