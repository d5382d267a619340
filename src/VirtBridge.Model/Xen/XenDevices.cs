using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Small devices: sound cards, the Xen bus, USB controllers and pointers, channels.</summary>
internal static class XenDevices
{
    private static readonly (string Name, SoundModel Model)[] Sounds =
    [
        ("sb16", SoundModel.Sb16), ("es1370", SoundModel.Es1370), ("pcspk", SoundModel.Pcspk), ("ac97", SoundModel.Ac97), ("hda", SoundModel.Ich6),
    ];

    private static readonly (string Name, InputType Type)[] Pointers =
    [
        ("tablet", InputType.Tablet), ("mouse", InputType.Mouse), ("keyboard", InputType.Keyboard),
    ];

    public static ValueArray<SoundDef> ReadSounds(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return default;
        }

        return text == "all"
            ? Sounds.Select(sound => new SoundDef { Model = sound.Model }).ToValueArray()
            : text.Split(',').Select(name => Array.FindIndex(Sounds, sound => sound.Name == name.Trim()) is >= 0 and var index
                ? new SoundDef { Model = Sounds[index].Model }
                : throw XenError.Internal($"unexpected sound model {name}")).ToValueArray();
    }

    public static void WriteSounds(XenConfigText text, ValueArray<SoundDef> sounds)
    {
        if (!sounds.IsEmpty)
        {
            text.Add("soundhw", string.Join(',', sounds.Select(SoundName)));
        }
    }

    public static string SoundName(SoundDef sound) => Array.FindIndex(Sounds, known => known.Model == sound.Model) is >= 0 and var index
        ? Sounds[index].Name
        : throw XenError.Internal($"unexpected sound model {sound.Model.ToString().ToLowerInvariant()}");

    /// <summary>The Xen bus, which every guest has.</summary>
    public static ValueArray<ControllerDef> ReadBus(XenConfig config) =>
    [
        new ControllerDef
        {
            Type = ControllerType.Xenbus,
            Index = 0,
            MaxGrantFrames = Positive(config.Number("max_grant_frames")),
            MaxEventChannels = Positive(config.Number("max_event_channels")),
        },
    ];

    public static void WriteBus(XenConfigText text, ValueArray<ControllerDef> controllers)
    {
        foreach (var controller in controllers.Where(controller => controller.Type == ControllerType.Xenbus))
        {
            if (controller.MaxGrantFrames is > 0 and var frames)
            {
                text.Add("max_grant_frames", frames);
            }

            if (controller.MaxEventChannels is > 0 and var channels)
            {
                text.Add("max_event_channels", channels);
            }
        }
    }

    public static ValueArray<InputDef> ReadInputs(XenConfig config, XenFormat format)
    {
        var names = format == XenFormat.Xl ? config.Texts("usbdevice") : config.Texts("usbdevice").Take(1);
        return names
            .Select(name => Array.FindIndex(Pointers, pointer => pointer.Name == name))
            .Where(index => index >= 0)
            .Select(index => new InputDef { Type = Pointers[index].Type, Bus = InputBus.Usb })
            .ToValueArray();
    }

    public static void WriteInputs(XenConfigText text, DomainDef domain)
    {
        var names = domain.Devices.Inputs.Where(input => input.Bus == InputBus.Usb).Select(PointerName).ToList();
        if (domain.Os.Type != OsType.Hvm || names.Count == 0)
        {
            return;
        }

        text.Add("usb", true);
        if (names.Count == 1)
        {
            text.Add("usbdevice", names[0]);
        }
        else
        {
            text.AddList("usbdevice", names);
        }
    }

    public static string PointerName(InputDef input) => Array.FindIndex(Pointers, pointer => pointer.Type == input.Type) is >= 0 and var index
        ? Pointers[index].Name
        : throw XenError.Unsupported("Unsupported input type");

    /// <summary>"type=qusb,version=2,ports=6".</summary>
    public static ValueArray<ControllerDef> ReadUsbControllers(IEnumerable<string> entries) => entries.Select((entry, index) =>
    {
        var items = Items(entry);
        var model = items.GetValueOrDefault("version", "2") switch
        {
            "1" => (UsbControllerModel.Qusb1, "qusb1"),
            "2" => (UsbControllerModel.Qusb2, "qusb2"),
            var version => throw XenError.Internal($"usbctrl version '{version}' is not supported"),
        };
        return new ControllerDef
        {
            Type = ControllerType.Usb,
            Index = (uint)index,
            Usb = model.Item1,
            Model = model.Item2,
            Ports = !items.TryGetValue("ports", out var ports) ? 8
                : int.TryParse(ports, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
                : throw XenError.Internal($"usbctrl ports '{ports}' is not a number"),
        };
    }).ToValueArray();

    public static void WriteUsbControllers(XenConfigText text, ValueArray<ControllerDef> controllers) => text.AddListIfAny(
        "usbctrl",
        controllers.Where(controller => controller.Usb is UsbControllerModel.Qusb1 or UsbControllerModel.Qusb2).Select(controller =>
            $"type=qusb,version={(controller.Usb == UsbControllerModel.Qusb1 ? 1 : 2)}{(controller.Ports is { } ports ? $",ports={ports}" : "")}"));

    public static ValueArray<ChannelDef> ReadChannels(IEnumerable<string> entries) => entries.Select(entry =>
    {
        var items = Items(entry);
        return new ChannelDef
        {
            Target = new ChannelTarget.Xen(items.GetValueOrDefault("name"), null),
            Source = items.GetValueOrDefault("connection") switch
            {
                "socket" => new CharSource.Unix(true, items.GetValueOrDefault("path") ?? throw XenError.Internal($"channel '{entry}' has no path")),
                "pty" => new CharSource.Pty(null),
                _ => throw XenError.Internal($"channel '{entry}' has no known connection"),
            },
        };
    }).ToValueArray();

    public static void WriteChannels(XenConfigText text, ValueArray<ChannelDef> channels) => text.AddListIfAny(
        "channel",
        channels.Where(channel => channel.Target is ChannelTarget.Xen).Select(channel =>
        {
            var connection = channel.Source switch
            {
                CharSource.Pty => "connection=pty",
                CharSource.Unix unix => $"connection=socket{(unix.Path is { } path ? $",path={path}" : "")}",
                _ => throw XenError.Unsupported($"channel source '{channel.Source.Type.ToString().ToLowerInvariant()}' is not supported"),
            };
            return $"{connection},name={((ChannelTarget.Xen)channel.Target).Name}";
        }));

    private static Dictionary<string, string> Items(string entry)
    {
        var items = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in entry.Split(','))
        {
            var equals = item.IndexOf('=');
            if (equals > 0)
            {
                items[item[..equals].Trim()] = item[(equals + 1)..].Trim();
            }
        }

        return items;
    }

    private static int? Positive(long? number) => number is > 0 and <= int.MaxValue ? (int)number : null;
}
