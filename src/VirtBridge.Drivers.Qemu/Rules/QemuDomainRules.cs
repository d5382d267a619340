using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Rules.Addresses;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What QEMU guests get filled in, and what no QEMU runs.</summary>
public sealed class QemuDomainRules : IDomainRules
{
    private const string NoSecurity = "none";

    private readonly IQemuCatalog _catalog;

    public QemuDomainRules(IQemuCatalog catalog)
    {
        _catalog = catalog;
        Traits = new DomainRuleTraits { DefaultArch = catalog.HostArch };
    }

    public DomainRuleTraits Traits { get; }

    public DomainDef Prepare(DomainDef domain, DomainRuleContext context)
    {
        domain = WithMachine(domain);
        var machine = GuestMachine.Of(domain);
        var capabilities = CapabilitiesOf(domain);
        if (domain.GenId is { Value: null })
        {
            domain = domain with { GenId = new GenId(_catalog.NewUuid()) };
        }

        if (context.AbiUpdate)
        {
            FirmwareValidation.Check(domain);
        }

        domain = _catalog.SecurityModel == NoSecurity ? WithoutLabels(domain) : domain;
        domain = FirmwareSelection.Apply(domain, _catalog, context.AbiUpdate);
        MachineValidation.CheckBuses(domain, machine);
        domain = BoardDevices.Add(domain, machine, capabilities, context, _catalog);
        domain = FeatureDefaults.Apply(domain, machine, capabilities, context);
        domain = context.AbiUpdate ? MemoryAlignment.ApplyToNew(domain, machine) : domain;
        domain = CpuDefaults.Apply(domain, machine, capabilities);
        return DeviceDefaults.Apply(domain, machine, capabilities, context);
    }

    public DomainDef Complete(DomainDef domain, DomainRuleContext context)
    {
        var machine = GuestMachine.Of(domain);
        var capabilities = CapabilitiesOf(domain);
        domain = DeviceDefaults.ApplyImplicit(domain, machine, capabilities, context);
        return capabilities is null ? domain : DeviceAddressing.Assign(domain, machine, capabilities, _catalog, withUsb: context.AbiUpdate);
    }

    public void Validate(DomainDef domain, DomainRuleContext context)
    {
        if (domain.VirtType is not (VirtType.Qemu or VirtType.Kvm or VirtType.Hvf))
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Qemu,
                $"Emulator '{domain.Devices.Emulator}' does not support virt type '{domain.VirtType.ToString().ToLowerInvariant()}'");
        }

        if (CapabilitiesOf(domain) is { } capabilities)
        {
            var machine = GuestMachine.Of(domain);
            VcpuRules.Check(domain.Vcpus.Individual);
            QemuValidation.Check(domain, machine, capabilities);
            MachineValidation.Check(domain, machine, capabilities);
            GuestRules.Check(domain, machine, capabilities);
        }
    }

    public void ValidateDevices(DomainDef domain, DomainRuleContext context)
    {
        if (CapabilitiesOf(domain) is { } capabilities)
        {
            var machine = GuestMachine.Of(domain);
            DeviceRules.Check(domain, machine, capabilities, _catalog);
            DiskRules.Check(domain, capabilities);
            ControllerRules.Check(domain, machine, capabilities);
            AddressRules.Check(domain, machine, capabilities);
            NetworkRules.Check(domain.Devices);
            PeripheralRules.Check(domain, machine, capabilities);
            CharTargetRules.Check(domain.Devices);
            SharedMemoryRules.Check(domain);
            DisplayRules.Check(domain, capabilities);
        }
    }

    /// <summary>Labels that leave the choice to a host without any are none.</summary>
    private static DomainDef WithoutLabels(DomainDef domain) =>
        domain.Seclabels.Count == 1 && domain.Seclabels[0] is { Model: null, BaseLabel: null, Label: null }
            ? domain with { Seclabels = [new Seclabel { Type = SeclabelType.None, Model = NoSecurity }] }
            : domain;

    private QemuCapabilities? CapabilitiesOf(DomainDef domain) =>
        domain.Devices.Emulator is { } emulator ? _catalog.Find(emulator) : null;

    /// <summary>Architecture, emulator and machine, each from the one before; aliases of machines become names.</summary>
    private DomainDef WithMachine(DomainDef domain)
    {
        var arch = domain.Os.Arch ?? _catalog.HostArch;
        var emulator = domain.Devices.Emulator ?? _catalog.EmulatorFor(arch) ?? throw new VirtException(
            ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"No emulator found for arch '{arch}'");
        var capabilities = _catalog.Find(emulator);
        if (capabilities is not null && capabilities.Arch != arch && !(arch == "i686" && capabilities.Arch == "x86_64")
            && !(arch == "armv7l" && capabilities.Arch == "aarch64") && !(arch == "ppc64le" && capabilities.Arch == "ppc64"))
        {
            throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"Emulator '{emulator}' does not support arch '{arch}'");
        }

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
