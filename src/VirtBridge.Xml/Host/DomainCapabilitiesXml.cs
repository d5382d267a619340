using VirtBridge.Model;
using VirtBridge.Model.Host;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Xml;

/// <summary>The domain capabilities document.</summary>
public static class DomainCapabilitiesXml
{
    private static readonly XmlNames<QemuCpuUsable> Usable = new("unknown", "yes", "no");

    public static string Write(DomainCapabilities capabilities)
    {
        var xml = new XmlText();
        using (xml.Element("domainCapabilities"))
        {
            xml.TextElement("path", capabilities.Path);
            xml.TextElement("domain", capabilities.DomainType);
            xml.OptionalTextElement("machine", capabilities.Machine);
            xml.TextElement("arch", capabilities.Arch);
            xml.OptionalChild("vcpu", "max", capabilities.MaxVcpus);
            if (capabilities.Iothreads is { } iothreads)
            {
                WriteSection(xml, new CapabilitySection("iothreads", iothreads));
            }

            WriteOs(xml, capabilities);
            WriteCpu(xml, capabilities.Cpu);
            if (capabilities.MemoryBacking is { } memory)
            {
                WriteSection(xml, memory);
            }

            WriteDevices(xml, capabilities.Devices);
            WriteFeatures(xml, capabilities);
        }

        return xml.Take();
    }

    private static void WriteOs(XmlText xml, DomainCapabilities capabilities)
    {
        if (capabilities.Loader is not { } loader)
        {
            return;
        }

        using var os = xml.Element("os");
        xml.YesNo("supported", true);
        if (capabilities.Firmwares is { } firmwares)
        {
            WriteEnum(xml, new CapabilityEnum("firmware", firmwares));
        }

        using var element = xml.Element("loader");
        xml.YesNo("supported", loader.Supported);
        foreach (var path in loader.Paths)
        {
            xml.TextElement("value", path);
        }

        WriteEnums(xml, loader.Enums);
    }

    private static void WriteCpu(XmlText xml, CpuCapabilities cpu)
    {
        using var element = xml.Element("cpu");
        WriteMode(xml, "host-passthrough", "hostPassthroughMigratable", cpu.PassthroughMigratable);
        WriteMode(xml, "maximum", "maximumMigratable", cpu.MaximumMigratable);
        using (xml.Element("mode"))
        {
            xml.Attribute("name", "host-model");
            xml.YesNo("supported", cpu.HostModel is not null);
            if (cpu.HostModel is { } model)
            {
                CpuXml.WriteModelAndFeatures(xml, model);
            }
        }

        using var custom = xml.Element("mode");
        xml.Attribute("name", "custom");
        xml.YesNo("supported", !cpu.Models.IsEmpty);
        foreach (var model in cpu.Models)
        {
            WriteModel(xml, model);
        }
    }

    private static void WriteMode(XmlText xml, string name, string enumName, ValueArray<string>? values)
    {
        using var mode = xml.Element("mode");
        xml.Attribute("name", name);
        xml.YesNo("supported", values is not null);
        if (values is { } migratable)
        {
            WriteEnum(xml, new CapabilityEnum(enumName, migratable));
        }
    }

    private static void WriteModel(XmlText xml, CpuModelCapability model)
    {
        using (xml.Element("model"))
        {
            xml.Attribute("usable", Usable, model.Usable);
            xml.OptionalYesNo("deprecated", model.Deprecated ? true : null);
            xml.Attribute("vendor", model.Vendor ?? "unknown");
            xml.OptionalAttribute("canonical", model.Canonical);
            xml.Text(model.Name);
        }

        if (model.Blockers.IsEmpty)
        {
            return;
        }

        using var blockers = xml.Element("blockers");
        xml.Attribute("model", model.Name);
        foreach (var name in model.Blockers)
        {
            using var feature = xml.Element("feature");
            xml.Attribute("name", name);
        }
    }

    private static void WriteDevices(XmlText xml, ValueArray<CapabilitySection> devices)
    {
        using var element = xml.Element("devices");
        xml.Open();
        foreach (var device in devices)
        {
            WriteSection(xml, device);
        }
    }

    private static void WriteFeatures(XmlText xml, DomainCapabilities capabilities)
    {
        using var element = xml.Element("features");
        foreach (var feature in capabilities.Features)
        {
            WriteSection(xml, feature);
        }

        using (xml.Element("sev"))
        {
            xml.YesNo("supported", capabilities.Sev is not null);
            if (capabilities.Sev is { } sev)
            {
                xml.TextElement("cbitpos", sev.CBitPos);
                xml.TextElement("reducedPhysBits", sev.ReducedPhysBits);
                xml.TextElement("maxGuests", sev.MaxGuests);
                xml.TextElement("maxESGuests", sev.MaxEsGuests);
                xml.OptionalTextElement("cpu0Id", sev.Cpu0Id);
            }
        }

        using (xml.Element("sgx"))
        {
            xml.YesNo("supported", capabilities.Sgx is not null);
            if (capabilities.Sgx is { } sgx)
            {
                QemuCapabilitiesXml.WriteSgxBody(xml, sgx);
            }
        }

        foreach (var feature in capabilities.LateFeatures)
        {
            WriteSection(xml, feature);
        }
    }

    private static void WriteSection(XmlText xml, CapabilitySection section)
    {
        using var element = xml.Element(section.Name);
        xml.YesNo("supported", section.Supported);
        WriteEnums(xml, section.Enums);
    }

    private static void WriteEnums(XmlText xml, ValueArray<CapabilityEnum> enums)
    {
        foreach (var item in enums)
        {
            WriteEnum(xml, item);
        }
    }

    private static void WriteEnum(XmlText xml, CapabilityEnum item)
    {
        using var element = xml.Element("enum");
        xml.Attribute("name", item.Name);
        foreach (var value in item.Values)
        {
            xml.TextElement("value", value);
        }
    }
}
