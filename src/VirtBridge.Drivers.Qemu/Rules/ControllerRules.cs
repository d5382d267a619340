using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Controllers QEMU cannot have.</summary>
internal static class ControllerRules
{
    public static void Check(DomainDef domain, GuestMachine machine, QemuCapabilities capabilities)
    {
        foreach (var controller in domain.Devices.Controllers)
        {
            CheckTuning(controller);
            switch (controller.Type)
            {
                case ControllerType.Scsi:
                    CheckScsi(controller, domain, capabilities);
                    break;
                case ControllerType.Ide:
                    CheckIde(controller, domain, machine);
                    break;
                case ControllerType.Sata:
                    Require(capabilities.Has(QemuFlag.Ich9Ahci), "SATA is not supported with this QEMU binary");
                    break;
                case ControllerType.Pci:
                    CheckPci(controller, machine);
                    break;
            }
        }
    }

    private static void CheckTuning(ControllerDef controller)
    {
        if (controller is { Type: ControllerType.Scsi, Scsi: ScsiControllerModel.VirtioScsi or ScsiControllerModel.VirtioTransitional or ScsiControllerModel.VirtioNonTransitional })
        {
            return;
        }

        Require(controller.Queues is null or 0, "'queues' is only supported by virtio-scsi controller");
        Require(controller.CommandsPerLun is null or 0, "'cmd_per_lun' is only supported by virtio-scsi controller");
        Require(controller.MaxSectors is null or 0, "'max_sectors' is only supported by virtio-scsi controller");
        Require(controller.IoEventFd is null, "'ioeventfd' is only supported by virtio-scsi controller");
    }

    private static void CheckScsi(ControllerDef controller, DomainDef domain, QemuCapabilities capabilities)
    {
        if (controller.IoThread is > 0 and var wanted)
        {
            Require(
                controller.Address is null or DeviceAddress.Pci or DeviceAddress.Ccw,
                "virtio-scsi IOThreads only available for virtio pci and virtio ccw controllers");
            if (domain.IoThreads.Ids.All(thread => thread.Id != wanted))
            {
                throw Internal($"controller iothread '{wanted}' not defined in iothreadid");
            }
        }

        IoThreadRules.Check(controller.IoThreads, domain, controller.Queues);
        (QemuFlag Flag, string Name)? needed = controller.Scsi switch
        {
            ScsiControllerModel.Lsilogic => (QemuFlag.Lsi, "LSI 53C895A SCSI"),
            ScsiControllerModel.Lsisas1068 => (QemuFlag.Mptsas1068, "LSI SAS1068 (MPT Fusion)"),
            ScsiControllerModel.Lsisas1078 => (QemuFlag.Megasas, "LSI SAS1078 (MegaRAID)"),
            ScsiControllerModel.Vmpvscsi => (QemuFlag.Pvscsi, "pvscsi (VMware paravirtual SCSI)"),
            ScsiControllerModel.Ncr53c90 => (QemuFlag.Ncr53c90, "NCR53C90 (ESP)"),
            ScsiControllerModel.Dc390 => (QemuFlag.Dc390, "DC390 (ESP)"),
            ScsiControllerModel.Am53c974 => (QemuFlag.Am53c974, "AM53C974 (ESP)"),
            _ => null,
        };
        if (needed is { } need)
        {
            Require(capabilities.Has(need.Flag), $"This QEMU doesn't support the {need.Name} controller");
        }

        if (controller.Scsi is ScsiControllerModel.Auto or ScsiControllerModel.Buslogic)
        {
            throw Unsupported($"Unsupported controller model: {controller.Model}");
        }
    }

    private static void CheckIde(ControllerDef controller, DomainDef domain, GuestMachine machine)
    {
        // A controller nobody asked for disks on is not built.
        var used = domain.Devices.Disks.Any(disk => disk is { Bus: DiskBus.Ide });
        if (machine.HasBuiltinIde)
        {
            Require(controller.Index is null or 0, "Only a single IDE controller is supported for this machine type");
        }
        else if (used || controller.Index is not null)
        {
            throw Unsupported("IDE controllers are unsupported for this QEMU binary or machine type");
        }
    }

    private static string NameOf(PciControllerDevice device) => device switch
    {
        PciControllerDevice.PciBridge => "pci-bridge",
        PciControllerDevice.I82801b11Bridge => "i82801b11-bridge",
        PciControllerDevice.Ioh3420 => "ioh3420",
        PciControllerDevice.X3130Upstream => "x3130-upstream",
        PciControllerDevice.Xio3130Downstream => "xio3130-downstream",
        PciControllerDevice.Pxb => "pxb",
        PciControllerDevice.PxbPcie => "pxb-pcie",
        PciControllerDevice.PcieRootPort => "pcie-root-port",
        PciControllerDevice.SpaprPciHostBridge => "spapr-pci-host-bridge",
        _ => "pcie-pci-bridge",
    };

    /// <summary>The device behind a controller is one of its kind.</summary>
    private static void CheckDevice(ControllerDef controller, GuestMachine machine, string name)
    {
        if (controller.PciOptions.DeviceModel is not { } device)
        {
            return;
        }

        var fits = controller.Pci switch
        {
            PciControllerModel.PciRoot => machine.IsPSeries && device == PciControllerDevice.SpaprPciHostBridge,
            PciControllerModel.PciBridge => device == PciControllerDevice.PciBridge,
            PciControllerModel.DmiToPciBridge => device == PciControllerDevice.I82801b11Bridge,
            PciControllerModel.PcieToPciBridge => device == PciControllerDevice.PciePciBridge,
            PciControllerModel.PcieRootPort => device is PciControllerDevice.Ioh3420 or PciControllerDevice.PcieRootPort,
            PciControllerModel.PcieSwitchUpstreamPort => device == PciControllerDevice.X3130Upstream,
            PciControllerModel.PcieSwitchDownstreamPort => device == PciControllerDevice.Xio3130Downstream,
            PciControllerModel.PciExpanderBus => device == PciControllerDevice.Pxb,
            PciControllerModel.PcieExpanderBus => device == PciControllerDevice.PxbPcie,
            _ => false,
        };
        if (!fits)
        {
            var hasNone = controller.Pci == PciControllerModel.PcieRoot || (controller.Pci == PciControllerModel.PciRoot && !machine.IsPSeries);
            throw Unsupported(
                $"Option 'modelName' {(hasNone ? "is not valid" : "has invalid value")} for PCI controller with index '{controller.Index}', model '{name}' and modelName '{NameOf(device)}'");
        }
    }

    private static void CheckPci(ControllerDef controller, GuestMachine machine)
    {
        var name = controller.Pci is { } pci ? Addresses.PciControllerDefaults.NameOf(pci) : "";
        CheckDevice(controller, machine, name);
        var isRoot = controller.Pci is PciControllerModel.PciRoot or PciControllerModel.PcieRoot;
        if (isRoot && controller.Pci == PciControllerModel.PcieRoot)
        {
            Require(controller.Index is null or 0, $"Index for '{name}' controllers must be 0");
        }

        if (!isRoot)
        {
            Require(controller.Index is null or > 0, $"Index for '{name}' controllers must be > 0");
            Require(!controller.PciOptions.HasPciHole64, "64-bit PCI hole setting is only for root PCI controllers");
        }
        else if (controller.PciOptions.HasPciHole64)
        {
            Require(machine.IsI440Fx || machine.IsQ35, $"Setting the 64-bit PCI hole size is not supported for machine '{machine.Name}'");
        }
    }
}
