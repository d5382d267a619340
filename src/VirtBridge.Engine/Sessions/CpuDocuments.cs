using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Comparing and combining processors that clients describe.</summary>
public static class CpuDocuments
{
    public static CPUCompareResult Compare(HostCpu host, string xml, bool failIncompatible)
    {
        var root = Root(xml);
        var isHost = CpuXml.IsHost(root);
        var cpu = isHost ? CpuXml.ReadHost(root).AsGuest() : CpuXml.ReadGuest(root);
        var result = CpuRules.For(host.Arch).Compare(host, cpu, isHost ? CpuXml.ReadHost(root).Arch : null);
        return result switch
        {
            CpuComparison.Identical => CPUCompareResult.Identical,
            CpuComparison.Superset => CPUCompareResult.Superset,
            _ when failIncompatible => throw new VirtException(ErrorCode.CpuIncompatible, ErrorDomain.Cpu, "Host CPU does not provide required features"),
            _ => CPUCompareResult.Incompatible,
        };
    }

    /// <summary>The best processor all of the given ones can run, described by a model of the list when there is one.</summary>
    public static string Baseline(string[] xmls, string arch, ConnectBaselineCPUFlags flags, IReadOnlyList<OfferedCpuModel>? models)
    {
        if (xmls.Length == 0)
        {
            throw Refuse.Argument(ErrorDomain.Cpu, "no CPUs given");
        }

        if (xmls.Any(x => Root(x).Has("mode")))
        {
            throw Refuse.Config(ErrorDomain.Cpu, "Attribute mode is only allowed for guest CPU");
        }

        var cpus = xmls.Select(x => Read(Root(x))).ToArray();
        if (models is null && xmls.Any(x => Root(x).ChildText("arch") is null))
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Cpu, "Missing CPU architecture");
        }

        var given = xmls.Select(x => Root(x).ChildText("arch")).FirstOrDefault(a => a is not null) ?? arch;
        var rules = CpuRules.For(given);
        var baseline = rules.Baseline(cpus, (flags & ConnectBaselineCPUFlags.Migratable) != 0);
        if (models is not null)
        {
            baseline = rules.Translate(baseline, models);
        }

        return CpuXml.WriteGuest((flags & ConnectBaselineCPUFlags.ExpandFeatures) != 0 ? rules.Expand(baseline) : baseline);
    }

    private static CpuDef Read(XmlElement cpu) => CpuXml.IsHost(cpu) ? CpuXml.ReadHost(cpu).AsGuest() : CpuXml.ReadGuest(cpu);

    private static XmlElement Root(string xml)
    {
        var root = XmlDocumentReader.Read(xml);
        return root.Name == "cpu"
            ? root
            : throw new VirtException(ErrorCode.XmlError, ErrorDomain.Cpu, $"(CPU_definition): expected 'cpu', found '{root.Name}'");
    }
}
