using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>device</c> document of node devices.</summary>
public static class NodeDeviceXml
{
    public static NodeDeviceDef Parse(string xml, bool creating = false) =>
        Read(XmlDocumentReader.Read(xml, domain: ErrorDomain.Nodedev), creating);

    public static NodeDeviceDef Read(XmlElement root, bool creating = false)
    {
        XmlRefusal.ExpectRoot(root, "device");
        var name = creating ? root.ChildText("name") ?? "new device" : root.ChildText("name") ?? throw NoName();
        var told = creating ? "new device" : name;
        var parent = root.Child("parent");
        var device = new NodeDeviceDef
        {
            Name = name,
            SysfsPath = root.ChildText("path"),
            Nodes = ValueArray.Create<NodeDeviceNode>(root.Children("devnode").Read(ReadNode)),
            Parent = parent?.Text is { Length: > 0 } text ? text : null,
            ParentWwnn = parent?.Attribute("wwnn"),
            ParentWwpn = parent?.Attribute("wwpn"),
            ParentFabricWwn = parent?.Attribute("fabric_wwn"),
            Capabilities = ValueArray.Create<NodeDeviceCapability>(
                root.Children("capability").Read(capability => NodeDeviceCapabilityXml.Read(capability, told))),
        };
        if (device.Capabilities.IsEmpty)
        {
            throw XmlRefusal.Error($"no device capabilities for '{name}'");
        }

        return (device.ParentWwnn is null) == (device.ParentWwpn is null)
            ? device
            : throw XmlRefusal.Error($"missing wwnn or wwpn of the parent for '{name}'");
    }

    public static string Format(NodeDeviceDef device)
    {
        var xml = new XmlText();
        using (xml.Element("device"))
        {
            xml.TextElement("name", device.Name);
            xml.OptionalTextElement("path", device.SysfsPath);
            foreach (var node in device.Nodes)
            {
                using var child = xml.Element("devnode");
                xml.Attribute("type", node.IsLink ? "link" : "dev");
                xml.Text(node.Path);
            }

            xml.OptionalTextElement("parent", device.Parent);

            foreach (var capability in device.Capabilities)
            {
                NodeDeviceCapabilityWriter.Write(xml, capability);
            }
        }

        return xml.Take();
    }

    private static VirtException NoName() => new(new VirtError(ErrorDomain.Nodedev, ErrorCode.NoName, "missing name information"));

    private static NodeDeviceNode ReadNode(XmlElement element) => element.Attribute("type") switch
    {
        "dev" => new(element.Text, false),
        "link" => new(element.Text, true),
        null => throw XmlRefusal.Error("missing 'type' attribute in <devnode>"),
        var other => throw XmlRefusal.Error($"unknown devnode type '{other}'"),
    };
}
