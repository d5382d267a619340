namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainRebootFlagValues</c> since 0.9.10.</summary>
[CEnum("virDomainRebootFlagValues", "libvirt-domain.h", Since = "0.9.10")]
[Flags]
public enum DomainRebootFlagValues : uint
{
    [CName("VIR_DOMAIN_REBOOT_DEFAULT", Since = "0.9.10")]
    Default = 0,
    [CName("VIR_DOMAIN_REBOOT_ACPI_POWER_BTN", Since = "0.9.10")]
    AcpiPowerBtn = 1,
    [CName("VIR_DOMAIN_REBOOT_GUEST_AGENT", Since = "0.9.10")]
    GuestAgent = 2,
    [CName("VIR_DOMAIN_REBOOT_INITCTL", Since = "1.0.1")]
    Initctl = 4,
    [CName("VIR_DOMAIN_REBOOT_SIGNAL", Since = "1.0.1")]
    Signal = 8,
    [CName("VIR_DOMAIN_REBOOT_PARAVIRT", Since = "1.2.5")]
    Paravirt = 16,
}
