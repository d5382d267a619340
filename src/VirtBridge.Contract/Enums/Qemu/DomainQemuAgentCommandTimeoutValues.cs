namespace VirtBridge.Contract;

/// <summary>Values of <c>virDomainQemuAgentCommandTimeoutValues</c> since 0.10.0.</summary>
[CEnum("virDomainQemuAgentCommandTimeoutValues", "libvirt-qemu.h", Since = "0.10.0")]
public enum DomainQemuAgentCommandTimeoutValues : int
{
    [CName("VIR_DOMAIN_QEMU_AGENT_COMMAND_MIN", Since = "0.10.0")]
    Min = -2,
    [CName("VIR_DOMAIN_QEMU_AGENT_COMMAND_BLOCK", Since = "0.10.0")]
    Block = -2,
    [CName("VIR_DOMAIN_QEMU_AGENT_COMMAND_DEFAULT", Since = "0.10.0")]
    Default = -1,
    [CName("VIR_DOMAIN_QEMU_AGENT_COMMAND_NOWAIT", Since = "0.10.0")]
    Nowait = 0,
    [CName("VIR_DOMAIN_QEMU_AGENT_COMMAND_SHUTDOWN", Since = "1.2.15")]
    Shutdown = 60,
}
