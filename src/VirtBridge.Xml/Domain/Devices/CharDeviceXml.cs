using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Serial and parallel ports, consoles and channels.</summary>
internal static class CharDeviceXml
{
    public static SerialDef ReadSerial(XmlElement element, DomainParseOptions options)
    {
        var target = element.Child("target");
        return new SerialDef
        {
            Source = CharSourceXml.Read(element, CharSourceXml.ReadType(element), options),
            Port = ReadPort(target),
            TargetType = ReadTarget(target, DomainNames.SerialTargetType),
            TargetModel = ReadModel(target?.Child("model")),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, SerialDef serial, DomainFormatOptions options)
    {
        using var element = xml.Element("serial");
        xml.Attribute("type", DomainNames.CharType, serial.Source.Type);
        CharSourceXml.Write(xml, serial.Source, options);
        using (xml.Element("target"))
        {
            // A serial port that is not the default kind is written with its kind; older readers expect the port in any case.
            xml.OptionalAttribute("type", DomainNames.SerialTargetType, serial.TargetType);
            xml.Attribute("port", serial.Port ?? 0);
            if (serial.TargetModel is { } model)
            {
                xml.OptionalChild("model", "name", DomainNames.SerialTargetModel.Format(model));
            }
        }

        DeviceInfoXml.Write(xml, serial.Info, options);
    }

    public static ParallelDef ReadParallel(XmlElement element, DomainParseOptions options) => new()
    {
        Source = CharSourceXml.Read(element, CharSourceXml.ReadType(element), options),
        Port = ReadPort(element.Child("target")),
        Info = DeviceInfoXml.Read(element, options),
    };

    public static void Write(XmlText xml, ParallelDef parallel, DomainFormatOptions options)
    {
        using var element = xml.Element("parallel");
        xml.Attribute("type", DomainNames.CharType, parallel.Source.Type);
        CharSourceXml.Write(xml, parallel.Source, options);
        xml.OptionalChild("target", "port", (ulong)(parallel.Port ?? 0));
        DeviceInfoXml.Write(xml, parallel.Info, options);
    }

    public static ConsoleDef ReadConsole(XmlElement element, DomainParseOptions options)
    {
        var target = element.Child("target");
        return new ConsoleDef
        {
            Source = CharSourceXml.Read(element, CharSourceXml.ReadType(element), options),
            Port = ReadPort(target),
            TargetType = ReadTarget(target, DomainNames.ConsoleTargetType),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, ConsoleDef console, DomainFormatOptions options)
    {
        using var element = xml.Element("console");
        xml.Attribute("type", DomainNames.CharType, console.Source.Type);
        if (console.Source is CharSource.Pty { Path: { } path } && !options.Inactive && console.Port is (null or 0))
        {
            // Old clients read the first one's terminal here.
            xml.Attribute("tty", path);
        }

        CharSourceXml.Write(xml, console.Source, options);
        using (xml.Element("target"))
        {
            xml.Attribute("type", DomainNames.ConsoleTargetType.Format(console.TargetType ?? ConsoleTargetType.Serial));
            xml.Attribute("port", console.Port ?? 0);
        }

        DeviceInfoXml.Write(xml, console.Info, options);
    }

    public static ChannelDef ReadChannel(XmlElement element, DomainParseOptions options)
    {
        var target = element.Child("target") ?? throw XmlRefusal.Error("target type must be specified for channel device");
        return new ChannelDef
        {
            Source = CharSourceXml.Read(element, CharSourceXml.ReadType(element), options),
            Target = ReadChannelTarget(target, options),
            Info = DeviceInfoXml.Read(element, options),
        };
    }

    public static void Write(XmlText xml, ChannelDef channel, DomainFormatOptions options)
    {
        using var element = xml.Element("channel");
        xml.Attribute("type", DomainNames.CharType, channel.Source.Type);
        CharSourceXml.Write(xml, channel.Source, options);
        using (xml.Element("target"))
        {
            switch (channel.Target)
            {
                case ChannelTarget.GuestForward forward:
                    xml.Attribute("type", "guestfwd");
                    xml.Attribute("address", forward.Address);
                    xml.Attribute("port", forward.Port);
                    break;
                case ChannelTarget.Virtio virtio:
                    WriteNamed(xml, "virtio", virtio.Name, virtio.State, options);
                    break;
                case ChannelTarget.Xen xen:
                    WriteNamed(xml, "xen", xen.Name, xen.State, options);
                    break;
            }
        }

        DeviceInfoXml.Write(xml, channel.Info, options);
    }

    private static void WriteNamed(XmlText xml, string type, string? name, ChannelState? state, DomainFormatOptions options)
    {
        xml.Attribute("type", type);
        xml.OptionalAttribute("name", name);
        if (!options.Inactive)
        {
            xml.OptionalAttribute("state", DomainNames.ChannelState, state);
        }
    }

    private static ChannelTarget ReadChannelTarget(XmlElement target, DomainParseOptions options)
    {
        var state = options.Inactive ? null : target.Enum("state", DomainNames.ChannelState);
        switch (target.Attribute("type"))
        {
            case null:
                throw XmlRefusal.Unsupported("unknown target type '(null)' specified for character device");
            case "guestfwd":
                var address = target.Attribute("address") ?? throw XmlRefusal.Error("guestfwd channel does not define a target address");
                if (!IpAddress.TryParse(address, out var ip))
                {
                    throw new VirtException(ErrorCode.SystemError, ErrorDomain.Xml, $"Cannot parse socket address '{address}': Name or service not known");
                }

                if (ip.IsV6)
                {
                    throw XmlRefusal.Unsupported("guestfwd channel only supports IPv4 addresses");
                }

                var port = target.Attribute("port") ?? throw XmlRefusal.Error("guestfwd channel does not define a target port");
                return NumberText.TryInt(port, out var number)
                    ? new ChannelTarget.GuestForward(ip.ToString(), number)
                    : throw XmlRefusal.Error($"Invalid port number: {port}");
            case "virtio":
                return new ChannelTarget.Virtio(target.Attribute("name"), state);
            case "xen":
                return new ChannelTarget.Xen(target.Attribute("name"), state);
            case var other:
                throw XmlRefusal.Unsupported($"unknown target type '{other}' specified for character device");
        }
    }

    private static T? ReadTarget<T>(XmlElement? target, XmlNames<T> names)
        where T : struct, Enum =>
        target?.Attribute("type") is not { } text || text == "none" ? null
        : names.TryParse(text, out var type) ? type
        : throw XmlRefusal.Unsupported($"unknown target type '{text}' specified for character device");

    private static SerialTargetModel? ReadModel(XmlElement? model) =>
        model is null ? null
        : DomainNames.SerialTargetModel.TryParse(model.Required("name"), out var known) ? known
        : throw XmlRefusal.Unsupported($"unknown target model '{model.Attribute("name")}' specified for character device");

    private static int? ReadPort(XmlElement? target) =>
        target?.Attribute("port") is not { } text ? null
        : NumberText.TryInt(text, out var port) ? port
        : throw XmlRefusal.Error($"Invalid port number: {text}");
}
