using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Guests are confined by the user they run as and nothing else: the label of model "none" is empty.</summary>
internal sealed class QemuSecurity : ISecurityFacet
{
    public (string Label, bool Enforcing)[] Labels(DomainObject guest) => [("", false)];
}
