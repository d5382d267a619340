namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_disk_errors_ret</c>.</summary>
public sealed record DomainGetDiskErrorsResult([property: Limit(256)] DomainDiskError[] Errors, int Nerrors);
