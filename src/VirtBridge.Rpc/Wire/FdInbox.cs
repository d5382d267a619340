using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Rpc;

/// <summary>Descriptors that arrived and wait for the frame they belong to. Bounded.</summary>
public sealed class FdInbox : IDisposable
{
    private const int Capacity = 2 * RpcLimits.MaxFds;
    private Queue<SafeFileHandle>? _handles;

    public int Count => _handles?.Count ?? 0;

    /// <summary>Takes ownership; false (and closed) when the peer sends more than any message may carry.</summary>
    public bool Add(int fd)
    {
        var handle = new SafeFileHandle(fd, ownsHandle: true);
        _handles ??= new();
        if (_handles.Count >= Capacity)
        {
            handle.Dispose();
            return false;
        }

        _handles.Enqueue(handle);
        return true;
    }

    public SafeFileHandle[] Take(int count)
    {
        if (count == 0)
        {
            return [];
        }

        var taken = new SafeFileHandle[count];
        for (var i = 0; i < count; i++)
        {
            taken[i] = _handles!.Dequeue();
        }

        return taken;
    }

    public void Dispose()
    {
        while (_handles is { Count: > 0 })
        {
            _handles.Dequeue().Dispose();
        }
    }
}
