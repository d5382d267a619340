using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>Elements in the namespaces of single hypervisors.</summary>
internal static class DriverNamespaceXml
{
    public const string QemuUri = "http://libvirt.org/schemas/domain/qemu/1.0";
    private const string LxcUri = "http://libvirt.org/schemas/domain/lxc/1.0";
    private const string BhyveUri = "http://libvirt.org/schemas/domain/bhyve/1.0";
    private const string VmwareUri = "http://libvirt.org/schemas/domain/vmware/1.0";
    private const string XenUri = "http://libvirt.org/schemas/domain/xen/1.0";

    public static DriverNamespace Read(XmlElement domain)
    {
        foreach (var child in domain.Elements)
        {
            switch (child.NamespaceUri)
            {
                case QemuUri:
                    return ReadQemu(domain);
                case LxcUri when child.Name == "namespace":
                    return ReadLxc(child);
                case BhyveUri when child.Name == "commandline":
                    return new DriverNamespace.Bhyve(ReadArguments(child, BhyveUri), ReadEnvironment(child, BhyveUri));
                case VmwareUri:
                    return new DriverNamespace.Vmware(domain.Child("datacenterpath", VmwareUri)?.Text, domain.Child("moref", VmwareUri)?.Text);
                case XenUri when child.Name == "commandline":
                    return new DriverNamespace.Xen(ReadArguments(child, XenUri));
            }
        }

        return DriverNamespace.None;
    }

    public static void WriteDeclaration(XmlText xml, DriverNamespace space)
    {
        switch (space)
        {
            case DriverNamespace.Qemu:
                xml.Attribute("xmlns:qemu", QemuUri);
                break;
            case DriverNamespace.Lxc:
                xml.Attribute("xmlns:lxc", LxcUri);
                break;
            case DriverNamespace.Bhyve:
                xml.Attribute("xmlns:bhyve", BhyveUri);
                break;
            case DriverNamespace.Xen:
                xml.Attribute("xmlns:xen", XenUri);
                break;
            case DriverNamespace.Vmware:
                xml.Attribute("xmlns:vmware", VmwareUri);
                break;
        }
    }

    public static void Write(XmlText xml, DriverNamespace space)
    {
        switch (space)
        {
            case DriverNamespace.Qemu qemu:
                WriteQemu(xml, qemu);
                break;
            case DriverNamespace.Lxc lxc:
                using (xml.Element("lxc:namespace"))
                {
                    foreach (var share in lxc.Shares)
                    {
                        using var child = xml.Element("lxc:share" + DomainNames.LxcNamespace.Format(share.Namespace));
                        xml.Attribute("type", DomainNames.LxcNamespaceSource, share.Source);
                        xml.Attribute("value", share.Value);
                    }
                }

                break;
            case DriverNamespace.Bhyve bhyve:
                WriteCommandLine(xml, "bhyve", bhyve.Arguments, bhyve.Environment);
                break;
            case DriverNamespace.Xen xen:
                WriteCommandLine(xml, "xen", xen.Arguments, default);
                break;
            case DriverNamespace.Vmware vmware:
                xml.OptionalTextElement("vmware:datacenterpath", vmware.DatacenterPath);
                xml.OptionalTextElement("vmware:moref", vmware.ManagedObject);
                break;
        }
    }

    private static DriverNamespace.Qemu ReadQemu(XmlElement domain)
    {
        var commandLine = domain.Child("commandline", QemuUri);
        var capabilities = domain.Child("capabilities", QemuUri);
        var overrides = domain.Child("override", QemuUri);
        var deprecation = domain.Child("deprecation", QemuUri);
        return new DriverNamespace.Qemu
        {
            Arguments = commandLine is null ? default : ReadArguments(commandLine, QemuUri),
            Environment = commandLine is null ? default : ReadEnvironment(commandLine, QemuUri),
            AddedCapabilities = capabilities is null ? default : ReadNames(capabilities, "add", "capability"),
            RemovedCapabilities = capabilities is null ? default : ReadNames(capabilities, "del", "capability"),
            Overrides = overrides is null ? default : ReadOverrides(overrides),
            Deprecation = deprecation?.Enum("behavior", DomainNames.QemuDeprecation),
        };
    }

    private static ValueArray<string> ReadArguments(XmlElement commandLine, string uri)
    {
        var arguments = new List<string>();
        foreach (var child in commandLine.Elements)
        {
            if (child.Name == "arg" && child.NamespaceUri == uri)
            {
                arguments.Add(child.Attribute("value") ?? throw XmlRefusal.Internal("No qemu command-line argument specified"));
            }
        }

        return arguments.ToValueArray();
    }

