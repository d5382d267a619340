using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>interface</c> document of a host interface; ports of bridges and bonds are such documents in small.</summary>
public static class InterfaceXml
{
    private static readonly XmlNames<HostInterfaceType> Types = new("ethernet", "bridge", "bond", "vlan");

    private static readonly string[] LinkStates =
        ["unknown", "notpresent", "down", "lowerlayerdown", "testing", "dormant", "up"];

    public static HostInterfaceDef Parse(string xml) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Interface));

    public static HostInterfaceDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "interface");
        return Read(root, null);
    }

    public static string Format(HostInterfaceDef definition)
    {
        var xml = new XmlText();
        Write(xml, definition, null);
        return xml.Take();
    }

    /// <summary>Reads a top interface or a port of <paramref name="parent"/>.</summary>
    internal static HostInterfaceDef Read(XmlElement element, HostInterfaceType? parent)
    {
        var type = element.RequiredEnum("type", Types);
        if (parent is { } above && !MayContain(above, type))
        {
            throw XmlRefusal.Error($"interface has unsupported type '{Types.Format(type)}'");
        }

        var name = element.Attribute("name") ?? throw XmlRefusal.Error("interface has no name");
        var definition = new HostInterfaceDef { Type = type, Name = name, Link = ReadLink(element.Child("link")) };
        if (type == HostInterfaceType.Ethernet)
        {
            definition = definition with { Mac = element.Optional("mac", "address") };
        }

        if (parent is null)
        {
            definition = definition with
            {
                StartMode = ReadStartMode(element),
                Mtu = ReadMtu(element),
                Protocols = ValueArray.Create<HostInterfaceProtocol>(element.Children("protocol").Read(InterfaceProtocolXml.Read)),
            };
        }

        return type switch
        {
            HostInterfaceType.Bridge => definition with { Bridge = InterfacePortsXml.ReadBridge(element) },
            HostInterfaceType.Bond => definition with { Bond = InterfacePortsXml.ReadBond(element) },
            HostInterfaceType.Vlan => definition with { Vlan = InterfacePortsXml.ReadVlan(element) },
            _ => definition,
        };
    }

    internal static void Write(XmlText xml, HostInterfaceDef definition, HostInterfaceType? parent)
    {
        using var element = xml.Element("interface");
        xml.Attribute("type", Types, definition.Type);
        xml.Attribute("name", definition.Name);
        xml.Open();
        if (parent is null)
        {
            xml.OptionalChild("start", "mode", definition.StartMode);
            xml.OptionalChild("mtu", "size", definition.Mtu > 0 ? definition.Mtu : null);
            foreach (var protocol in definition.Protocols)
            {
                InterfaceProtocolXml.Write(xml, protocol);
            }
        }

        if (definition.Type != HostInterfaceType.Bridge)
        {
            WriteLink(xml, definition.Link);
        }

        xml.OptionalChild("mac", "address", definition.Mac);
        InterfacePortsXml.Write(xml, definition);
    }

    private static bool MayContain(HostInterfaceType parent, HostInterfaceType child) => parent switch
    {
        HostInterfaceType.Bridge => child != HostInterfaceType.Bridge,
        _ => child == HostInterfaceType.Ethernet,
    };

    private static HostInterfaceLink? ReadLink(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var speed = element.UInt("speed") ?? 0;
        var state = element.Attribute("state");
        return state is null || Array.IndexOf(LinkStates, state) >= 0
            ? new(speed, state)
            : throw XmlValueError.InvalidValue(element, "state", state);
    }

    private static void WriteLink(XmlText xml, HostInterfaceLink? link)
    {
        using var element = xml.ElementIfAny("link");
        if (link is not null)
        {
            xml.OptionalAttribute("speed", link.Speed > 0 ? link.Speed : null);
            xml.OptionalAttribute("state", link.State);
        }
    }

    private static string? ReadStartMode(XmlElement element) =>
        element.Optional("start", "mode") switch
        {
            null => null,
            "none" => "none",
            "onboot" => "onboot",
            "hotplug" => "hotplug",
            var other => throw XmlRefusal.Error($"unknown interface startmode {other}"),
        };

    private static uint ReadMtu(XmlElement element) =>
        element.Optional("mtu", "size") is not { } text ? 0
        : NumberText.TryUInt(text, out var size) ? size
        : throw XmlRefusal.Error("interface mtu value is improper");
}
