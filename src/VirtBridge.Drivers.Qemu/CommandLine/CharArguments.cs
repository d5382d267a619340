using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Serial and parallel ports, channels and consoles.</summary>
internal static class CharArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var devices = input.Domain.Devices;
        foreach (var serial in devices.Serials)
        {
            CharBackends.Add(line, input, serial.Source, serial.Alias!);
            if (serial.TargetType is null or SerialTargetType.SystemSerial)
            {
                // Part of the board: it is told its other end and nothing else.
                line.Add("-serial", "chardev:char" + serial.Alias);
                continue;
            }

            line.Device(Serial(input.Domain, serial));
        }

        foreach (var parallel in devices.Parallels)
        {
            CharBackends.Add(line, input, parallel.Source, parallel.Alias!, isParallel: true);
            line.Device(new QemuProperties().Add("driver", "isa-parallel").Add("chardev", "char" + parallel.Alias).Add("id", parallel.Alias));
        }

        foreach (var channel in devices.Channels)
        {
            CharBackends.Add(line, input, channel.Source, channel.Alias!);
            AddChannel(line, input.Domain, channel);
        }

        foreach (var console in devices.Consoles.Where(c => c.TargetType is ConsoleTargetType.Virtio or ConsoleTargetType.Sclp or ConsoleTargetType.Sclplm))
        {
            CharBackends.Add(line, input, console.Source, console.Alias!);
            line.Device(new QemuProperties()
                .Add("driver", console.TargetType switch { ConsoleTargetType.Sclp => "sclpconsole", ConsoleTargetType.Sclplm => "sclplmconsole", _ => "virtconsole" })
                .AddPlace(input.Domain, console.Info)
                .Add("chardev", "char" + console.Alias)
                .Add("id", console.Alias));
        }
    }

    private static QemuProperties Serial(DomainDef domain, SerialDef serial)
    {
        var driver = serial.TargetModel switch
        {
            SerialTargetModel.UsbSerial => "usb-serial",
            SerialTargetModel.PciSerial => "pci-serial",
            SerialTargetModel.IsaDebugcon => "isa-debugcon",
            SerialTargetModel.SpaprVty => "spapr-vty",
            SerialTargetModel.Sclpconsole => "sclpconsole",
            SerialTargetModel.Sclplmconsole => "sclplmconsole",
            _ => "isa-serial",
        };
        var device = new QemuProperties().Add("driver", driver).Add("chardev", "char" + serial.Alias).Add("id", serial.Alias);
        return driver == "isa-serial" ? device.Add("index", (long)(serial.Port ?? 0)).AddPlace(domain, serial.Info) : device.AddPlace(domain, serial.Info);
    }

    private static void AddChannel(QemuArguments line, DomainDef domain, ChannelDef channel)
    {
        switch (channel.Target)
        {
            case ChannelTarget.GuestForward forward:
                line.NetworkBackend(new QemuProperties()
                    .Add("type", "user")
                    .Add("guestfwd", [new QemuProperties().Add("str", $"tcp:{forward.Address}:{forward.Port}-chardev:char{channel.Alias}")])
                    .Add("id", channel.Alias));
                break;
            case ChannelTarget.Virtio virtio:
                line.Device(new QemuProperties()
                    .Add("driver", "virtserialport")
                    .AddPlace(domain, channel.Info)
                    .Add("chardev", "char" + channel.Alias)
                    .Add("id", channel.Alias)
                    .Add("name", virtio.Name ?? (channel.Source.Type is CharType.Spicevmc ? "com.redhat.spice.0" : null)));
                break;
            default:
                throw CommandLineLimits.Unsupported("Xen channels need Xen");
        }
    }
}
