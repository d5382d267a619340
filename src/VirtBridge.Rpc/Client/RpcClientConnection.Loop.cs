using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>The part for a loop that drives the connection: nothing waits, and calls of one turn leave together.</summary>
public sealed unsafe partial class RpcClientConnection
{
    private readonly OutputQueue _unsent = new();
    private readonly Queue<Waiter> _answered = new();

    /// <summary>True when <see cref="Drive"/> has something to send: the loop asks before it sleeps, and then watches for room too.</summary>
    public bool HasUnsent
    {
        get
        {
            lock (_send)
            {
                return !_unsent.IsEmpty;
            }
        }
    }

    /// <summary>Sends what waits, reads what is there, and lets those go on whose answer came. False when the connection is over.</summary>
    public bool Drive()
    {
        SendUnsent();
        if (TryTakeReading())
        {
            try
            {
                ReadOnce(wait: false);
            }
            finally
            {
                PassReadingOn();
            }
        }

        // Only now: who goes on may call again or end the connection.
        GoOn();
        return IsOpen;
    }

    /// <summary>Sends what waits, as much as the socket takes now.</summary>
    public void SendUnsent()
    {
        int result;
        lock (_send)
        {
            result = IsOpen && !_unsent.IsEmpty ? _unsent.Flush(_channel) : 0;
        }

        if (result is not (0 or -LibC.EAgain))
        {
            CloseWith(ConnectCloseReason.Error, RpcErrors.System("Cannot write data", -result).Error);
        }
    }

    private void GoOn()
    {
        if (_answered.Count == 0)
        {
            return;
        }

        // Under a context, those that do not ask for one would go on on a thread of the pool.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            while (_answered.TryDequeue(out var waiter))
            {
                waiter.Tell();
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private void Complete(Waiter waiter, RpcAnswer? reply, VirtError? failure)
    {
        if (_options.LoopDriven)
        {
            waiter.Settle(reply, failure);
            _answered.Enqueue(waiter);
        }
        else
        {
            waiter.Complete(reply, failure);
        }
    }

    /// <summary>Puts a frame behind those that wait; the caller keeps its descriptors.</summary>
    private void Keep(ReadOnlySpan<byte> frame, ReadOnlySpan<SafeFileHandle> fds)
    {
        var copies = new SafeFileHandle[fds.Length];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Copy(fds[i]);
        }

        _unsent.Append(frame);
        Array.ForEach(copies, _unsent.Append);
    }

    private static SafeFileHandle Copy(SafeFileHandle handle)
    {
        const int duplicateCloseOnExec = 1030;
        var copy = LibC.fcntl((int)handle.DangerousGetHandle(), duplicateCloseOnExec, 0);
        GC.KeepAlive(handle);
        return copy >= 0 ? new SafeFileHandle(copy, ownsHandle: true) : throw RpcErrors.System("Cannot pass a file", LibC.LastError);
    }
}
