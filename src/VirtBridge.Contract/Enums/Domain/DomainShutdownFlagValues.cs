namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainShutdownFlagValues</c> since 0.9.10.</summary>
[CEnum("virDomainShutdownFlagValues", "libvirt-domain.h", Since = "0.9.10")]
[Flags]
public enum DomainShutdownFlagValues : uint
{
    [CName("VIR_DOMAIN_SHUTDOWN_DEFAULT", Since = "0.9.10")]
    Default = 0,
    [CName("VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN", Since = "0.9.10")]
    AcpiPowerBtn = 1,
    [CName("VIR_DOMAIN_SHUTDOWN_GUEST_AGENT", Since = "0.9.10")]
    GuestAgent = 2,
    [CName("VIR_DOMAIN_SHUTDOWN_INITCTL", Since = "1.0.1")]
    Initctl = 4,
    [CName("VIR_DOMAIN_SHUTDOWN_SIGNAL", Since = "1.0.1")]
    Signal = 8,
    [CName("VIR_DOMAIN_SHUTDOWN_PARAVIRT", Since = "1.2.5")]
    Paravirt = 16,
}
