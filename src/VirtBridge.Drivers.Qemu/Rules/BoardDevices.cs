using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Devices every guest of a board has, whether it names them or not.</summary>
internal static class BoardDevices
{
    public static DomainDef Add(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context, IQemuCatalog host)
    {
        var devices = domain.Devices;

        // Adapters of the host's SCSI devices come before those of the board.
        var controllers = ImplicitControllers.ForHostdevs(Numbered(devices.Controllers), devices);
        return domain with
        {
            Devices = devices with
            {
                Controllers = WithControllers(controllers, machine, capabilities, context),
                Balloon = devices.Balloon ?? (HasBalloon(machine) ? new BalloonDef { Model = BalloonModel.Virtio } : null),
                Inputs = WithInputs(devices, machine, domain.Features),
                Watchdogs = WithWatchdog(devices.Watchdogs, machine),
                Panics = WithPanic(devices.Panics, machine),
                Videos = devices.Videos.IsEmpty && !devices.Graphics.IsEmpty ? [new VideoDef { Type = VideoType.Default, Primary = true }] : devices.Videos,
                Audios = devices.Audios.IsEmpty ? Audio(domain, host) : devices.Audios,
            },
        };
    }

    private static ValueArray<WatchdogDef> WithWatchdog(ValueArray<WatchdogDef> watchdogs, GuestMachine machine) =>
        machine.IsQ35 && watchdogs.All(watchdog => watchdog.Model != WatchdogModel.Itco)
            ? watchdogs.Add(new WatchdogDef(WatchdogModel.Itco, watchdogs.IsEmpty ? WatchdogAction.Reset : watchdogs[0].Action))
            : watchdogs;

    private static ValueArray<PanicDef> WithPanic(ValueArray<PanicDef> panics, GuestMachine machine) =>
        !panics.IsEmpty ? panics
        : machine.IsPSeries ? [new PanicDef(PanicModel.Pseries)]
        : machine.IsS390 ? [new PanicDef(PanicModel.S390)]
        : panics;

    private static bool HasBalloon(GuestMachine machine) =>
        !machine.IsArm && !machine.IsLoongArch && machine.Arch != "sparc";

    private static ValueArray<ControllerDef> WithControllers(
        ValueArray<ControllerDef> controllers, GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        CheckDuplicates(controllers);
        if (HasDefaultUsb(machine) && !(machine.IsQ35 && capabilities?.Has(QemuFlag.QemuXhci) == false) && controllers.All(controller => controller is not { Type: ControllerType.Usb, Index: 0 }))
        {
            controllers = ControllerOrder.With(controllers, DefaultUsb(machine, capabilities, context));
        }

        if (machine.IsQ35)
        {
            controllers = Ensure(controllers, new ControllerDef { Type = ControllerType.Sata, Index = 0 });
        }

        if (machine.HasPcieRoot || (machine.HasPciRoot && !(machine.IsS390 && capabilities?.Has(QemuFlag.Zpci) == false)))
        {
            var model = machine.HasPcieRoot ? PciControllerModel.PcieRoot : PciControllerModel.PciRoot;
            var name = Addresses.PciControllerDefaults.NameOf(model);
            if (controllers.FirstOrDefault(controller => controller is { Type: ControllerType.Pci, Index: 0 }) is { } root)
            {
                if (root.Pci != model)
                {
                    throw new VirtException(
                        ErrorCode.XmlError,
                        ErrorDomain.Domain,
                        $"The PCI controller with index='0' must be model='{name}' for this machine type, but model='{root.Model}' was found instead");
                }
            }
            else
            {
                controllers = ControllerOrder.With(controllers, new ControllerDef { Type = ControllerType.Pci, Index = 0, Pci = model, Model = name });
            }
        }

        return controllers;
    }

