using System.Diagnostics.CodeAnalysis;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// One modifying job per domain. Queries never take it, destroying goes beside it; whoever waits longer than the
/// patience is told who holds it.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "A lease belongs to whoever acquired it.")]
public sealed class DomainJobs(TimeProvider clock, TimeSpan patience)
{
    private readonly Lock _change = new();
    private LinkedList<Waiter>? _waiters;
    private volatile JobLease? _holder;

    /// <summary>Who changes the domain now, null when nobody does.</summary>
    public JobLease? Holder => _holder;

    public ValueTask<JobLease> AcquireAsync(string operation, CancellationToken cancellation)
    {
        LinkedListNode<Waiter> waiter;
        lock (_change)
        {
            if (_holder is null)
            {
                var lease = new JobLease(this, operation, clock.GetUtcNow());
                _holder = lease;
                return new(lease);
            }

            _waiters ??= new();
            waiter = _waiters.AddLast(new Waiter(operation));
        }

        return WaitAsync(waiter, cancellation);
    }

    /// <summary>Takes the job if nobody holds it.</summary>
    public JobLease? TryAcquire(string operation)
    {
        lock (_change)
        {
            return _holder is null ? _holder = new(this, operation, clock.GetUtcNow()) : null;
        }
    }

    internal void Release(JobLease lease)
    {
        Waiter? next = null;
        lock (_change)
        {
            if (_holder != lease)
            {
                return;
            }

            _holder = null;
            while (_waiters?.First is { } first)
            {
                _waiters.RemoveFirst();
                var granted = new JobLease(this, first.Value.Operation, clock.GetUtcNow());
                first.Value.Granted = granted;
                _holder = granted;
                next = first.Value;
                break;
            }
        }

        next?.Completion.TrySetResult(next.Granted!);
    }

    private async ValueTask<JobLease> WaitAsync(LinkedListNode<Waiter> waiter, CancellationToken cancellation)
    {
        try
        {
            return await waiter.Value.Completion.Task.WaitAsync(patience, clock, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException or OperationCanceledException)
        {
            JobLease? late;
            JobLease? holder;
            lock (_change)
            {
                late = waiter.Value.Granted;
                holder = _holder;
                if (late is null)
                {
                    _waiters!.Remove(waiter);
                }
            }

            late?.Dispose();
            throw e is TimeoutException ? Timeout(holder) : e;
        }
    }

    private static VirtException Timeout(JobLease? holder)
    {
        var waits = holder?.WaitingFor is { } reason ? $", waiting for {reason}" : "";
        return new(
            ErrorCode.OperationTimeout,
            ErrorDomain.Domain,
            $"cannot acquire state change lock (held by {holder?.Operation ?? "a finished job"}{waits})");
    }

    private sealed class Waiter(string operation)
    {
        public string Operation => operation;
        public TaskCompletionSource<JobLease> Completion { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
        public JobLease? Granted { get; set; }
    }
}
