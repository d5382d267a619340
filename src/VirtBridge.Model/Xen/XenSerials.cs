namespace VirtBridge.Model;

/// <summary>Serial and parallel ports as QEMU's character device texts; a paravirtualised guest has its one console.</summary>
internal static class XenSerials
{
    public static DomainDevices Read(DomainDevices devices, XenConfig config, bool hvm)
    {
        if (!hvm)
        {
            return devices with { Consoles = [new ConsoleDef { Source = new CharSource.Pty(null), TargetType = ConsoleTargetType.Xen, Port = 0 }] };
        }

        return devices with
        {
            Parallels = config.FilledText("parallel") is { } parallel and not "none" ? [new ParallelDef { Source = Read(parallel), Port = 0 }] : default,
            Serials = config.Texts("serial")
                .Select((text, port) => text == "none" ? null : new SerialDef { Source = Read(text), Port = port })
                .OfType<SerialDef>()
                .ToValueArray(),
        };
    }

    public static void Write(XenConfigText text, DomainDef domain)
    {
        if (domain.Os.Type != OsType.Hvm)
        {
            return;
        }

        var devices = domain.Devices;
        text.Add("parallel", devices.Parallels.IsEmpty ? "none" : Write(devices.Parallels[0].Source));
        switch (devices.Serials.Count)
        {
            case 0:
                text.Add("serial", "none");
                break;
            case 1 when devices.Serials[0].Port is null or 0:
                text.Add("serial", Write(devices.Serials[0].Source));
                break;
            default:
                var last = devices.Serials.Max(serial => serial.Port ?? 0);
                text.AddList("serial", Enumerable.Range(0, Math.Min(last, 255) + 1).Select(port =>
                    devices.Serials.FirstOrDefault(serial => (serial.Port ?? 0) == port) is { } serial ? Write(serial.Source) : "none"));
                break;
        }
    }

    public static string Write(CharSource source) => source switch
    {
        CharSource.Pty => "pty",
        CharSource.Plain plain => plain.Kind switch
        {
            CharType.Null => "null",
            CharType.Stdio => "stdio",
            CharType.Vc => "vc",
            _ => throw XenError.Unsupported($"unexpected chr device type {plain.Kind.ToString().ToLowerInvariant()}"),
        },
        CharSource.Device device => device.Path ?? "",
        CharSource.File file => $"file:{file.Path}",
        CharSource.Pipe pipe => $"pipe:{pipe.Path}",
        CharSource.Tcp tcp => $"{(tcp.Protocol == CharProtocol.Telnet ? "telnet" : "tcp")}:{tcp.Host}:{tcp.Service}{(tcp.Listen ? ",server,nowait" : "")}",
        CharSource.Udp udp => $"udp:{udp.ConnectHost}:{udp.ConnectService}@{udp.BindHost}:{udp.BindService ?? "0"}",
        CharSource.Unix unix => $"unix:{unix.Path}{(unix.Listen ? ",server,nowait" : "")}",
        _ => throw XenError.Unsupported($"unexpected chr device type {source.Type.ToString().ToLowerInvariant()}"),
    };

    private static CharSource Read(string text)
    {
        if (text.StartsWith('/'))
        {
            return new CharSource.Device(text);
        }

        var colon = text.IndexOf(':');
        var kind = colon < 0 ? text : text[..colon];
        var value = colon < 0 ? "" : text[(colon + 1)..];
        var options = value.Split(',');
        var listens = options.Contains("server");
        switch (kind)
        {
            case "pty":
                return new CharSource.Pty(null);
            case "null":
                return new CharSource.Plain(CharType.Null);
            case "stdio":
                return new CharSource.Plain(CharType.Stdio);
            case "vc":
                return new CharSource.Plain(CharType.Vc);
            case "file":
                return new CharSource.File(value, null);
            case "pipe":
                return new CharSource.Pipe(value);
            case "unix":
                return new CharSource.Unix(listens, options[0]);
            case "tcp" or "telnet":
                var (host, service) = Split(options[0], text);
                return new CharSource.Tcp(listens, host, service) { Protocol = kind == "tcp" ? CharProtocol.Raw : CharProtocol.Telnet };
            case "udp":
                var at = value.IndexOf('@');
                var (connectHost, connectService) = Split(at < 0 ? value : value[..at], text);
                var (bindHost, bindService) = at < 0 ? (null, null) : Split(value[(at + 1)..], text);
                return new CharSource.Udp(bindHost, bindService, connectHost, connectService);
            default:
                throw XenError.Internal($"unknown chr device type '{kind}'");
        }
    }

    private static (string? Host, string? Service) Split(string address, string text)
    {
        var colon = address.LastIndexOf(':');
        return colon < 0
            ? throw XenError.Internal($"malformed char device string '{text}'")
            : (colon == 0 ? null : address[..colon], address[(colon + 1)..]);
    }
}
