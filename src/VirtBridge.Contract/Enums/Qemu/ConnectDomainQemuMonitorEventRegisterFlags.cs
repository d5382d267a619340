namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectDomainQemuMonitorEventRegisterFlags</c> since 1.2.3.</summary>
[CEnum("virConnectDomainQemuMonitorEventRegisterFlags", "libvirt-qemu.h", Since = "1.2.3")]
[Flags]
public enum ConnectDomainQemuMonitorEventRegisterFlags : uint
{
    [CName("VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX", Since = "1.2.3")]
    Regex = 1,
    [CName("VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE", Since = "1.2.3")]
    Nocase = 2,
}
