namespace VirtBridge.Engine;

/// <summary>The right to change one domain; released by disposal, on every path.</summary>
public sealed class JobLease : IDisposable
{
    private DomainJobs? _owner;

    internal JobLease(DomainJobs owner, string operation, DateTimeOffset since)
    {
        _owner = owner;
        Operation = operation;
        Since = since;
    }

    /// <summary>What the holder is doing.</summary>
    public string Operation { get; }

    public DateTimeOffset Since { get; }

    /// <summary>What the holder waits for at the moment, for whoever asks who is in the way.</summary>
    public string? WaitingFor { get; set; }

    /// <summary>How far the holder is, null when it is a matter of a moment.</summary>
    public OperationProgress? Progress { get; internal set; }

    public void Dispose() => Interlocked.Exchange(ref _owner, null)?.Release(this);
}
