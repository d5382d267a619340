using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The host side of character devices: type attribute, sources, protocol and log.</summary>
internal static class CharSourceXml
{
    public static CharType ReadType(XmlElement element, string attribute = "type") =>
        element.Attribute(attribute) is not { } text ? CharType.Pty
        : DomainNames.CharType.TryParse(text, out var type) ? type
        : throw XmlRefusal.Unsupported($"unknown type presented to host for character device: {text}");

    /// <summary>Reads the children of <paramref name="element"/> for a character device of <paramref name="type"/>.</summary>
    public static CharSource Read(XmlElement element, CharType type, DomainParseOptions options)
    {
        var count = element.CountOf("source");
        if (type == CharType.Udp ? count > 2 : count > 1 && type != CharType.Tcp)
        {
            throw XmlRefusal.Error(type == CharType.Udp
                ? "only two source elements are allowed for character device"
                : "only one source element is allowed for character device");
        }

        if (type == CharType.Tcp && count > 1)
        {
            throw XmlRefusal.Error("only one source element is allowed for character device");
        }

        var source = element.Child("source");
        var log = element.Child("log");
        var result = ReadSource(element, source, type, options);
        return log is null && source?.Child("seclabel") is null
            ? result
            : result with
            {
                Log = log?.Attribute("file") is { } file ? new CharLog(file, log.OnOff("append")) : null,
                Seclabels = type is CharType.Unix or CharType.Dev or CharType.Pipe or CharType.File ? SeclabelXml.ReadDevice(source) : default,
            };
    }

    /// <summary>Writes the source, protocol and log elements.</summary>
    public static void Write(XmlText xml, CharSource source, DomainFormatOptions options)
    {
        switch (source)
        {
            case CharSource.Pty pty:
                if (!options.Inactive)
                {
                    WritePath(xml, pty.Path, null, source, options);
                }

                break;
            case CharSource.Device device:
                WritePath(xml, device.Path, null, source, options);
                break;
            case CharSource.File file:
                WritePath(xml, file.Path, file.Append, source, options);
                break;
            case CharSource.Pipe pipe:
                WritePath(xml, pipe.Path, null, source, options);
                break;
            case CharSource.Udp udp:
                WriteUdp(xml, "bind", udp.BindHost, udp.BindService);
                WriteUdp(xml, "connect", udp.ConnectHost, udp.ConnectService);
                break;
            case CharSource.Tcp tcp:
                WriteTcp(xml, tcp, options);
                break;
            case CharSource.Unix unix:
                WriteUnix(xml, unix, options);
                break;
            default:
                WriteRare(xml, source);
                break;
        }

        if (source.Log is { } log)
        {
            using var element = xml.Element("log");
            xml.Attribute("file", log.File);
            xml.OptionalOnOff("append", log.Append);
        }
    }

    public static CharReconnect? ReadReconnect(XmlElement? parent)
    {
        if (parent?.Child("reconnect") is not { } reconnect || reconnect.YesNo("enabled") is not { } enabled)
        {
            return null;
        }

        return new CharReconnect(enabled, enabled ? reconnect.RequiredUInt("timeout") : null);
    }

    public static void WriteReconnect(XmlText xml, CharReconnect? reconnect)
    {
        if (reconnect is null)
        {
            return;
        }

        using var element = xml.Element("reconnect");
        xml.YesNo("enabled", reconnect.Enabled);
        xml.OptionalAttribute("timeout", reconnect.Timeout);
    }

    private static CharSource ReadSource(XmlElement element, XmlElement? source, CharType type, DomainParseOptions options)
    {
        var path = source?.Attribute("path");
        switch (type)
        {
            case CharType.Pty:
                return new CharSource.Pty(options.Inactive ? null : path);
            case CharType.Dev:
                return new CharSource.Device(path);
            case CharType.File:
                return new CharSource.File(path, source?.OnOff("append"));
            case CharType.Pipe:
                return new CharSource.Pipe(path);
            case CharType.Unix:
                return new CharSource.Unix(source?.Attribute("mode") == "bind", path) { Reconnect = ReadReconnect(source) };
            case CharType.Tcp:
                return ReadTcp(element, source);
            case CharType.Udp:
                return ReadUdp(element);
            case CharType.Spiceport:
                return new CharSource.SpicePort(source?.Attribute("channel") ?? "");
            case CharType.Nmdm:
                return new CharSource.Nmdm(source?.Attribute("master"), source?.Attribute("slave"));
            case CharType.QemuVdagent:
                return new CharSource.Vdagent(
                    source?.Child("mouse")?.RequiredEnum("mode", DomainNames.MouseMode),
                    source?.Child("clipboard") is { } clipboard
                        ? clipboard.YesNo("copypaste") ?? throw XmlValueError.MissingAttribute(clipboard, "copypaste")
                        : null);
            case CharType.Dbus:
                return new CharSource.Dbus(source?.Attribute("channel"));
            default:
                return new CharSource.Plain(type);
        }
    }

