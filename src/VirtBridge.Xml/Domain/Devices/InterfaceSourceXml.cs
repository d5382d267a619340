using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>source</c> element of interfaces, by type of interface.</summary>
internal static class InterfaceSourceXml
{
    private const string HostSide = "interface host IP";

    public static InterfaceSource Read(XmlElement element, InterfaceType type, DomainParseOptions options)
    {
        var source = element.Child("source");
        if (type != InterfaceType.Ethernet && !(InterfaceIpXml.ReadIps(source).IsEmpty && InterfaceIpXml.ReadRoutes(source, HostSide).IsEmpty))
        {
            throw XmlRefusal.Unsupported("Invalid attempt to set network interface host-side IP route and/or address info on interface of type "
                + $"'{DomainNames.InterfaceType.Format(type)}'. This is only supported on interfaces of type 'ethernet'");
        }

        if (source is null && type == InterfaceType.Vhostuser && element.Optional("backend", "type") != "passt")
        {
            throw Missing("path");
        }

        if (source is null && element.Optional("backend", "type") != "passt" && type is not (InterfaceType.User or InterfaceType.Ethernet or InterfaceType.Hostdev or InterfaceType.Null))
        {
            throw XmlRefusal.Error($"interface type='{DomainNames.InterfaceType.Format(type)}' requires a 'source' element");
        }

        switch (type)
        {
            case InterfaceType.User:
                return new InterfaceSource.User(element.Optional("backend", "type") == "passt" ? source?.Attribute("dev") : null);
            case InterfaceType.Ethernet:
                return new InterfaceSource.Ethernet(InterfaceIpXml.ReadIps(source), InterfaceIpXml.ReadRoutes(source, HostSide));
            case InterfaceType.Vhostuser:
                return ReadVhostuser(element, source);
            case InterfaceType.Server or InterfaceType.Client or InterfaceType.Mcast or InterfaceType.Udp:
                return ReadSocket(type, source);
            case InterfaceType.Network:
                return new InterfaceSource.Network(source?.Attribute("network") is { Length: > 0 } network ? network : throw Missing("network"))
                {
                    PortGroup = source.Attribute("portgroup"),
                    PortId = options.ActualNet ? source.Uuid("portid") : null,
                };
            case InterfaceType.Bridge:
                return new InterfaceSource.Bridge(source?.Attribute("bridge") is { Length: > 0 } bridge ? bridge : throw Missing("bridge"));
            case InterfaceType.Internal:
                return new InterfaceSource.Internal(source?.Attribute("name") ?? throw Missing("name"));
            case InterfaceType.Direct:
                return new InterfaceSource.Direct(source?.Attribute("dev") ?? throw Missing("dev"), source.Enum("mode", DomainNames.DirectMode) ?? DirectMode.Vepa);
            case InterfaceType.Hostdev:
                return new InterfaceSource.Hostdev(HostdevXml.ReadForInterface(element, options));
            case InterfaceType.Vdpa:
                return new InterfaceSource.Vdpa(source?.Attribute("dev") ?? throw Missing("dev"));
            case InterfaceType.Vds:
                return new InterfaceSource.Vds(
                    source?.Uuid("switchid") ?? throw Missing("switchid"),
                    source.Long("portid") ?? throw Missing("portid"),
                    source.Attribute("portgroupid") ?? throw Missing("portgroupid"),
                    source.Long("connectionid") ?? throw Missing("connectionid"));
            default:
                return new InterfaceSource.Null();
        }
    }

