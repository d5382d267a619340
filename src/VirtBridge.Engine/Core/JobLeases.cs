namespace VirtBridge.Engine;

/// <summary>Jobs of several domains, given back together.</summary>
internal sealed class JobLeases : IDisposable
{
    private readonly List<JobLease> _leases = [];

    public void Add(JobLease lease) => _leases.Add(lease);

    public void Dispose() => _leases.ForEach(lease => lease.Dispose());
}
