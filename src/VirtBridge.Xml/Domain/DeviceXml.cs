using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>A single device of a domain, as clients attach, detach and change it.</summary>
public static class DeviceXml
{
    /// <summary>The one device of the text, in an otherwise empty set.</summary>
    public static DomainDevices Parse(string xml, DomainParseOptions options)
    {
        var device = XmlDocumentReader.Read(xml, domain: ErrorDomain.Domain);
        var text = new XmlText();
        text.Raw(device);
        var devices = XmlDocumentReader.Read($"<devices>{text.Take()}</devices>", domain: ErrorDomain.Domain);
        var read = DevicesXml.Read(devices, options);
        return read == DomainDevices.None
            ? throw XmlRefusal.Error($"unknown device type '{device.Name}'")
            : read;
    }

    /// <summary>Applies the hypervisor's and the general rules to a definition whose devices were changed.</summary>
    public static DomainDef Complete(DomainDef changed, DomainParseOptions options) => DomainCompletion.Apply(changed, options);
}
