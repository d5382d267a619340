using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What QEMU guests get filled in, and what no QEMU runs.</summary>
public sealed class QemuDomainRules : IDomainRules
{
    private readonly IQemuCatalog _catalog;

    public QemuDomainRules(IQemuCatalog catalog)
    {
        _catalog = catalog;
        Traits = new DomainRuleTraits { DefaultArch = catalog.HostArch, DefaultVideo = VideoType.Cirrus };
    }

    public DomainRuleTraits Traits { get; }

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context)
    {
        domain = WithMachine(domain);
        var capabilities = CapabilitiesOf(domain);
        domain = DeviceDefaults.Apply(domain, capabilities);
        return BoardDevices.Add(domain, capabilities);
    }

    public DomainDef Complete(DomainDef domain, DomainRuleContext context)
    {
        domain = DeviceDefaults.ApplyControllerModels(domain, CapabilitiesOf(domain));
        domain = VirtioSerialPlaces.Assign(domain);
        domain = context.AbiUpdate ? UsbPlaces.Assign(domain) : domain;
        return PciPlaces.Assign(domain, context);
    }

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
        if (domain.VirtType is not (VirtType.Qemu or VirtType.Kvm or VirtType.Hvf))
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"unexpected domain type {domain.VirtType}, expecting one of these: qemu, kvm, hvf");
        }

        if (CapabilitiesOf(domain) is { } capabilities && !capabilities.Supports(CommandLine.MachineArguments.AccelOf(domain)))
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Qemu,
                $"Emulator '{domain.Devices.Emulator}' does not support virt type '{domain.VirtType.ToString().ToLowerInvariant()}'");
        }
    }

    private QemuCapabilities? CapabilitiesOf(DomainDef domain) =>
        domain.Devices.Emulator is { } emulator ? _catalog.Find(emulator) : null;

    /// <summary>Architecture, emulator and machine, each from the one before; aliases of machines become names.</summary>
    private DomainDef WithMachine(DomainDef domain)
    {
        var arch = domain.Os.Arch ?? _catalog.HostArch;
        var emulator = domain.Devices.Emulator ?? _catalog.EmulatorFor(arch) ?? throw new VirtException(
            ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"No emulator found for arch '{arch}'");
        var capabilities = _catalog.Find(emulator);
        var accel = CommandLine.MachineArguments.AccelOf(domain);
        if (capabilities?.Accel(accel) is null)
        {
            accel = QemuAccel.Tcg;
        }

        var machine = domain.Os.Machine ?? capabilities?.DefaultMachine(accel)?.Name;
        return domain with
        {
            Os = domain.Os with
            {
                Arch = arch,
                Machine = machine is null ? null : capabilities?.CanonicalMachine(accel, machine) ?? machine,
            },
            Devices = domain.Devices with { Emulator = emulator },
        };
    }
}
