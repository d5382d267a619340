using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Xml;

/// <summary>A CPU on its own, of a host (it names an architecture) or of a guest.</summary>
public static class CpuXml
{
    private static readonly XmlNames<CpuMode> Modes = new("custom", "host-model", "host-passthrough", "maximum");
    private static readonly XmlNames<CpuMatch> Matches = new("minimum", "exact", "strict");
    private static readonly XmlNames<CpuFallback> Fallbacks = new("allow", "forbid");
    private static readonly XmlNames<PhysAddrMode> PhysAddrModes = new("emulate", "passthrough");
    private static readonly XmlNames<CpuFeaturePolicy> Policies = new("force", "require", "optional", "disable", "forbid");

    public static bool IsHost(XmlElement cpu) => !cpu.Has("match") && !cpu.Has("mode") && cpu.Child("arch") is not null;

    public static HostCpu ReadHost(XmlElement cpu) => new()
    {
        Arch = cpu.ChildText("arch") ?? throw Malformed("missing CPU architecture"),
        Model = cpu.ChildText("model"),
        Vendor = cpu.ChildText("vendor"),
        Signature = cpu.Child("signature") is { } signature
            ? new X86Signature(signature.RequiredUInt("family"), signature.RequiredUInt("model"), signature.RequiredUInt("stepping"))
            : null,
        Topology = cpu.Child("topology") is { } topology ? ReadTopology(topology) : null,
        Features = cpu.Children("feature").Read(feature => feature.Required("name")).ToValueArray(),
    };

    public static CpuDef ReadGuest(XmlElement cpu)
    {
        var mode = cpu.Enum("mode", Modes);
        return new CpuDef
        {
            Mode = mode,
            Match = cpu.Enum("match", Matches) ?? (mode is null or CpuMode.Custom && cpu.Child("model") is not null ? CpuMatch.Exact : null),
            Model = cpu.ChildText("model"),
            Fallback = cpu.Child("model") is { } model ? model.Enum("fallback", Fallbacks) ?? CpuFallback.Allow : null,
            Vendor = cpu.ChildText("vendor"),
            Topology = cpu.Child("topology") is { } topology ? ReadTopology(topology) : null,
            Features = cpu.Children("feature").Read(feature => new CpuFeature(
                feature.Required("name"),
                feature.Enum("policy", Policies) ?? CpuFeaturePolicy.Require)).ToValueArray(),
        };
    }

    public static string WriteHost(HostCpu cpu)
    {
        var xml = new XmlText();
        using (xml.Element("cpu"))
        {
            xml.TextElement("arch", cpu.Arch);
            xml.OptionalTextElement("model", cpu.Model);
            xml.OptionalTextElement("vendor", cpu.Vendor);
            if (cpu.Signature is { } signature)
            {
                using var element = xml.Element("signature");
                xml.Attribute("family", signature.Family);
                xml.Attribute("model", signature.Model);
                xml.Attribute("stepping", signature.Stepping);
            }

            WriteTopology(xml, cpu.Topology);
            foreach (var name in cpu.Features)
            {
                using var element = xml.Element("feature");
                xml.Attribute("name", name);
            }
        }

        return xml.Take();
    }

    public static string WriteGuest(CpuDef cpu)
    {
        var xml = new XmlText();
        using (xml.Element("cpu"))
        {
            xml.Attribute("mode", Modes, cpu.Mode ?? CpuMode.Custom);
            if ((cpu.Mode ?? CpuMode.Custom) == CpuMode.Custom)
            {
                xml.OptionalAttribute("match", Matches, cpu.Match);
            }

            WriteModel(xml, cpu);
            WriteTopology(xml, cpu.Topology);
            WriteFeatures(xml, cpu);
        }

        return xml.Take();
    }

    /// <summary>The part of a guest CPU that says what it is.</summary>
    internal static void WriteModelAndFeatures(XmlText xml, CpuDef cpu)
    {
        WriteModel(xml, cpu);
        if (cpu.PhysAddr is { } physAddr)
        {
            using var element = xml.Element("maxphysaddr");
            xml.Attribute("mode", PhysAddrModes, physAddr.Mode);
            xml.OptionalAttribute("bits", physAddr.Bits);
            xml.OptionalAttribute("limit", physAddr.Limit);
        }

        WriteFeatures(xml, cpu);
    }

    private static void WriteModel(XmlText xml, CpuDef cpu)
    {
        if (cpu.Model is { } model)
        {
            using var element = xml.Element("model");
            xml.OptionalAttribute("fallback", Fallbacks, cpu.Fallback ?? CpuFallback.Allow);
            xml.Text(model);
        }

        xml.OptionalTextElement("vendor", cpu.Vendor);
    }

    private static void WriteFeatures(XmlText xml, CpuDef cpu)
    {
        foreach (var feature in cpu.Features)
        {
            using var element = xml.Element("feature");
            xml.Attribute("policy", Policies, feature.Policy ?? CpuFeaturePolicy.Require);
            xml.Attribute("name", feature.Name);
        }
    }

    private static CpuTopology ReadTopology(XmlElement topology) => new(
        topology.RequiredUInt("sockets"),
        topology.UInt("dies") ?? 1,
        topology.UInt("clusters") ?? 1,
        topology.RequiredUInt("cores"),
        topology.RequiredUInt("threads"));

    internal static void WriteTopology(XmlText xml, CpuTopology? topology)
    {
        if (topology is null)
        {
            return;
        }

        using var element = xml.Element("topology");
        xml.Attribute("sockets", topology.Sockets);
        xml.Attribute("dies", topology.Dies);
        xml.Attribute("clusters", topology.Clusters);
        xml.Attribute("cores", topology.Cores);
        xml.Attribute("threads", topology.Threads);
    }

    private static VirtException Malformed(string detail) =>
        VirtError.Of(ErrorCode.XmlError, ErrorDomain.Cpu, detail).ToException();
}
