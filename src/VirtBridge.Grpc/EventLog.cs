using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>The last events, numbered; readers follow it at their own pace and learn when they were too slow.</summary>
internal sealed class EventLog(TimeProvider clock, int capacity = 16384)
{
    private readonly Lock _gate = new();
    private readonly V1.Event[] _ring = new V1.Event[capacity];
    private ulong _last;
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ulong Last
    {
        get
        {
            lock (_gate)
            {
                return _last;
            }
        }
    }

    public void Add(ContractEvent value)
    {
        if (EventMessages.Of(value) is not { } message)
        {
            return;
        }

        TaskCompletionSource arrived;
        lock (_gate)
        {
            message.Sequence = ++_last;
            message.Time = clock.GetUtcNow().ToUnixTimeMilliseconds();
            _ring[message.Sequence % (ulong)capacity] = message;
            arrived = _arrived;
            _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        arrived.SetResult();
    }

    /// <summary>Events after <paramref name="after"/> that are there now, how many were forgotten, and what to wait for when none is.</summary>
    public (IReadOnlyList<V1.Event> Events, ulong Missed, Task Arrival) ReadAfter(ulong after, int most)
    {
        lock (_gate)
        {
            if (after >= _last)
            {
                return ([], 0, _arrived.Task);
            }

            var oldest = _last < (ulong)capacity ? 1 : _last - (ulong)capacity + 1;
            var first = Math.Max(after + 1, oldest);
            var count = (int)Math.Min(_last - first + 1, (ulong)most);
            var events = new V1.Event[count];
            for (var i = 0; i < count; i++)
            {
                events[i] = _ring[(first + (ulong)i) % (ulong)capacity];
            }

            return (events, first - after - 1, _arrived.Task);
        }
    }
}
