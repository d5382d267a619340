namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_disk_error</c>.</summary>
public sealed record DomainDiskError(string Disk, int Error);
