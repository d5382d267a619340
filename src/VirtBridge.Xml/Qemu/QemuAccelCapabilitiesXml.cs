using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Xml;

/// <summary>The part of the capabilities cache that belongs to one accelerator.</summary>
internal static class QemuAccelCapabilitiesXml
{
    private static readonly XmlNames<QemuCpuPropertyType> PropertyTypes = new("boolean", "string", "number");

    public static QemuAccelCapabilities? Read(XmlElement root, string type)
    {
        var models = Of(root, "cpu", type).Select(ReadModel).ToValueArray();
        var machines = Of(root, "machine", type).Select(ReadMachine).ToValueArray();
        var host = Of(root, "hostCPU", type).Select(ReadHost).FirstOrDefault();
        return models.IsEmpty && machines.IsEmpty && host is null
            ? null
            : new QemuAccelCapabilities { HostCpu = host, CpuModels = models, Machines = machines };
    }

    public static void Write(XmlText xml, string type, QemuAccelCapabilities? capabilities)
    {
        if (capabilities is null)
        {
            return;
        }

        if (capabilities.HostCpu is { } host)
        {
            WriteHost(xml, type, host);
        }

        foreach (var model in capabilities.CpuModels)
        {
            WriteModel(xml, type, model);
        }

        foreach (var machine in capabilities.Machines)
        {
            WriteMachine(xml, type, machine);
        }
    }

    private static List<XmlElement> Of(XmlElement root, string name, string type)
    {
        var found = new List<XmlElement>();
        foreach (var element in root.Children(name))
        {
            if (element.Attribute("type") == type)
            {
                found.Add(element);
            }
        }

        return found;
    }

    private static QemuHostCpu ReadHost(XmlElement host) => new(host.Required("model"))
    {
        Migratability = host.YesNo("migratability") ?? false,
        Properties = host.Children("property").Read(property =>
            new QemuCpuProperty(
                property.Required("name"),
                property.RequiredEnum("type", PropertyTypes),
                property.Required("value"))
            {
                Migratable = property.YesNo("migratable"),
            }).ToValueArray(),
        DeprecatedFeatures = host.Child("deprecatedFeatures")?.Children("property")
            .Read(property => property.Required("name")).ToValueArray() ?? [],
    };

    private static void WriteHost(XmlText xml, string type, QemuHostCpu host)
    {
        using var element = xml.Element("hostCPU");
        xml.Attribute("type", type);
        xml.Attribute("model", host.ModelName);
        xml.YesNo("migratability", host.Migratability);
        foreach (var property in host.Properties)
        {
            using var item = xml.Element("property");
            xml.Attribute("name", property.Name);
            xml.Attribute("type", PropertyTypes, property.Type);
            xml.Attribute("value", property.Value);
            xml.OptionalYesNo("migratable", property.Migratable);
        }

        if (host.DeprecatedFeatures.IsEmpty)
        {
            return;
        }

        using var deprecated = xml.Element("deprecatedFeatures");
        foreach (var name in host.DeprecatedFeatures)
        {
            using var item = xml.Element("property");
            xml.Attribute("name", name);
        }
    }

    private static QemuCpuModel ReadModel(XmlElement cpu) => new(cpu.Required("name"))
    {
        TypeName = cpu.Attribute("typename"),
        Usable = cpu.YesNo("usable") switch
        {
            true => QemuCpuUsable.Yes,
            false => QemuCpuUsable.No,
            null => QemuCpuUsable.Unknown,
        },
        Deprecated = cpu.YesNo("deprecated") ?? false,
        Blockers = cpu.Children("blocker").Read(blocker => blocker.Required("name")).ToValueArray(),
    };

    private static void WriteModel(XmlText xml, string type, QemuCpuModel model)
    {
        using var element = xml.Element("cpu");
        xml.Attribute("type", type);
        xml.Attribute("name", model.Name);
        xml.OptionalAttribute("typename", model.TypeName);
        xml.OptionalYesNo("usable", model.Usable switch
        {
            QemuCpuUsable.Yes => true,
            QemuCpuUsable.No => false,
            _ => null,
        });
        xml.OptionalYesNo("deprecated", model.Deprecated ? true : null);
        foreach (var name in model.Blockers)
        {
            using var blocker = xml.Element("blocker");
            xml.Attribute("name", name);
        }
    }

    private static QemuMachine ReadMachine(XmlElement machine) => new(machine.Required("name"))
    {
        Alias = machine.Attribute("alias"),
        HotplugCpus = machine.YesNo("hotplugCpus") ?? false,
        MaxCpus = machine.UInt("maxCpus") ?? 0,
        IsDefault = machine.YesNo("default") ?? false,
        DefaultCpu = machine.Attribute("defaultCPU"),
        NumaMemSupported = machine.YesNo("numaMemSupported") ?? false,
        DefaultRamId = machine.Attribute("defaultRAMid"),
        Deprecated = machine.YesNo("deprecated") ?? false,
        Acpi = machine.YesNo("acpi"),
    };

    private static void WriteMachine(XmlText xml, string type, QemuMachine machine)
    {
        using var element = xml.Element("machine");
        xml.Attribute("type", type);
        xml.Attribute("name", machine.Name);
        xml.OptionalAttribute("alias", machine.Alias);
        xml.OptionalYesNo("hotplugCpus", machine.HotplugCpus ? true : null);
        xml.Attribute("maxCpus", machine.MaxCpus);
        xml.OptionalYesNo("default", machine.IsDefault ? true : null);
        xml.OptionalAttribute("defaultCPU", machine.DefaultCpu);
        xml.OptionalYesNo("numaMemSupported", machine.NumaMemSupported ? true : null);
        xml.OptionalAttribute("defaultRAMid", machine.DefaultRamId);
        xml.OptionalYesNo("deprecated", machine.Deprecated ? true : null);
        xml.OptionalYesNo("acpi", machine.Acpi);
    }
}
