using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Devices a machine has whether or not they were written down.</summary>
internal static class QemuDefaultDevices
{
    public static DomainDef Add(DomainDef domain, QemuCapabilities capabilities)
    {
        var devices = domain.Devices;
        var wants = Wishes(domain, capabilities);
        var controllers = devices.Controllers;
        if (wants.Usb && !Has(controllers, ControllerType.Usb))
        {
            controllers = ControllerOrder.With(controllers, QemuControllerModels.Usb(
                new ControllerDef { Type = ControllerType.Usb, Index = 0 }, domain, capabilities, added: true));
        }

        if (wants.Sata && !controllers.Any(controller => controller is { Type: ControllerType.Sata, Index: 0 or null }))
        {
            controllers = ControllerOrder.With(controllers, new ControllerDef { Type = ControllerType.Sata, Index = 0 });
        }

        controllers = WithRoot(controllers, wants);
        return domain with
        {
            Devices = devices with
            {
                Controllers = controllers,
                Balloon = devices.Balloon ?? (wants.Balloon ? new BalloonDef { Model = BalloonModel.Virtio } : null),
                Watchdogs = wants.Itco && devices.Watchdogs.All(dog => dog.Model != WatchdogModel.Itco)
                    ? devices.Watchdogs.Add(new WatchdogDef(WatchdogModel.Itco, devices.Watchdogs.IsEmpty ? WatchdogAction.Reset : devices.Watchdogs[0].Action))
                    : devices.Watchdogs,
                Inputs = WithInputs(domain, wants),
                Panics = wants.Panic is { } panic && devices.Panics.IsEmpty ? [new PanicDef(panic)] : devices.Panics,
                Videos = devices.Videos.IsEmpty && !devices.Graphics.IsEmpty ? [new VideoDef { Type = VideoType.Default }] : devices.Videos,
            },
        };
    }

    private static bool Has(ValueArray<ControllerDef> controllers, ControllerType type) =>
        controllers.Any(controller => controller.Type == type);

    private static ValueArray<ControllerDef> WithRoot(ValueArray<ControllerDef> controllers, MachineWishes wants)
    {
        if (wants.Root is not { } model)
        {
            return controllers;
        }

        var index = controllers.IndexOf(controller => controller is { Type: ControllerType.Pci, Index: 0 });
        var name = model == PciControllerModel.PciRoot ? "pci-root" : "pcie-root";
        if (index < 0)
        {
            return ControllerOrder.With(controllers, new ControllerDef { Type = ControllerType.Pci, Index = 0, Model = name, Pci = model });
        }

        var known = controllers[index];
        if (known.Pci is null)
        {
            return controllers.SetItem(index, known with { Model = name, Pci = model });
        }

        return known.Pci == model
            ? controllers
            : throw new VirtException(
                ErrorCode.XmlError,
                ErrorDomain.Qemu,
                $"The PCI controller with index='0' must be model='{name}' for this machine type, but model='{known.Model}' was found instead");
    }

    private static ValueArray<InputDef> WithInputs(DomainDef domain, MachineWishes wants)
    {
        var inputs = domain.Devices.Inputs;
        if (wants.Ps2 && domain.Features.Ps2 != false)
        {
            inputs = Ensure(inputs, InputType.Mouse, InputBus.Ps2);
            inputs = Ensure(inputs, InputType.Keyboard, InputBus.Ps2);
        }

        if (wants.UsbInputs && !domain.Devices.Graphics.IsEmpty)
        {
            inputs = Ensure(inputs, InputType.Keyboard, InputBus.Usb);
            inputs = Ensure(inputs, InputType.Mouse, InputBus.Usb);
        }

        return inputs;
    }

    private static ValueArray<InputDef> Ensure(ValueArray<InputDef> inputs, InputType type, InputBus bus) =>
        inputs.Any(input => input.Type == type && (input.Bus == bus || (input.Bus is null && bus == InputBus.Ps2)))
            ? inputs
            : inputs.Add(new InputDef { Type = type, Bus = bus });

    private static MachineWishes Wishes(DomainDef domain, QemuCapabilities capabilities)
    {
        var wants = new MachineWishes { Usb = true, Balloon = true };
        if (QemuMachineKind.IsX86(domain))
        {
            var q35 = QemuMachineKind.IsQ35(domain);
            var i440fx = QemuMachineKind.IsI440fx(domain);
            return wants with
            {
                Usb = domain.Os.Machine != "isapc" && (q35 || i440fx),
                Sata = q35,
                Itco = q35,
                Ps2 = true,
                Root = q35 ? PciControllerModel.PcieRoot : i440fx ? PciControllerModel.PciRoot : null,
            };
        }

        if (QemuMachineKind.IsPpc64(domain))
        {
            return wants with
            {
                Root = PciControllerModel.PciRoot,
                UsbInputs = true,
                Panic = QemuMachineKind.IsPseries(domain) ? PanicModel.Pseries : null,
            };
        }

        if (QemuMachineKind.IsS390(domain))
        {
            return wants with { Usb = false, Panic = PanicModel.S390, Root = capabilities.Has(QemuFlag.Zpci) && UsesPci(domain) ? PciControllerModel.PciRoot : null };
        }

        if (QemuMachineKind.IsArm(domain))
        {
            return wants with
            {
                Usb = false,
                Balloon = QemuMachineKind.IsArmVirt(domain),
                Root = domain.Os.Machine == "versatilepb" ? PciControllerModel.PciRoot
                    : QemuMachineKind.IsArmVirt(domain) ? PciControllerModel.PcieRoot : null,
            };
        }

        if (QemuMachineKind.IsRiscv(domain) || QemuMachineKind.IsLoongArch(domain))
        {
            return wants with { Usb = false, Root = PciControllerModel.PcieRoot };
        }

        return domain.Arch == "ppc" ? wants with { Root = PciControllerModel.PciRoot } : wants;
    }

    private static bool UsesPci(DomainDef domain)
    {
        var devices = domain.Devices;
        return devices.Controllers.Any(controller => controller.Type == ControllerType.Pci)
            || devices.Hostdevs.Any(hostdev => hostdev.Source is HostdevSource.Pci)
            || devices.Interfaces.Any(net => net.Type == InterfaceType.Hostdev)
            || QemuPciDevices.Explicit(domain);
    }

    private sealed record MachineWishes
    {
        public bool Usb { get; init; }
        public bool Sata { get; init; }
        public bool Itco { get; init; }
        public bool Balloon { get; init; }
        public bool Ps2 { get; init; }
        public bool UsbInputs { get; init; }
        public PciControllerModel? Root { get; init; }
        public PanicModel? Panic { get; init; }
    }
}
