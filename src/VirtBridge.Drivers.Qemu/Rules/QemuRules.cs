using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What QEMU adds to a definition: devices of the machine, defaults of devices, and addresses.</summary>
public sealed class QemuRules(QemuCapabilities capabilities) : IDomainRules
{
    public DomainRuleTraits Traits { get; } = new() { DefaultArch = capabilities.Arch };

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context)
    {
        domain = QemuMachineDefaults.Apply(domain, capabilities);
        domain = QemuCpuDefaults.Apply(domain, capabilities);
        return QemuDefaultDevices.Add(domain, capabilities);
    }

    public DomainDef Complete(DomainDef domain, DomainRuleContext context)
    {
        domain = QemuDeviceDefaults.Apply(domain, capabilities);
        domain = QemuSerialAddresses.Assign(domain);
        domain = QemuBusAddresses.Assign(domain);
        domain = QemuPciAssignment.Assign(domain);
        return QemuUsbAddresses.Assign(domain, context.AbiUpdate);
    }

    public void Validate(DomainDef domain, DomainRuleContext context) => QemuValidation.Check(domain, capabilities);
}
