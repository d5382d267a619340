namespace VirtBridge.Rpc;

/// <summary>What an administrator sees and sets of a server's workers.</summary>
public readonly record struct WorkerPoolState(int Min, int Max, int Current, int Free, int Priority, int QueueDepth);

/// <summary>
/// Threads that run calls. Ordinary workers come and go between a minimum and a maximum; a fixed number of priority workers
/// takes only high-priority calls, so that a query never waits behind calls stuck in a guest.
/// </summary>
internal sealed class WorkerPool : IDisposable
{
    private static readonly TimeSpan IdleTime = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly Queue<RpcCall> _ordinary = new();
    private readonly Queue<RpcCall> _high = new();
    private readonly Stack<Worker> _idlePriority = new();
    private readonly List<Worker> _idle = [];
    private readonly string _name;
    private int _min;
    private int _max;
    private int _priorityWanted;
    private int _current;
    private int _priority;
    private bool _stopped;

    public WorkerPool(string name, int min, int max, int priority)
    {
        _name = name;
        Configure(min, max, priority);
    }

    public WorkerPoolState State
    {
        get
        {
            lock (_gate)
            {
                return new(_min, _max, Math.Max(_min, _current), _idle.Count + Math.Max(0, _min - _current), _priorityWanted, _ordinary.Count + _high.Count);
            }
        }
    }

    public void Configure(int min, int max, int priority)
    {
        if (min < 0 || max < 1 || min > max || priority < 0)
        {
            throw RpcErrors.Internal($"a worker pool cannot have between {min} and {max} workers and {priority} priority workers");
        }

        lock (_gate)
        {
            (_min, _max, _priorityWanted) = (min, max, priority);
        }
    }

    public void Submit(RpcCall call)
    {
        Worker? worker;
        lock (_gate)
        {
            (call.HighPriority ? _high : _ordinary).Enqueue(call);
            worker = FindWorker(call.HighPriority);
        }

        worker?.Wake();
    }

    public void Dispose()
    {
        List<Worker> sleeping;
        lock (_gate)
        {
            _stopped = true;
            sleeping = [.. _idle, .. _idlePriority];
            _idle.Clear();
            _idlePriority.Clear();
        }

        sleeping.ForEach(worker => worker.Wake());
    }

    private Worker? FindWorker(bool high)
    {
        if (_idle.Count > 0)
        {
            var last = _idle[^1];
            _idle.RemoveAt(_idle.Count - 1);
            return last;
        }

        if (high && _idlePriority.TryPop(out var free))
        {
            return free;
        }

        if (_current < _max)
        {
            _current++;
            new Worker(this, priority: false).Start();
        }
        else if (high && _priority < _priorityWanted)
        {
            _priority++;
            new Worker(this, priority: true).Start();
        }

        return null;
    }

    // Null: sleep (and the worker is registered as idle), unless the pool has no place for it any more.
    private RpcCall? Next(Worker worker, bool timedOut, out bool leave)
    {
        lock (_gate)
        {
            leave = false;
            if (_high.TryDequeue(out var call) || (!worker.Priority && _ordinary.TryDequeue(out call)))
            {
                if (timedOut)
                {
                    _idle.Remove(worker);
                }

                return call;
            }

            var surplus = worker.Priority ? _priority > _priorityWanted : _current > _max || (timedOut && _current > _min);
            if (_stopped || surplus)
            {
                leave = true;
                _idle.Remove(worker);
                _ = worker.Priority ? _priority-- : _current--;
            }
            else if (worker.Priority)
            {
                _idlePriority.Push(worker);
            }
            else if (!_idle.Contains(worker))
            {
                _idle.Add(worker);
            }

            return null;
        }
    }

    private sealed class Worker(WorkerPool pool, bool priority)
    {
        private readonly object _parking = new();
        private bool _woken;

        public bool Priority => priority;

        public void Start() => new Thread(Run) { IsBackground = true, Name = priority ? pool._name + "-prio" : pool._name }.Start();

        public void Wake()
        {
            lock (_parking)
            {
                _woken = true;
                Monitor.Pulse(_parking);
            }
        }

        private void Run()
        {
            var timedOut = false;
            while (true)
            {
                if (pool.Next(this, timedOut, out var leave) is { } call)
                {
                    timedOut = false;
                    call.Run(call.Connection.Lifetime);
                }
                else if (leave)
                {
                    return;
                }
                else
                {
                    timedOut = !Park();
                }
            }
        }

        private bool Park()
        {
            lock (_parking)
            {
                var woken = _woken || (Monitor.Wait(_parking, priority ? Timeout.InfiniteTimeSpan : IdleTime) && _woken);
                _woken = false;
                return woken;
            }
        }
    }
}