    private static ValueArray<NameValue> ReadEnvironment(XmlElement commandLine, string uri)
    {
        var variables = new List<NameValue>();
        foreach (var child in commandLine.Elements)
        {
            if (child.Name != "env" || child.NamespaceUri != uri)
            {
                continue;
            }

            var name = child.Attribute("name") ?? throw XmlRefusal.Internal("No qemu environment name specified");
            if (name.Length == 0)
            {
                throw XmlRefusal.Internal("Empty qemu environment name specified");
            }

            if (!(char.IsAsciiLetter(name[0]) || name[0] == '_'))
            {
                throw XmlRefusal.Internal("Invalid environment name, it must begin with a letter or underscore");
            }

            if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            {
                throw XmlRefusal.Internal("Invalid environment name, it must contain only alphanumerics and underscore");
            }

            variables.Add(new NameValue(name, child.Attribute("value")));
        }

        return variables.ToValueArray();
    }

    private static ValueArray<string> ReadNames(XmlElement parent, string name, string attribute)
    {
        var names = new List<string>();
        foreach (var child in parent.Elements)
        {
            if (child.Name == name && child.NamespaceUri == QemuUri)
            {
                names.Add(child.Attribute(attribute) ?? throw XmlRefusal.Internal("invalid capability node: missing 'capability'"));
            }
        }

        return names.ToValueArray();
    }

    private static ValueArray<QemuDeviceOverride> ReadOverrides(XmlElement element)
    {
        var devices = new List<QemuDeviceOverride>();
        foreach (var device in element.Elements)
        {
            if (device.Name != "device")
            {
                continue;
            }

            var properties = new List<QemuProperty>();
            if (device.Child("frontend", QemuUri) is { } frontend)
            {
                foreach (var property in frontend.Elements)
                {
                    properties.Add(new QemuProperty(
                        property.Attribute("name") ?? throw XmlRefusal.Error("missing property 'name' in qemu:override"),
                        property.RequiredEnum("type", DomainNames.QemuPropertyType),
                        property.Attribute("value")));
                }
            }

            devices.Add(new QemuDeviceOverride(device.Attribute("alias") ?? throw XmlRefusal.Error("missing alias for qemu device override"), properties.ToValueArray()));
        }

        return devices.ToValueArray();
    }

    private static DriverNamespace.Lxc ReadLxc(XmlElement element)
    {
        var shares = new List<LxcShare>();
        foreach (var child in element.Elements)
        {
            var name = child.Name.StartsWith("share", StringComparison.Ordinal) ? child.Name[5..] : "";
            if (!DomainNames.LxcNamespace.TryParse(name, out var kind))
            {
                throw XmlRefusal.Unsupported($"unsupported Namespace feature: {child.Name}");
            }

            shares.Add(new LxcShare(
                kind,
                child.RequiredEnum("type", DomainNames.LxcNamespaceSource),
                child.Attribute("value") ?? throw XmlRefusal.Unsupported("missing lxc environment value")));
        }

        shares.Sort((left, right) => left.Namespace.CompareTo(right.Namespace));
        return new DriverNamespace.Lxc(shares.ToValueArray());
    }

    private static void WriteQemu(XmlText xml, DriverNamespace.Qemu qemu)
    {
        WriteCommandLine(xml, "qemu", qemu.Arguments, qemu.Environment);
        using (xml.ElementIfAny("qemu:capabilities"))
        {
            foreach (var name in qemu.AddedCapabilities)
            {
                xml.OptionalChild("qemu:add", "capability", name);
            }

            foreach (var name in qemu.RemovedCapabilities)
            {
                xml.OptionalChild("qemu:del", "capability", name);
            }
        }

        using (xml.ElementIfAny("qemu:override"))
        {
            foreach (var device in qemu.Overrides)
            {
                using var child = xml.Element("qemu:device");
                xml.Attribute("alias", device.Alias);
                using var frontend = xml.ElementIfAny("qemu:frontend");
                foreach (var property in device.Frontend)
                {
                    using var item = xml.Element("qemu:property");
                    xml.Attribute("name", property.Name);
                    xml.Attribute("type", DomainNames.QemuPropertyType, property.Type);
                    xml.OptionalAttribute("value", property.Value);
                }
            }
        }

        if (qemu.Deprecation is { } behavior)
        {
            xml.OptionalChild("qemu:deprecation", "behavior", DomainNames.QemuDeprecation.Format(behavior));
        }
    }

    private static void WriteCommandLine(XmlText xml, string prefix, ValueArray<string> arguments, ValueArray<NameValue> environment)
    {
        using var element = xml.ElementIfAny(prefix + ":commandline");
        foreach (var argument in arguments)
        {
            xml.OptionalChild(prefix + ":arg", "value", argument);
        }

        foreach (var variable in environment)
        {
            using var child = xml.Element(prefix + ":env");
            xml.Attribute("name", variable.Name);
            xml.OptionalAttribute("value", variable.Value);
        }
    }
}
