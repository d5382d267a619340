using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Devices every guest of a board has, whether it names them or not.</summary>
internal static class BoardDevices
{
    public static DomainDef Add(DomainDef domain, QemuCapabilities? capabilities)
    {
        domain = AddControllers(domain, capabilities);
        var devices = domain.Devices;
        devices = devices with
        {
            Balloon = devices.Balloon ?? new BalloonDef { Model = BalloonModel.Virtio },
            Audios = devices.Audios.IsEmpty ? [new AudioDef { Id = 1, Type = AudioType.None }] : devices.Audios,
        };
        if (X86Board.Is(domain))
        {
            devices = AddPs2(devices, domain.Features);
        }

        if (X86Board.IsQ35(domain) && devices.Watchdogs.All(watchdog => watchdog.Model != WatchdogModel.Itco))
        {
            devices = devices with { Watchdogs = devices.Watchdogs.Add(new WatchdogDef(WatchdogModel.Itco, WatchdogAction.Reset)) };
        }

        if (devices.Videos.IsEmpty && devices.Graphics.Any(graphics => graphics.Type != GraphicsType.EglHeadless))
        {
            devices = devices with { Videos = [new VideoDef { Type = VideoType.Default, Primary = true }] };
        }

        return domain with { Devices = devices };
    }

    private static DomainDef AddControllers(DomainDef domain, QemuCapabilities? capabilities)
    {
        var controllers = domain.Devices.Controllers;
        if (!X86Board.Is(domain))
        {
            return domain;
        }

        if (controllers.All(c => c.Type != ControllerType.Usb))
        {
            controllers = ControllerOrder.With(controllers, Usb(domain, capabilities));
        }

        if (X86Board.IsQ35(domain))
        {
            controllers = Ensure(controllers, new ControllerDef { Type = ControllerType.Sata, Index = 0 });
            controllers = Ensure(controllers, new ControllerDef { Type = ControllerType.Pci, Index = 0, Pci = PciControllerModel.PcieRoot, Model = "pcie-root" });
        }
        else if (X86Board.IsI440Fx(domain))
        {
            controllers = Ensure(controllers, new ControllerDef { Type = ControllerType.Pci, Index = 0, Pci = PciControllerModel.PciRoot, Model = "pci-root" });
        }

        return domain with { Devices = domain.Devices with { Controllers = Numbered(controllers) } };
    }

    private static ControllerDef Usb(DomainDef domain, QemuCapabilities? capabilities) =>
        X86Board.IsQ35(domain) && capabilities?.Has(QemuFlag.QemuXhci) != false
            ? new ControllerDef { Type = ControllerType.Usb, Index = 0, Usb = UsbControllerModel.QemuXhci, Model = "qemu-xhci" }
            : new ControllerDef { Type = ControllerType.Usb, Index = 0, Usb = UsbControllerModel.Piix3Uhci, Model = "piix3-uhci" };

    private static ValueArray<ControllerDef> Ensure(ValueArray<ControllerDef> controllers, ControllerDef wanted) =>
        controllers.Any(c => c.Type == wanted.Type && (c.Index ?? 0) == wanted.Index) ? controllers : ControllerOrder.With(controllers, wanted);

    private static ValueArray<ControllerDef> Numbered(ValueArray<ControllerDef> controllers)
    {
        if (controllers.All(controller => controller.Index is not null))
        {
            return controllers;
        }

        var next = new Dictionary<ControllerType, uint>();
        foreach (var controller in controllers)
        {
            next[controller.Type] = Math.Max(next.GetValueOrDefault(controller.Type), (controller.Index + 1) ?? 0);
        }

        return controllers.Select(controller => controller.Index is not null
            ? controller
            : controller with { Index = next[controller.Type]++ }).ToValueArray();
    }

    private static DomainDevices AddPs2(DomainDevices devices, DomainFeatures features)
    {
        if (features.Ps2 == false)
        {
            return devices;
        }

        foreach (var type in (InputType[])[InputType.Mouse, InputType.Keyboard])
        {
            if (devices.Inputs.All(input => input.Type != type || input.Bus != InputBus.Ps2))
            {
                devices = devices with { Inputs = devices.Inputs.Add(new InputDef { Type = type, Bus = InputBus.Ps2 }) };
            }
        }

        return devices;
    }
}
