using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Displays: settings of their own for fully virtualised guests, a frame buffer for others.</summary>
internal static class XenGraphics
{
    private const int VncBase = 5900;

    public static ValueArray<GraphicsDef> Read(XenConfig config, bool hvm, XenFormat format)
    {
        if (!hvm)
        {
            return config.Texts("vfb") is { Count: > 0 } frames ? [ReadFrameBuffer(frames[0])] : default;
        }

        if (config.Flag("vnc") == true)
        {
            return
            [
                Vnc(
                    config.Flag("vncunused") ?? true,
                    config.Number("vncdisplay"),
                    config.FilledText("vnclisten"),
                    config.FilledText("vncpasswd"),
                    config.FilledText("keymap")),
            ];
        }

        if (config.Flag("sdl") == true)
        {
            return [new GraphicsDef.Sdl(config.FilledText("display"), config.FilledText("xauthority"), false)];
        }

        return format == XenFormat.Xl && config.Flag("spice") == true ? [ReadSpice(config)] : default;
    }

    public static ValueArray<VideoDef> ReadVideos(XenConfig config, bool hvm, ValueArray<GraphicsDef> graphics)
    {
        if (graphics.IsEmpty || !hvm)
        {
            return default;
        }

        var (type, megabytes) = config.FilledText("vga") switch
        {
            "qxl" => (VideoType.Qxl, 128u),
            "stdvga" => (VideoType.Vga, 16u),
            "none" => (VideoType.None, 0u),
            null when config.Flag("stdvga") == true => (VideoType.Vga, 16u),
            _ => (VideoType.Cirrus, 8u),
        };
        if (type == VideoType.None)
        {
            return [new VideoDef { Type = type }];
        }

        return [new VideoDef { Type = type, Vram = (uint)config.Size("videoram", megabytes, 4 * 1024 * 1024 - 1) * 1024 }];
    }

    public static void Write(XenConfigText text, DomainDef domain)
    {
        if (domain.Devices.Graphics.FirstOrDefault() is not { } graphics || graphics is GraphicsDef.Spice)
        {
            return;
        }

        if (domain.Os.Type != OsType.Hvm)
        {
            text.AddList("vfb", [FrameBuffer(graphics)]);
            return;
        }

        text.Add("sdl", graphics is GraphicsDef.Sdl);
        text.Add("vnc", graphics is GraphicsDef.Vnc);
        switch (graphics)
        {
            case GraphicsDef.Vnc vnc:
                text.Add("vncunused", vnc.AutoPort);
                if (!vnc.AutoPort)
                {
                    text.Add("vncdisplay", (vnc.Port ?? VncBase) - VncBase);
                }

                text.AddOptional("vnclisten", vnc.Listens.FirstOrDefault()?.Address);
                text.AddOptional("vncpasswd", vnc.Password.Text);
                text.AddOptional("keymap", vnc.Keymap);
                break;
            case GraphicsDef.Sdl sdl:
                text.AddOptional("display", sdl.Display);
                text.AddOptional("xauthority", sdl.XAuth);
                break;
        }
    }

    public static void WriteSpice(XenConfigText text, DomainDef domain)
    {
        if (domain.Os.Type != OsType.Hvm || domain.Devices.Graphics.FirstOrDefault() is not GraphicsDef.Spice spice)
        {
            return;
        }

        text.Add("sdl", false);
        text.Add("vnc", false);
        text.Add("spice", true);
        text.AddOptional("spicehost", spice.Listens.FirstOrDefault()?.Address);
        text.Add("spiceport", spice.Port ?? 0);
        text.Add("spicetls_port", spice.TlsPort ?? 0);
        if (spice.Password.Text is { } password)
        {
            text.Add("spicedisable_ticketing", false);
            text.Add("spicepasswd", password);
        }
        else
        {
            text.Add("spicedisable_ticketing", true);
        }

        if (spice.Mouse is { } mouse)
        {
            text.Add("spiceagent_mouse", mouse == MouseMode.Client);
        }

        if (spice.CopyPaste == true)
        {
            text.Add("spicevdagent", true);
            text.Add("spice_clipboard_sharing", true);
        }
    }

    private static GraphicsDef ReadFrameBuffer(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in text.Split(','))
        {
            var equals = item.IndexOf('=');
            if (equals > 0)
            {
                settings[item[..equals].Trim()] = item[(equals + 1)..];
            }
        }

        if (settings.GetValueOrDefault("type") == "sdl")
        {
            return new GraphicsDef.Sdl(settings.GetValueOrDefault("display"), settings.GetValueOrDefault("xauthority"), false);
        }

        long? display = settings.TryGetValue("vncdisplay", out var number)
            ? int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : throw XenError.Internal($"invalid vncdisplay value '{number}'")
            : null;
        return Vnc(
            settings.TryGetValue("vncunused", out var unused) && unused == "1",
            display,
            settings.GetValueOrDefault("vnclisten"),
            settings.GetValueOrDefault("vncpasswd"),
            settings.GetValueOrDefault("keymap"));
    }

    private static GraphicsDef.Vnc Vnc(bool unused, long? display, string? listen, string? password, string? keymap) => new()
    {
        AutoPort = unused,
        Port = unused ? null : display is null ? VncBase
            : display is >= 0 and <= ushort.MaxValue - VncBase ? (int)display + VncBase
            : throw XenError.Internal($"invalid vncdisplay value '{display}'"),
        Keymap = keymap,
        Password = new GraphicsPassword(password, null, null),
        Listens = [new GraphicsListen(GraphicsListenType.Address) { Address = listen }],
    };

    private static GraphicsDef.Spice ReadSpice(XenConfig config) => new()
    {
        Listens = [new GraphicsListen(GraphicsListenType.Address) { Address = config.FilledText("spicehost") }],
        Port = (int)config.Size("spiceport", 0, ushort.MaxValue),
        TlsPort = (int)config.Size("spicetls_port", 0, ushort.MaxValue),
        AutoPort = !config.Has("spiceport") && !config.Has("spicetls_port"),
        Password = config.Flag("spicedisable_ticketing") == true
            ? GraphicsPassword.None
            : new GraphicsPassword(config.RequiredText("spicepasswd"), null, null),
        Mouse = config.Flag("spiceagent_mouse") == true ? MouseMode.Client : MouseMode.Server,
        CopyPaste = config.Flag("spicevdagent") == true && config.Flag("spice_clipboard_sharing") == true,
    };

    private static string FrameBuffer(GraphicsDef graphics)
    {
        var items = new List<string>();
        switch (graphics)
        {
            case GraphicsDef.Vnc vnc:
                items.Add("type=vnc");
                items.Add($"vncunused={(vnc.AutoPort ? 1 : 0)}");
                if (!vnc.AutoPort)
                {
                    items.Add($"vncdisplay={(vnc.Port ?? VncBase) - VncBase}");
                }

                Add(items, "vnclisten", vnc.Listens.FirstOrDefault()?.Address);
                Add(items, "vncpasswd", vnc.Password.Text);
                Add(items, "keymap", vnc.Keymap);
                break;
            case GraphicsDef.Sdl sdl:
                items.Add("type=sdl");
                Add(items, "display", sdl.Display);
                Add(items, "xauthority", sdl.XAuth);
                break;
            default:
                throw XenError.Unsupported($"unsupported graphics type {graphics.Type.ToString().ToLowerInvariant()}");
        }

        return string.Join(',', items);
    }

    private static void Add(List<string> items, string name, string? value)
    {
        if (value is not null)
        {
            items.Add($"{name}={value}");
        }
    }
}
