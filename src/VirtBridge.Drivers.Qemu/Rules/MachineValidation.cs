using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>What a board does not have.</summary>
internal static class MachineValidation
{
    /// <summary>Checked before devices are placed: buses the board cannot have.</summary>
    public static void CheckBuses(DomainDef domain, GuestMachine machine)
    {
        foreach (var controller in domain.Devices.Controllers)
        {
            if (controller.Is(PciControllerModel.PciExpanderBus) && !machine.IsI440Fx && !machine.HasPcieRoot)
            {
                throw Unsupported("pci-expander-bus controllers are not supported with this machine type");
            }

            if (controller.Is(PciControllerModel.PcieExpanderBus) && !machine.IsQ35 && !machine.IsArmVirt)
            {
                throw Unsupported("pcie-expander-bus controllers are not supported with this machine type");
            }

            CheckNode(domain, machine, controller);
        }
    }

    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        CheckAcpi(domain, machine, capabilities);
        CheckTimers(domain, machine);
        CheckProcessor(domain, machine);
        CheckMemory(domain, machine);
        CheckIommu(domain, machine, capabilities);
        foreach (var serial in domain.Devices.Serials)
        {
            CheckSerial(serial, machine);
        }

        foreach (var panic in domain.Devices.Panics)
        {
            if (panic is { Model: PanicModel.Pseries or PanicModel.S390 or PanicModel.Hyperv, Address: not null })
            {
                throw Unsupported($"setting the panic device address is not supported for model '{panic.Model.ToString()!.ToLowerInvariant()}'");
            }
        }
    }

    private static void CheckNode(DomainDef domain, GuestMachine machine, ControllerDef controller)
    {
        if (controller.Type != ControllerType.Pci)
        {
            return;
        }

        var options = controller.PciOptions;
        if (options.NumaNode is { } node && controller.Index is { } index)
        {
            if (index == 0)
            {
                throw Unsupported("The PCI controller with index=0 can't be associated with a NUMA node");
            }

            var cells = domain.Cpu?.Numa.Count ?? 0;
            if (node >= cells)
            {
                throw new VirtException(
                    ErrorCode.XmlError,
                    ErrorDomain.Domain,
                    $"{Addresses.PciControllerDefaults.NameOf(controller.Pci ?? PciControllerModel.PciRoot)} with index {index} is configured for a NUMA node ({node}) not present in the domain's <cpu><numa> array ({cells})");
            }
        }

        if (machine.IsPSeries && controller.Pci == PciControllerModel.PciRoot && options.TargetIndex is { } target && (target == 0) != ((controller.Index ?? 0) == 0))
        {
            throw Unsupported("Only the PCI controller with index 0 can have target index 0, and vice versa");
        }
    }

    private static void CheckAcpi(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        if (!domain.Features.Acpi)
        {
            return;
        }

        if (machine.IsArmVirt && domain.Os.Firmware != FirmwareKind.Efi && domain.Os.Loader is not { Type: LoaderType.Pflash })
        {
            throw Unsupported("ACPI requires UEFI on this architecture");
        }

        if (capabilities.FindMachine(CommandLine.MachineArguments.AccelOf(domain), machine.Name)?.Acpi == false)
        {
            throw Unsupported($"machine type '{machine.Name}' does not support ACPI");
        }
    }

    private static void CheckTimers(DomainDef domain, GuestMachine machine)
    {
        foreach (var timer in domain.Clock.Timers)
        {
            if (timer.Name is TimerName.Tsc or TimerName.Kvmclock or TimerName.Hypervclock && !machine.IsX86)
            {
                throw Unsupported(
                    $"Configuring the '{timer.Name.ToString().ToLowerInvariant()}' timer is not supported for virtType={domain.VirtType.ToString().ToLowerInvariant()} arch={domain.Arch} machine={machine.Name} guests");
            }
        }
    }

    private static void CheckProcessor(DomainDef domain, GuestMachine machine)
    {
        if (domain.Cpu is not { } cpu)
        {
            return;
        }

        if (cpu.Cache is { Mode: CpuCacheMode.Disable or CpuCacheMode.Passthrough, Level: not null } cache)
        {
            throw Unsupported($"unsupported CPU cache level for mode '{cache.Mode.ToString()!.ToLowerInvariant()}'");
        }

        if (cpu.PhysAddr is { Mode: PhysAddrMode.Passthrough, Bits: not null })
        {
            throw Unsupported("CPU maximum physical address bits number specification cannot be used with mode='passthrough'");
        }

        var vectorsOff = cpu.Features.Any(feature => feature is { Name: "sve", Policy: CpuFeaturePolicy.Disable });
        if (machine.IsArm && vectorsOff && cpu.Features.Any(feature =>
            feature.Name.StartsWith("sve", StringComparison.Ordinal) && feature.Name.Length > 3 && feature.Policy is null or CpuFeaturePolicy.Require))
        {
            throw Unsupported("SVE disabled, but SVE vector lengths provided");
        }
    }

    private static void CheckMemory(DomainDef domain, GuestMachine machine)
    {
        var cells = domain.Cpu?.Numa.Count ?? 0;
        if (domain.Memory is { MaxSlots: > 0, Max: not null } && cells == 0 && !machine.IsPSeries && !machine.IsS390)
        {
            throw Unsupported("At least one numa node has to be configured when enabling memory hotplug");
        }

        if (!domain.Devices.Memories.IsEmpty && domain.Memory.Max is null or 0)
        {
            throw Unsupported("cannot use/hotplug a memory device when domain 'maxMemory' is not defined");
        }

        foreach (var module in domain.Devices.Memories)
        {
            if (module.TargetNode is { } node && node >= cells && cells > 0)
            {
                throw new VirtException(
                    ErrorCode.XmlDetail,
                    ErrorDomain.Domain,
                    $"can't add memory backend for guest node '{node}' as the guest has only '{cells}' NUMA nodes configured");
            }
        }
    }

    private static void CheckIommu(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        if (domain.Devices.Iommu is { Model: IommuModel.Smmuv3 } && !machine.IsArmVirt)
        {
            throw Unsupported("IOMMU device: 'smmuv3' is only supported with ARM Virt machines");
        }

        if (domain.Devices.Iommu is not { Model: IommuModel.Virtio } iommu)
        {
            return;
        }

        if (!machine.IsQ35 && !machine.IsArmVirt)
        {
            throw Unsupported("IOMMU device: 'virtio' is only supported with Q35 and ARM Virt machines");
        }

        if (iommu.Address is not (null or DeviceAddress.Pci))
        {
            throw Unsupported("IOMMU device: 'virtio' needs a PCI address");
        }

        if (!domain.Features.Acpi && !capabilities.Has(QemuFlag.VirtioIommuBootBypass))
        {
            throw Unsupported("IOMMU device: 'virtio' requires ACPI");
        }

        if (machine.IsX86 && !domain.Features.Acpi)
        {
            throw Unsupported("IOMMU device: 'virtio' requires ACPI");
        }

        if (iommu.Info.Pci is { Bus: > 0 } at)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"The device at PCI address {at} needs to be an integrated device (bus=0)");
        }
    }

    private static void CheckSerial(SerialDef serial, GuestMachine machine)
    {
        var fits = serial.TargetType switch
        {
            SerialTargetType.IsaSerial or SerialTargetType.IsaDebug => machine.IsX86,
            SerialTargetType.SpaprVioSerial => machine.IsPSeries,
            SerialTargetType.SystemSerial => !machine.IsX86,
            SerialTargetType.SclpSerial => machine.IsS390,
            _ => true,
        };
        if (!fits)
        {
            throw Unsupported(
                $"Serial device with target type '{Name(serial.TargetType)}' and target model '{ModelName(serial.TargetModel)}' not compatible with guest architecture or machine type");
        }

        if (serial.Address is DeviceAddress.SpaprVio { Reg: > uint.MaxValue and var register })
        {
            throw Unsupported($"spapr-vio reg='0x{register:x}' exceeds maximum possible value (0xffffffff)");
        }
    }

    private static string Name(SerialTargetType? type) => type switch
    {
        SerialTargetType.IsaSerial => "isa-serial",
        SerialTargetType.IsaDebug => "isa-debug",
        SerialTargetType.SpaprVioSerial => "spapr-vio-serial",
        SerialTargetType.SystemSerial => "system-serial",
        SerialTargetType.SclpSerial => "sclp-serial",
        _ => "none",
    };

    public static string ModelName(SerialTargetModel? model) => model switch
    {
        SerialTargetModel.IsaSerial => "isa-serial",
        SerialTargetModel.UsbSerial => "usb-serial",
        SerialTargetModel.PciSerial => "pci-serial",
        SerialTargetModel.IsaDebugcon => "isa-debugcon",
        SerialTargetModel.SpaprVty => "spapr-vty",
        SerialTargetModel.Pl011 => "pl011",
        SerialTargetModel.Uart16550A => "16550a",
        SerialTargetModel.Sclpconsole => "sclpconsole",
        SerialTargetModel.Sclplmconsole => "sclplmconsole",
        _ => "none",
    };

    private static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, detail);
}