    private static CharSource.Tcp ReadTcp(XmlElement element, XmlElement? source)
    {
        var protocol = element.Child("protocol") is { } child ? child.Enum("type", DomainNames.CharProtocol) : null;
        return new CharSource.Tcp(ReadListen(source), source?.Attribute("host"), source?.Attribute("service"))
        {
            Protocol = protocol ?? CharProtocol.Raw,
            Tls = source?.YesNo("tls"),
            TlsFromConfig = source?.Attribute("tlsFromConfig") == "1",
            Reconnect = ReadReconnect(source),
        };
    }

    private static bool ReadListen(XmlElement? source) => source?.Attribute("mode") switch
    {
        null or "connect" => false,
        "bind" => true,
        var other => throw XmlValueError.InvalidValue(source, "mode", other),
    };

    private static CharSource.Udp ReadUdp(XmlElement element)
    {
        var result = new CharSource.Udp(null, null, null, null);
        foreach (var source in element.Children("source"))
        {
            result = ReadListen(source)
                ? result with { BindHost = source.Attribute("host"), BindService = source.Attribute("service") }
                : result with { ConnectHost = source.Attribute("host"), ConnectService = source.Attribute("service") };
        }

        return result;
    }

    private static void WritePath(XmlText xml, string? path, bool? append, CharSource source, DomainFormatOptions options)
    {
        if (path is null)
        {
            return;
        }

        using var element = xml.Element("source");
        xml.Attribute("path", path);
        xml.OptionalOnOff("append", append);
        SeclabelXml.WriteDevice(xml, source.Seclabels, options);
    }

    private static void WriteUdp(XmlText xml, string mode, string? host, string? service)
    {
        if (host is null && service is null)
        {
            return;
        }

        using var element = xml.Element("source");
        xml.Attribute("mode", mode);
        xml.OptionalAttribute("host", host);
        xml.OptionalAttribute("service", service);
    }

    private static void WriteTcp(XmlText xml, CharSource.Tcp tcp, DomainFormatOptions options)
    {
        using (xml.Element("source"))
        {
            xml.Attribute("mode", tcp.Listen ? "bind" : "connect");
            xml.OptionalAttribute("host", tcp.Host);
            xml.OptionalAttribute("service", tcp.Service);
            if (tcp.Tls is { } tls && !(options.Migratable && tcp.TlsFromConfig))
            {
                xml.YesNo("tls", tls);
            }

            if (options.Status && tcp.Tls is not null)
            {
                xml.Attribute("tlsFromConfig", tcp.TlsFromConfig ? 1 : 0);
            }

            WriteReconnect(xml, tcp.Reconnect);
        }

        using var protocol = xml.Element("protocol");
        xml.Attribute("type", DomainNames.CharProtocol, tcp.Protocol);
    }

    private static void WriteUnix(XmlText xml, CharSource.Unix unix, DomainFormatOptions options)
    {
        if (unix.Path is null && unix.Reconnect is null)
        {
            return;
        }

        using var element = xml.Element("source");
        if (unix.Path is not null)
        {
            xml.Attribute("mode", unix.Listen ? "bind" : "connect");
            xml.Attribute("path", unix.Path);
        }

        WriteReconnect(xml, unix.Reconnect);
        SeclabelXml.WriteDevice(xml, unix.Seclabels, options);
    }

    private static void WriteRare(XmlText xml, CharSource source)
    {
        using var element = xml.ElementIfAny("source");
        switch (source)
        {
            case CharSource.SpicePort spice:
                xml.Attribute("channel", spice.Channel);
                break;
            case CharSource.Nmdm nmdm:
                xml.OptionalAttribute("master", nmdm.Master);
                xml.OptionalAttribute("slave", nmdm.Slave);
                break;
            case CharSource.Dbus dbus:
                xml.OptionalAttribute("channel", dbus.Channel);
                break;
            case CharSource.Vdagent agent:
                if (agent.CopyPaste is { } copy)
                {
                    xml.OptionalChild("clipboard", "copypaste", copy ? "yes" : "no");
                }

                if (agent.Mouse is { } mouse)
                {
                    xml.OptionalChild("mouse", "mode", DomainNames.MouseMode.Format(mouse));
                }

                break;
        }
    }
}
