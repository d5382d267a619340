namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainAbortJobFlagsValues</c> since 8.5.0.</summary>
[CEnum("virDomainAbortJobFlagsValues", "libvirt-domain.h", Since = "8.5.0")]
[Flags]
public enum DomainAbortJobFlagsValues : uint
{
    [CName("VIR_DOMAIN_ABORT_JOB_POSTCOPY", Since = "8.5.0")]
    Postcopy = 1,
}
