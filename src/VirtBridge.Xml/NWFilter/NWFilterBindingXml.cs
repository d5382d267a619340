using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>filterbinding</c> document.</summary>
public static class NWFilterBindingXml
{
    public static NWFilterBindingDef Parse(string xml) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Nwfilter));

    public static NWFilterBindingDef Read(XmlElement root)
    {
        XmlRefusal.ExpectRoot(root, "filterbinding");
        var owner = root.Child("owner");
        var uuid = owner?.ChildText("uuid") ?? throw XmlRefusal.Internal("filter binding has no owner UUID");
        var mac = root.Optional("mac", "address") ?? throw XmlRefusal.Internal("filter binding has no MAC address");
        return new()
        {
            PortDevice = root.Optional("portdev", "name") ?? throw XmlRefusal.Internal("filter binding has no port dev name"),
            LinkDevice = root.Optional("linkdev", "name"),
            OwnerUuid = Uuid.TryParse(uuid, out var parsed) ? parsed : throw XmlRefusal.Internal($"Unable to parse UUID '{uuid}'"),
            OwnerName = owner.ChildText("name") ?? throw XmlRefusal.Internal("filter binding has no owner name"),
            Mac = MacAddress.TryParse(mac, out var address) ? address : throw XmlRefusal.Internal($"Unable to parse MAC '{mac}'"),
            Filter = NWFilterReferenceXml.Read(
                root.Child("filterref") ?? throw XmlRefusal.Internal("filter binding has no filter reference")),
        };
    }

    public static string Format(NWFilterBindingDef binding)
    {
        var xml = new XmlText();
        using (xml.Element("filterbinding"))
        {
            using (xml.Element("owner"))
            {
                xml.TextElement("name", binding.OwnerName);
                xml.TextElement("uuid", binding.OwnerUuid.ToString());
            }

            xml.OptionalChild("portdev", "name", binding.PortDevice);
            xml.OptionalChild("linkdev", "name", binding.LinkDevice);
            xml.OptionalChild("mac", "address", binding.Mac.ToString());
            NWFilterReferenceXml.Write(xml, binding.Filter);
        }

        return xml.Take();
    }
}
