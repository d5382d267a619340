using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Pointers and keyboards; PS/2 ones are part of the board.</summary>
internal static class InputArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        foreach (var device in input.Domain.Devices.Inputs)
        {
            switch (device)
            {
                case { Bus: InputBus.Usb }:
                    line.Device(new QemuProperties()
                        .Add("driver", Name(device, "usb-mouse", "usb-tablet", "usb-kbd"))
                        .Add("id", device.Alias)
                        .AddPlace(input.Domain, device.Info));
                    break;
                case { Type: InputType.Passthrough, Bus: InputBus.Virtio }:
                    line.Device(new QemuProperties()
                        .Add("driver", VirtioParts.Driver("virtio-input-host", device.Model, device.Address))
                        .AddVirtio(device.Virtio)
                        .Add("id", device.Alias)
                        .Add("evdev", device.EventDevice)
                        .AddPlace(input.Domain, device.Info));
                    break;
                case { Bus: InputBus.Virtio }:
                    line.Device(new QemuProperties()
                        .Add("driver", VirtioParts.Driver(Name(device, "virtio-mouse", "virtio-tablet", "virtio-keyboard"), device.Model, device.Address))
                        .AddVirtio(device.Virtio)
                        .Add("id", device.Alias)
                        .AddPlace(input.Domain, device.Info));
                    break;
                case { Type: InputType.Evdev }:
                    line.Object(new QemuProperties().Add("qom-type", "input-linux").Add("id", device.Alias).Add("evdev", device.EventDevice)
                        .Add("repeat", device.Repeat)
                        .Add("grab_all", device.Grab == InputGrab.All ? true : null)
                        .Add("grab-toggle", device.GrabToggle is { } toggle ? GrabToggleText(toggle) : null));
                    break;
            }
        }
    }

    private static string GrabToggleText(GrabToggle toggle) => toggle switch
    {
        GrabToggle.CtrlCtrl => "ctrl-ctrl",
        GrabToggle.AltAlt => "alt-alt",
        GrabToggle.ShiftShift => "shift-shift",
        GrabToggle.MetaMeta => "meta-meta",
        GrabToggle.Scrolllock => "scrolllock",
        _ => "ctrl-scrolllock",
    };

    private static string Name(InputDef device, string mouse, string tablet, string keyboard) => device.Type switch
    {
        InputType.Mouse => mouse,
        InputType.Tablet => tablet,
        InputType.Keyboard => keyboard,
        _ => throw CommandLineLimits.Unsupported($"input devices of type {device.Type} are not supported by this QEMU driver"),
    };
}
