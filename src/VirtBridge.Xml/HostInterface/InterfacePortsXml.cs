using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The parts of host interfaces made of others: bridges, bonds and VLANs.</summary>
internal static class InterfacePortsXml
{
    private static readonly string[] BondModes =
        ["balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb"];

    public static HostInterfaceBridge ReadBridge(XmlElement parent)
    {
        var element = parent.Child("bridge") ?? throw XmlRefusal.Error("bridge interface misses the bridge element");
        bool? stp = element.Attribute("stp") switch
        {
            "on" => true,
            "off" => false,
            _ => null,
        };
        return new(stp, element.Attribute("delay"), Ports(element, HostInterfaceType.Bridge));
    }

    public static HostInterfaceBond ReadBond(XmlElement parent)
    {
        var element = parent.Child("bond") ?? throw XmlRefusal.Error("bond interface misses the bond element");
        var mode = element.Attribute("mode");
        if (mode is not null && Array.IndexOf(BondModes, mode) < 0)
        {
            throw XmlRefusal.Error($"unknown bonding mode {mode}");
        }

        var mii = element.Child("miimon");
        var arp = mii is null ? element.Child("arpmon") : null;
        return new()
        {
            Mode = mode,
            Ports = Ports(element, HostInterfaceType.Bond),
            Mii = mii is null ? null : ReadMii(mii),
            Arp = arp is null ? null : ReadArp(arp),
        };
    }

    public static HostInterfaceVlan ReadVlan(XmlElement parent)
    {
        var element = parent.Child("vlan") ?? throw XmlRefusal.Error("vlan interface misses the vlan element");
        var tag = element.Attribute("tag") ?? throw XmlRefusal.Error("vlan interface misses the tag attribute");
        return new(tag, element.Optional("interface", "name") ?? throw XmlRefusal.Error("vlan interface misses name attribute"));
    }

    public static void Write(XmlText xml, HostInterfaceDef definition)
    {
        if (definition.Bridge is { } bridge)
        {
            WriteBridge(xml, bridge);
        }

        if (definition.Bond is { } bond)
        {
            WriteBond(xml, bond);
        }

        if (definition.Vlan is { } vlan)
        {
            using var element = xml.Element("vlan");
            xml.Attribute("tag", vlan.Tag);
            xml.OptionalChild("interface", "name", vlan.Device);
        }
    }

    private static ValueArray<HostInterfaceDef> Ports(XmlElement element, HostInterfaceType parent) =>
        ValueArray.Create<HostInterfaceDef>(element.Children("interface").Read(child => InterfaceXml.Read(child, parent)));

    private static HostInterfaceMii ReadMii(XmlElement element)
    {
        var carrier = element.Attribute("carrier");
        return new(
            Number(element, "freq", "bond interface miimon freq missing or invalid")
                ?? throw XmlRefusal.Error("bond interface miimon freq missing or invalid"),
            Number(element, "downdelay", "bond interface miimon downdelay invalid") ?? 0,
            Number(element, "updelay", "bond interface miimon updelay invalid") ?? 0,
            carrier is null or "ioctl" or "netif" ? carrier : throw XmlRefusal.Error($"unknown mii bonding carrier {carrier}"));
    }

    private static HostInterfaceArp ReadArp(XmlElement element)
    {
        var interval = Number(element, "interval", "bond interface arpmon interval missing or invalid")
            ?? throw XmlRefusal.Error("bond interface arpmon interval missing or invalid");
        var target = element.Attribute("target") ?? throw XmlRefusal.Error("bond interface arpmon target missing");
        var validate = element.Attribute("validate");
        return new(
            interval,
            target,
            validate is null or "active" or "backup" or "all"
                ? validate
                : throw XmlRefusal.Error($"unknown arp bonding validate {validate}"));
    }

    private static int? Number(XmlElement element, string name, string invalid) =>
        element.Attribute(name) is not { } text ? null
        : NumberText.TryInt(text, out var value) ? value
        : throw XmlRefusal.Error(invalid);

    private static void WriteBridge(XmlText xml, HostInterfaceBridge bridge)
    {
        using var element = xml.Element("bridge");
        xml.OptionalOnOff("stp", bridge.Stp);
        xml.OptionalAttribute("delay", bridge.Delay);
        xml.Open();
        foreach (var port in bridge.Ports)
        {
            InterfaceXml.Write(xml, port, HostInterfaceType.Bridge);
        }
    }

    private static void WriteBond(XmlText xml, HostInterfaceBond bond)
    {
        using var element = xml.Element("bond");
        xml.OptionalAttribute("mode", bond.Mode);
        xml.Open();
        if (bond.Mii is { } mii)
        {
            using var child = xml.Element("miimon");
            xml.Attribute("freq", mii.Frequency);
            xml.OptionalAttribute("downdelay", mii.DownDelay > 0 ? mii.DownDelay : null);
            xml.OptionalAttribute("updelay", mii.UpDelay > 0 ? mii.UpDelay : null);
            xml.OptionalAttribute("carrier", mii.Carrier);
        }

        if (bond.Arp is { } arp)
        {
            using var child = xml.Element("arpmon");
            xml.Attribute("interval", arp.Interval);
            xml.Attribute("target", arp.Target);
            xml.OptionalAttribute("validate", arp.Validate);
        }

        foreach (var port in bond.Ports)
        {
            InterfaceXml.Write(xml, port, HostInterfaceType.Bond);
        }
    }
}