    private static void CheckDuplicates(ValueArray<ControllerDef> controllers)
    {
        var used = new HashSet<(ControllerType, uint?)>();
        foreach (var controller in controllers)
        {
            if (controller.Type != ControllerType.Usb && !used.Add((controller.Type, controller.Index)))
            {
                var type = controller.Type == ControllerType.VirtioSerial ? "virtio-serial" : controller.Type.ToString().ToLowerInvariant();
                throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"Multiple '{type}' controllers with index '{controller.Index}'");
            }
        }
    }

    private static bool HasDefaultUsb(GuestMachine machine) =>
        machine.IsX86 ? !machine.IsIsaPc && !machine.IsMicroVm
        : machine.IsArm ? machine.Name.StartsWith("versatile", StringComparison.Ordinal) || machine.Name.StartsWith("realview", StringComparison.Ordinal)
        : !(machine.IsS390 || machine.IsRiscv || machine.IsLoongArch || machine.Arch is "sparc");

    private static ControllerDef DefaultUsb(GuestMachine machine, QemuCapabilities? capabilities, DomainRuleContext context)
    {
        var model = machine.IsQ35 ? UsbControllerModel.QemuXhci
            : UsbModels.Default(machine, capabilities, context, isImplicit: true);
        return new ControllerDef { Type = ControllerType.Usb, Index = 0, Usb = model, Model = model is { } known ? UsbModels.NameOf(known) : null };
    }

    private static ValueArray<ControllerDef> Ensure(ValueArray<ControllerDef> controllers, ControllerDef wanted) =>
        controllers.Any(c => c.Type == wanted.Type && c.Index == wanted.Index) ? controllers : ControllerOrder.With(controllers, wanted);

    private static ValueArray<ControllerDef> Numbered(ValueArray<ControllerDef> controllers)
    {
        if (controllers.All(controller => controller.Index is not null))
        {
            return controllers;
        }

        var used = controllers.Where(controller => controller.Index is not null).Select(controller => (controller.Type, controller.Index!.Value)).ToHashSet();
        var numbered = new List<ControllerDef>();
        var set = new UsbControllerSet();
        foreach (var controller in controllers)
        {
            var index = controller.Index ?? 0;
            if (controller.Index is null && set.Joins(controller))
            {
                index = set.Index;
            }
            else if (controller.Index is null)
            {
                // Root buses have number 0; other buses start behind it.
                if (controller is { Type: ControllerType.Pci, Pci: not (PciControllerModel.PciRoot or PciControllerModel.PcieRoot) })
                {
                    index = 1;
                }

                while (!used.Add((controller.Type, index)))
                {
                    index++;
                }
            }

            set.Note(controller, index);
            numbered.Add(controller with { Index = index });
        }

        return ControllerOrder.Sort(numbered.ToValueArray());
    }

    private static ValueArray<InputDef> WithInputs(DomainDevices devices, GuestMachine machine, DomainFeatures features)
    {
        if (machine.IsX86 && features.Ps2 != false)
        {
            return With(With(devices.Inputs, InputType.Mouse, InputBus.Ps2), InputType.Keyboard, InputBus.Ps2);
        }

        return machine.IsPpc64 && !devices.Graphics.IsEmpty
            ? With(With(devices.Inputs, InputType.Keyboard, InputBus.Usb), InputType.Mouse, InputBus.Usb)
            : devices.Inputs;
    }

    private static ValueArray<InputDef> With(ValueArray<InputDef> inputs, InputType type, InputBus bus) =>
        inputs.Any(input => input.Type == type && (input.Bus == bus || input.Bus is null)) ? inputs : inputs.Add(new InputDef { Type = type, Bus = bus });

    private static ValueArray<AudioDef> Audio(DomainDef domain, IQemuCatalog host)
    {
        if (host.HostAudio(domain) is { } wanted)
        {
            return [wanted];
        }

        // Windows of the host bring their own sound; what is shown elsewhere is silent unless its protocol carries sound.
        var graphics = domain.Devices.Graphics;
        var hasSpice = graphics.Any(screen => screen.Type == GraphicsType.Spice);
        return hasSpice || graphics.IsEmpty || graphics.Any(screen => screen.Type == GraphicsType.Vnc)
            ? [new AudioDef { Id = 1, Type = hasSpice ? AudioType.Spice : AudioType.None }]
            : default;
    }
}
