using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>What a running test guest remembers.</summary>
public sealed class TestGuest
{
    private readonly Lock _change = new();
    private readonly HashSet<string> _frozen = [];
    private readonly Dictionary<string, BlockJobProgress> _jobs = [];
    private readonly Dictionary<string, string[]> _keys = [];

    /// <summary>The guest's clock, which stands still until somebody sets it.</summary>
    public (long Seconds, uint Nanoseconds) Time { get; set; } = (627319920, 0);

    /// <summary>Freezes what is not frozen yet; returns how many that were.</summary>
    public int Freeze(IEnumerable<string> mountPoints)
    {
        lock (_change)
        {
            return mountPoints.Count(_frozen.Add);
        }
    }

    public int Thaw(IEnumerable<string> mountPoints)
    {
        lock (_change)
        {
            return mountPoints.Count(_frozen.Remove);
        }
    }

    public bool TryAddJob(string target, BlockJobProgress job)
    {
        lock (_change)
        {
            return _jobs.TryAdd(target, job);
        }
    }

    public BlockJobProgress? FindJob(string target)
    {
        lock (_change)
        {
            return _jobs.GetValueOrDefault(target);
        }
    }

    public BlockJobProgress? ChangeJob(string target, Func<BlockJobProgress, BlockJobProgress> change)
    {
        lock (_change)
        {
            return _jobs.TryGetValue(target, out var job) ? _jobs[target] = change(job) : null;
        }
    }

    public BlockJobProgress? TakeJob(string target)
    {
        lock (_change)
        {
            return _jobs.Remove(target, out var job) ? job : null;
        }
    }

    public string[] Keys(string user)
    {
        lock (_change)
        {
            return _keys.GetValueOrDefault(user) ?? [];
        }
    }

    public void SetKeys(string user, string[] keys)
    {
        lock (_change)
        {
            _keys[user] = keys;
        }
    }

    public static TestGuest Of(DomainObject guest) =>
        guest.View.Runtime as TestGuest ?? throw DomainErrors.NotRunning();
}
