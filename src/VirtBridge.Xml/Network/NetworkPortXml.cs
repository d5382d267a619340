using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>networkport</c> document.</summary>
public static class NetworkPortXml
{
    private static readonly XmlNames<MacTableKeeper> MacTableKeepers = new(null, "kernel", "libvirt");

    public static NetworkPortDef Parse(string xml) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Network));

    public static NetworkPortDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "networkport");
        var owner = root.Child("owner") ?? throw XmlRefusal.Error("Missing owner data");
        var mac = root.Optional("mac", "address") ?? throw XmlRefusal.Error("No mac address");
        return new()
        {
            Uuid = ReadUuid(root, "uuid", "Unable to parse UUID"),
            OwnerName = owner.ChildText("name") ?? throw XmlRefusal.Error("owner name missing in port"),
            OwnerUuid = ReadUuid(owner, "uuid", "Unable to parse owner UUID") ?? throw XmlRefusal.Error("owner UUID missing in port"),
            Group = root.ChildText("group"),
            Mac = MacAddress.TryParse(mac, out var parsed) ? parsed : throw XmlRefusal.Error($"Unable to parse MAC '{mac}'"),
            TrustGuestRxFilters = root.Child("rxfilters")?.YesNo("trustGuest"),
            VirtualPort = VirtualPortXml.Read(root.Child("virtualport"), typeOptional: true),
            Bandwidth = BandwidthXml.Read(root.Child("bandwidth"), allowFloor: true),
            Vlan = VlanXml.Read(root.Child("vlan")),
            Isolated = root.Child("port")?.YesNo("isolated"),
            Plug = root.Child("plug") is { } plug ? ReadPlug(plug) : null,
        };
    }

    public static string Format(NetworkPortDef port)
    {
        var xml = new XmlText();
        using (xml.Element("networkport"))
        {
            xml.OptionalTextElement("uuid", port.Uuid?.ToString());
            using (xml.Element("owner"))
            {
                xml.TextElement("name", port.OwnerName);
                xml.TextElement("uuid", port.OwnerUuid.ToString());
            }

            xml.OptionalTextElement("group", port.Group);
            xml.OptionalChild("mac", "address", port.Mac.ToString());
            VirtualPortXml.Write(xml, port.VirtualPort);
            BandwidthXml.Write(xml, port.Bandwidth);
            VlanXml.Write(xml, port.Vlan);
            NetworkXml.WriteIsolation(xml, port.Isolated);
            xml.OptionalChild("rxfilters", "trustGuest", port.TrustGuestRxFilters is { } trust ? trust ? "yes" : "no" : null);
            WritePlug(xml, port.Plug);
        }

        return xml.Take();
    }

    private static Uuid? ReadUuid(XmlElement element, string name, string complaint) =>
        element.ChildText(name) is not { } text ? null
        : Uuid.TryParse(text, out var uuid) ? uuid
        : throw XmlRefusal.Error($"{complaint} '{text}'");

    private static MacTableKeeper MacTable(XmlElement plug) =>
        plug.Attribute("macTableManager") is not { } text ? MacTableKeeper.Default
        : MacTableKeepers.TryParse(text, out var keeper) ? keeper
        : throw XmlRefusal.Error($"Invalid macTableManager setting '{text}' in network port");

    private static NetworkPlug ReadPlug(XmlElement plug)
    {
        switch (plug.Attribute("type"))
        {
            case "network":
                return new NetworkPlug.Network(
                    plug.Attribute("bridge") ?? throw XmlRefusal.Error("Missing network port bridge name"), MacTable(plug));
            case "bridge":
                return new NetworkPlug.Bridge(
                    plug.Attribute("bridge") ?? throw XmlRefusal.Error("Missing network port bridge name"), MacTable(plug));
            case "direct":
                var mode = plug.Attribute("mode") ?? "vepa";
                return new NetworkPlug.Direct(
                    plug.Attribute("dev") ?? throw XmlRefusal.Error("Missing network port link device name"),
                    mode is "vepa" or "private" or "bridge" or "passthrough"
                        ? mode
                        : throw XmlRefusal.Error($"Unsupported network port plug mode '{mode}'"));
            case "hostdev-pci":
                return new NetworkPlug.HostdevPci(
                    PciAddressXml.Read(plug.Child("address") ?? throw XmlRefusal.Error("Missing network port PCI address")),
                    plug.YesNo("managed"),
                    HostdevDriverXml.Read(plug.Child("driver")));
            case null:
                throw XmlRefusal.Error("Missing network port plug type");
            case { } other:
                throw XmlRefusal.Error($"Invalid network port plug type '{other}'");
        }
    }

    private static void WritePlug(XmlText xml, NetworkPlug? plug)
    {
        if (plug is null)
        {
            return;
        }

        using var element = xml.Element("plug");
        switch (plug)
        {
            case NetworkPlug.Network network:
                xml.Attribute("type", "network");
                xml.Attribute("bridge", network.BridgeName);
                xml.OptionalAttribute("macTableManager", MacTableKeepers, (MacTableKeeper?)network.MacTable);
                break;
            case NetworkPlug.Bridge bridge:
                xml.Attribute("type", "bridge");
                xml.Attribute("bridge", bridge.Name);
                xml.OptionalAttribute("macTableManager", MacTableKeepers, (MacTableKeeper?)bridge.MacTable);
                break;
            case NetworkPlug.Direct direct:
                xml.Attribute("type", "direct");
                xml.Attribute("dev", direct.Device);
                xml.Attribute("mode", direct.Mode);
                break;
            case NetworkPlug.HostdevPci pci:
                xml.Attribute("type", "hostdev-pci");
                xml.OptionalYesNo("managed", pci.Managed);
                HostdevDriverXml.Write(xml, pci.Driver);
                PciAddressXml.Write(xml, pci.Address, withType: false);
                break;
        }
    }
}
