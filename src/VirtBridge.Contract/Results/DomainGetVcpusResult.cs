namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_vcpus_ret</c>.</summary>
public sealed record DomainGetVcpusResult([property: Limit(16384)] VcpuInfo[] Info, [property: Limit(8388608)] byte[] Cpumaps);
