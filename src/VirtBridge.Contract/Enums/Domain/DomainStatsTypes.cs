namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainStatsTypes</c> since 1.2.8.</summary>
[CEnum("virDomainStatsTypes", "libvirt-domain.h", Since = "1.2.8")]
[Flags]
public enum DomainStatsTypes : uint
{
    [CName("VIR_DOMAIN_STATS_STATE", Since = "1.2.8")]
    State = 1,
    [CName("VIR_DOMAIN_STATS_CPU_TOTAL", Since = "1.2.9")]
    CpuTotal = 2,
    [CName("VIR_DOMAIN_STATS_BALLOON", Since = "1.2.9")]
    Balloon = 4,
    [CName("VIR_DOMAIN_STATS_VCPU", Since = "1.2.9")]
    Vcpu = 8,
    [CName("VIR_DOMAIN_STATS_INTERFACE", Since = "1.2.9")]
    Interface = 16,
    [CName("VIR_DOMAIN_STATS_BLOCK", Since = "1.2.9")]
    Block = 32,
    [CName("VIR_DOMAIN_STATS_PERF", Since = "1.3.3")]
    Perf = 64,
    [CName("VIR_DOMAIN_STATS_IOTHREAD", Since = "4.10.0")]
    Iothread = 128,
    [CName("VIR_DOMAIN_STATS_MEMORY", Since = "6.0.0")]
    Memory = 256,
    [CName("VIR_DOMAIN_STATS_DIRTYRATE", Since = "7.2.0")]
    Dirtyrate = 512,
    [CName("VIR_DOMAIN_STATS_VM", Since = "8.9.0")]
    Vm = 1024,
}
