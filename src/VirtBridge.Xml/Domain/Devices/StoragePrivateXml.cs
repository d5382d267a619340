using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>The <c>privateData</c> of images and disks in the runtime files of guests: names inside the hypervisor.</summary>
internal static class StoragePrivateXml
{
    public static StorageRuntime? Read(XmlElement source)
    {
        if (source.Child("privateData") is not { } element)
        {
            return null;
        }

        var names = element.Child("nodenames");
        var objects = element.Child("objects");
        var runtime = new StorageRuntime
        {
            StorageNode = Name(names, "nodename", "storage", "name"),
            FormatNode = Name(names, "nodename", "format", "name"),
            SliceNode = Name(names, "nodename", "slice-storage", "name"),
            ReservationsAlias = element.Child("reservations")?.Attribute("mgralias"),
            RelativePath = element.ChildText("relPath"),
            AuthSecret = Name(objects, "secret", "auth", "alias"),
            EncryptionSecrets = objects is null ? default :
            [
                .. objects.Children("secret").Read(secret => secret.Attribute("type") == "encryption" ? secret.Attribute("alias") : null).OfType<string>(),
            ],
            CookieSecret = Name(objects, "secret", "httpcookie", "alias"),
            TlsKeySecret = Name(objects, "secret", "tlskey", "alias"),
            TlsAlias = objects?.Child("TLSx509")?.Attribute("alias"),
            DescriptorSet = element.Child("fdsets")?.Child("fdset")?.UInt("id"),
            ThresholdByIndex = element.Child("thresholdEvent")?.Attribute("indexUsed") == "yes",
            HelperPidFile = element.Child("nbdkit")?.ChildText("pidfile"),
            HelperSocket = element.Child("nbdkit")?.ChildText("socketfile"),
        };
        return runtime == new StorageRuntime() ? null : runtime;
    }

    public static void Write(XmlText xml, StorageRuntime? runtime, DomainFormatOptions options)
    {
        if (runtime is null || !options.Status)
        {
            return;
        }

        using var element = xml.Element("privateData");
        using (xml.ElementIfAny("nodenames"))
        {
            WriteNamed(xml, "nodename", "storage", "name", runtime.StorageNode);
            WriteNamed(xml, "nodename", "format", "name", runtime.FormatNode);
            WriteNamed(xml, "nodename", "slice-storage", "name", runtime.SliceNode);
        }

        xml.OptionalChild("reservations", "mgralias", runtime.ReservationsAlias);
        xml.OptionalTextElement("relPath", runtime.RelativePath);
        using (xml.ElementIfAny("objects"))
        {
            WriteNamed(xml, "secret", "auth", "alias", runtime.AuthSecret);
            foreach (var alias in runtime.EncryptionSecrets)
            {
                WriteNamed(xml, "secret", "encryption", "alias", alias);
            }

            WriteNamed(xml, "secret", "httpcookie", "alias", runtime.CookieSecret);
            WriteNamed(xml, "secret", "tlskey", "alias", runtime.TlsKeySecret);
            xml.OptionalChild("TLSx509", "alias", runtime.TlsAlias);
        }

        WriteRest(xml, runtime);
    }

    public static DiskRuntime? ReadDisk(XmlElement disk)
    {
        if (disk.Child("privateData") is not { } element)
        {
            return null;
        }

        var names = element.Child("nodenames");
        var runtime = new DiskRuntime(element.Child("qom")?.Attribute("name"), Name(names, "nodename", "copyOnRead", "name"))
        {
            Filters = names is null ? default :
            [
                .. names.Children("nodename").Read(node =>
                    node.Attribute("type") == "throttle-filter" && node.Attribute("name") is { } name ? new FilterNode(name, node.Attribute("group")) : null).OfType<FilterNode>(),
            ],
        };
        return runtime == new DiskRuntime(null, null) ? null : runtime;
    }

    public static void WriteDisk(XmlText xml, DiskRuntime? runtime, DomainFormatOptions options)
    {
        if (runtime is null || !options.Status)
        {
            return;
        }

        using var element = xml.Element("privateData");
        xml.OptionalChild("qom", "name", runtime.DevicePath);
        using (xml.ElementIfAny("nodenames"))
        {
            WriteNamed(xml, "nodename", "copyOnRead", "name", runtime.CopyOnReadNode);
            foreach (var filter in runtime.Filters)
            {
                using var node = xml.Element("nodename");
                xml.Attribute("type", "throttle-filter");
                xml.Attribute("name", filter.Name);
                xml.OptionalAttribute("group", filter.Group);
            }
        }
    }

    private static void WriteRest(XmlText xml, StorageRuntime runtime)
    {
        if (runtime.DescriptorSet is { } set)
        {
            using var sets = xml.Element("fdsets");
            using var entry = xml.Element("fdset");
            xml.Attribute("type", "storage");
            xml.Attribute("id", set);
        }

        if (runtime.ThresholdByIndex)
        {
            xml.OptionalChild("thresholdEvent", "indexUsed", "yes");
        }

        using (xml.ElementIfAny("nbdkit"))
        {
            xml.OptionalTextElement("pidfile", runtime.HelperPidFile);
            xml.OptionalTextElement("socketfile", runtime.HelperSocket);
        }
    }

    private static string? Name(XmlElement? parent, string child, string type, string attribute)
    {
        foreach (var element in parent is null ? [] : parent.Children(child).Read(element => element))
        {
            if (element.Attribute("type") == type)
            {
                return element.Attribute(attribute);
            }
        }

        return null;
    }

    private static void WriteNamed(XmlText xml, string child, string type, string attribute, string? value)
    {
        if (value is not null)
        {
            using var element = xml.Element(child);
            xml.Attribute("type", type);
            xml.Attribute(attribute, value);
        }
    }
}