    public static void Write(XmlText xml, InterfaceDef net, DomainFormatOptions options)
    {
        switch (net.Source)
        {
            case InterfaceSource.Hostdev hostdev:
                HostdevXml.WriteForInterface(xml, hostdev.Device, options);
                return;
            case InterfaceSource.Vhostuser vhostuser:
                WriteVhostuser(xml, vhostuser);
                return;
        }

        using var element = xml.ElementIfAny("source");
        switch (net.Source)
        {
            case InterfaceSource.User user:
                xml.OptionalAttribute("dev", user.Device);
                break;
            case InterfaceSource.Ethernet ethernet:
                InterfaceIpXml.Write(xml, ethernet.HostIps, ethernet.HostRoutes);
                break;
            case InterfaceSource.Socket socket:
                WriteSocket(xml, socket);
                break;
            case InterfaceSource.Network network:
                xml.Attribute("network", network.Name);
                xml.OptionalAttribute("portgroup", network.PortGroup);
                if (!options.Inactive)
                {
                    xml.OptionalAttribute("portid", network.PortId);
                }

                break;
            case InterfaceSource.Bridge bridge:
                xml.Attribute("bridge", bridge.Name);
                break;
            case InterfaceSource.Internal inner:
                xml.Attribute("name", inner.Name);
                break;
            case InterfaceSource.Direct direct:
                xml.Attribute("dev", direct.Device);
                xml.Attribute("mode", DomainNames.DirectMode, direct.Mode);
                break;
            case InterfaceSource.Vdpa vdpa:
                xml.Attribute("dev", vdpa.Device);
                break;
            case InterfaceSource.Vds vds:
                xml.Attribute("switchid", vds.SwitchId);
                xml.Attribute("portid", vds.PortId);
                xml.Attribute("portgroupid", vds.PortGroupId);
                xml.Attribute("connectionid", vds.ConnectionId);
                break;
        }
    }

    private static VirtException Missing(string attribute) =>
        XmlRefusal.Error($"Missing required attribute '{attribute}' in element 'source'");

    private static InterfaceSource.Vhostuser ReadVhostuser(XmlElement element, XmlElement? source)
    {
        if (element.Optional("backend", "type") == "passt")
        {
            return new InterfaceSource.Vhostuser(null) { Device = source?.Attribute("dev") };
        }

        if (source?.Attribute("type") is not { } type)
        {
            throw XmlRefusal.Error("Missing required attribute 'type' in element 'source'");
        }

        if (type != "unix")
        {
            throw XmlRefusal.Unsupported($"Type='{type}' unsupported for <interface type='vhostuser'>");
        }

        var path = source.Attribute("path") ?? throw Missing("path");
        var mode = source.Attribute("mode") ?? throw Missing("mode");
        var reconnect = CharSourceXml.ReadReconnect(source);
        return mode switch
        {
            "server" when reconnect is not null => throw XmlRefusal.Error("'reconnect' attribute unsupported 'server' mode for <interface type='vhostuser'>"),
            "server" or "client" => new InterfaceSource.Vhostuser(new CharSource.Unix(mode == "server", path) { Reconnect = reconnect }),
            _ => throw XmlRefusal.Unsupported($"Wrong <source> 'mode' attribute value '{mode}' with <interface type='vhostuser'>"),
        };
    }

    private static void WriteVhostuser(XmlText xml, InterfaceSource.Vhostuser vhostuser)
    {
        using var element = xml.ElementIfAny("source");
        xml.OptionalAttribute("dev", vhostuser.Device);
        if (vhostuser.Endpoint is CharSource.Unix unix)
        {
            xml.Attribute("type", "unix");
            xml.OptionalAttribute("path", unix.Path);
            xml.Attribute("mode", unix.Listen ? "server" : "client");
            CharSourceXml.WriteReconnect(xml, unix.Reconnect);
        }
    }

    private static InterfaceSource.Socket ReadSocket(InterfaceType type, XmlElement? source)
    {
        var address = source?.Attribute("address");
        if (address is null && type is InterfaceType.Client or InterfaceType.Mcast or InterfaceType.Udp)
        {
            throw Missing("address");
        }

        var port = source?.Int("port") ?? throw Missing("port");

        if (type != InterfaceType.Udp)
        {
            return new InterfaceSource.Socket(type, address, port);
        }

        var local = source.Child("local") ?? throw XmlRefusal.Error("No <local> element specified with socket interface");
        return new InterfaceSource.Socket(type, address, port)
        {
            LocalPort = local.Int("port") ?? throw XmlRefusal.Error("No <local> 'port' attribute specified with socket interface"),
            LocalAddress = local.Attribute("address") ?? throw XmlRefusal.Error("No <local> 'address' attribute specified with socket interface"),
        };
    }

    private static void WriteSocket(XmlText xml, InterfaceSource.Socket socket)
    {
        xml.OptionalAttribute("address", socket.Address);
        xml.Attribute("port", socket.Port);
        if (socket.Kind == InterfaceType.Udp)
        {
            using var local = xml.Element("local");
            xml.OptionalAttribute("address", socket.LocalAddress);
            xml.Attribute("port", socket.LocalPort);
        }
    }
}
