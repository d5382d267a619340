namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainQemuMonitorCommandFlags</c> since 0.8.8.</summary>
[CEnum("virDomainQemuMonitorCommandFlags", "libvirt-qemu.h", Since = "0.8.8")]
[Flags]
public enum DomainQemuMonitorCommandFlags : uint
{
    [CName("VIR_DOMAIN_QEMU_MONITOR_COMMAND_DEFAULT", Since = "0.8.8")]
    Default = 0,
    [CName("VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP", Since = "0.8.8")]
    Hmp = 1,
}
