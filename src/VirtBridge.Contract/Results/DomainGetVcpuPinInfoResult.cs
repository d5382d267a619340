namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_vcpu_pin_info_ret</c>.</summary>
public sealed record DomainGetVcpuPinInfoResult([property: Limit(8388608)] byte[] Cpumaps, int Num);
