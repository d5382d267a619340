using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Xml;

/// <summary>The capabilities cache file of one QEMU binary (<c>&lt;qemuCaps&gt;</c>).</summary>
public static class QemuCapabilitiesXml
{
    private static readonly (string Name, QemuAccel Accel)[] Accels =
        [("kvm", QemuAccel.Kvm), ("hvf", QemuAccel.Hvf), ("tcg", QemuAccel.Tcg)];

    public static QemuCapabilities Read(string text)
    {
        var root = XmlDocumentReader.Read(text);
        if (root.Name != "qemuCaps")
        {
            throw Malformed($"unexpected root element <{root.Name}>, expecting <qemuCaps>");
        }

        return new QemuCapabilities
        {
            Emulator = root.ChildText("emulator") ?? throw Malformed("missing emulator in QEMU capabilities cache"),
            EmulatorChangeTime = Number(root, "qemuctime"),
            OwnChangeTime = Number(root, "selfctime"),
            OwnVersion = (uint)Number(root, "selfvers"),
            Flags = ReadFlags(root),
            Version = (uint)Number(root, "version"),
            MicrocodeVersion = (uint)Number(root, "microcodeVersion"),
            Package = root.ChildText("package") ?? "",
            Arch = root.ChildText("arch") ?? throw Malformed("missing arch in QEMU capabilities cache"),
            Kvm = QemuAccelCapabilitiesXml.Read(root, "kvm"),
            Hvf = QemuAccelCapabilitiesXml.Read(root, "hvf"),
            Tcg = QemuAccelCapabilitiesXml.Read(root, "tcg"),
            Gics = root.Children("gic").Read(ReadGic).ToValueArray(),
            Sev = root.Child("sev") is { } sev ? ReadSev(sev) : null,
            Sgx = root.Child("sgx") is { } sgx ? ReadSgx(sgx) : null,
            HypervFeatures = root.Child("hypervCapabilities") is { } hyperv && hyperv.YesNo("supported") == true
                ? hyperv.Children("cap").Read(cap => cap.Required("name")).ToValueArray()
                : null,
        };
    }

    public static string Write(QemuCapabilities capabilities)
    {
        var xml = new XmlText();
        using (xml.Element("qemuCaps"))
        {
            xml.TextElement("emulator", capabilities.Emulator);
            xml.TextElement("qemuctime", capabilities.EmulatorChangeTime);
            xml.TextElement("selfctime", capabilities.OwnChangeTime);
            xml.TextElement("selfvers", capabilities.OwnVersion);
            foreach (var flag in capabilities.Flags)
            {
                using var element = xml.Element("flag");
                xml.Attribute("name", QemuFlagNames.Format(flag));
            }

            xml.TextElement("version", capabilities.Version);
            xml.TextElement("microcodeVersion", capabilities.MicrocodeVersion);
            xml.TextElement("package", capabilities.Package);
            xml.TextElement("arch", capabilities.Arch);
            foreach (var (name, accel) in Accels)
            {
                QemuAccelCapabilitiesXml.Write(xml, name, capabilities.Accel(accel));
            }

            WriteHostFeatures(xml, capabilities);
        }

        return xml.Take();
    }

    private static void WriteHostFeatures(XmlText xml, QemuCapabilities capabilities)
    {
        foreach (var gic in capabilities.Gics)
        {
            using var element = xml.Element("gic");
            xml.Attribute("version", gic.Version);
            xml.YesNo("kernel", gic.Kernel);
            xml.YesNo("emulated", gic.Emulated);
        }

        if (capabilities.Sev is { } sev)
        {
            WriteSev(xml, sev);
        }

        if (capabilities.Sgx is { } sgx)
        {
            WriteSgx(xml, sgx);
        }

        if (capabilities.HypervFeatures is { } hyperv)
        {
            using var element = xml.Element("hypervCapabilities");
            xml.YesNo("supported", true);
            foreach (var name in hyperv)
            {
                using var cap = xml.Element("cap");
                xml.Attribute("name", name);
            }
        }
    }

    private static QemuFlagSet ReadFlags(XmlElement root)
    {
        var flags = QemuFlagSet.Empty;
        foreach (var element in root.Children("flag"))
        {
            var name = element.Required("name");
            flags = QemuFlagNames.TryParse(name, out var flag)
                ? flags.With(flag)
                : throw Malformed($"Unknown qemu capabilities flag {name}");
        }

        return flags;
    }

    private static QemuGic ReadGic(XmlElement gic) =>
        new(gic.RequiredUInt("version"), gic.YesNo("kernel") ?? false, gic.YesNo("emulated") ?? false);

    private static QemuSev ReadSev(XmlElement sev) => new()
    {
        CBitPos = (uint)Number(sev, "cbitpos"),
        ReducedPhysBits = (uint)Number(sev, "reducedPhysBits"),
        Pdh = sev.ChildText("pdh") ?? throw Malformed("missing SEV platform diffie hellman key in capabilities cache"),
        CertChain = sev.ChildText("certChain") ?? throw Malformed("missing SEV certificate chain in capabilities cache"),
        Cpu0Id = sev.ChildText("cpu0Id"),
    };

    private static void WriteSev(XmlText xml, QemuSev sev)
    {
        using var element = xml.Element("sev");
        xml.TextElement("cbitpos", sev.CBitPos);
        xml.TextElement("reducedPhysBits", sev.ReducedPhysBits);
        xml.TextElement("pdh", sev.Pdh);
        xml.TextElement("certChain", sev.CertChain);
        xml.OptionalTextElement("cpu0Id", sev.Cpu0Id);
    }

    private static QemuSgx ReadSgx(XmlElement sgx) => new()
    {
        Flc = sgx.ChildText("flc") == "yes",
        Sgx1 = sgx.ChildText("sgx1") == "yes",
        Sgx2 = sgx.ChildText("sgx2") == "yes",
        SectionSize = Number(sgx, "section_size"),
        Sections = sgx.Child("sections")?.Children("section")
            .Read(section => new QemuSgxSection(section.RequiredInt("node"), section.RequiredULong("size")))
            .ToValueArray() ?? [],
    };

    private static void WriteSgx(XmlText xml, QemuSgx sgx)
    {
        using var element = xml.Element("sgx");
        xml.YesNo("supported", true);
        WriteSgxBody(xml, sgx);
    }

    internal static void WriteSgxBody(XmlText xml, QemuSgx sgx)
    {
        xml.TextElement("flc", sgx.Flc ? "yes" : "no");
        xml.TextElement("sgx1", sgx.Sgx1 ? "yes" : "no");
        xml.TextElement("sgx2", sgx.Sgx2 ? "yes" : "no");
        using (xml.Element("section_size"))
        {
            xml.Attribute("unit", "KiB");
            xml.Text(sgx.SectionSize);
        }

        if (sgx.Sections.IsEmpty)
        {
            return;
        }

        using var sections = xml.Element("sections");
        foreach (var section in sgx.Sections)
        {
            using var item = xml.Element("section");
            xml.Attribute("node", section.Node);
            xml.Attribute("size", section.Size);
            xml.Attribute("unit", "KiB");
        }
    }

    private static ulong Number(XmlElement parent, string child) =>
        NumberText.TryULong(parent.ChildText(child) ?? "", 10, out var value)
            ? value
            : throw Malformed($"missing {child} in QEMU capabilities cache");

    internal static VirtException Malformed(string detail) =>
        VirtError.Of(ErrorCode.XmlError, ErrorDomain.Qemu, detail).ToException();
}
