using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>vlan</c> element.</summary>
public static class VlanXml
{
    private const uint MaxTag = 4095;

    public static readonly XmlNames<NativeVlanMode> NativeModes = new("default", "tagged", "untagged");

    public static VlanTags? Read(XmlElement? element)
    {
        if (element is null)
        {
            return null;
        }

        if (element.CountOf("tag") == 0)
        {
            throw XmlRefusal.Error("missing tag id - each <vlan> must have at least one <tag id='n'/> subelement");
        }

        var vlan = new VlanTags { Tags = ValueArray.Create<uint>(element.Children("tag").Read(ReadTag)) };
        foreach (var tag in element.Children("tag"))
        {
            if (tag.Enum("nativeMode", NativeModes) is { } mode)
            {
                vlan = vlan.NativeMode == NativeVlanMode.Default
                    ? vlan with { NativeMode = mode, NativeTag = ReadTag(tag) }
                    : throw XmlRefusal.Error("duplicate native vlan setting");
            }
        }

        return vlan with { Trunk = ReadTrunk(element, vlan) };
    }

    public static void Write(XmlText xml, VlanTags? vlan)
    {
        if (vlan is not { Tags.Count: > 0 })
        {
            return;
        }

        using var element = xml.Element("vlan");
        if (vlan.Trunk)
        {
            xml.YesNo("trunk", true);
        }

        foreach (var id in vlan.Tags)
        {
            using var tag = xml.Element("tag");
            xml.Attribute("id", id);
            if (vlan.NativeMode != NativeVlanMode.Default && vlan.NativeTag == id)
            {
                xml.Attribute("nativeMode", NativeModes, vlan.NativeMode);
            }
        }
    }

    private static uint ReadTag(XmlElement tag)
    {
        var id = tag.RequiredUInt("id");
        return id <= MaxTag ? id : throw XmlRefusal.Error($"vlan tag id {id} too large (maximum {MaxTag})");
    }

    private static bool ReadTrunk(XmlElement element, VlanTags vlan)
    {
        var needed = vlan.Tags.Count > 1;
        switch (element.Attribute("trunk"))
        {
            case null:
                return needed;
            case "yes":
                return true;
            case "no" when vlan.Tags.Count > 1:
                throw XmlRefusal.Error("invalid \"trunk='no'\" in <vlan> - trunk='yes' is required for more than one vlan tag");
            case "no" when needed:
                throw XmlRefusal.Error("invalid configuration in <vlan> - \"trunk='no'\" is not allowed with a native vlan id");
            case "no":
                return false;
            case { } other:
                throw XmlRefusal.Error($"invalid \"trunk='{other}'\" in <vlan> - must be yes or no");
        }
    }
}
