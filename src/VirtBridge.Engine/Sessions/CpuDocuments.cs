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
        var cpu = Read(root);
        var arch = CpuXml.IsHost(root) ? root.ChildText("arch") : null;
        var rules = CpuRules.For(host.Arch);
        return rules.Compare(host, cpu, arch) switch
        {
            CpuComparison.Identical => CPUCompareResult.Identical,
            CpuComparison.Superset => CPUCompareResult.Superset,
            _ when failIncompatible => throw new VirtException(ErrorCode.CpuIncompatible, ErrorDomain.Cpu, rules.Obstacle(host, cpu, arch)),
            _ => CPUCompareResult.Incompatible,
        };
    }

    /// <summary>The best processor all of the given hosts can run.</summary>
    public static string Baseline(string[] xmls, ConnectBaselineCPUFlags flags)
    {
        var cpus = ReadAll(xmls, ReadHost);
        var arch = Root(xmls[0]).ChildText("arch")!;
        return Write(CpuRules.For(arch), cpus, flags, null);
    }

    /// <summary>The best processor all of the given ones can run, described by a model the hypervisor has.</summary>
    public static string Baseline(string[] xmls, ConnectBaselineCPUFlags flags, GuestCpuOffer offer) =>
        Write(CpuRules.For(offer.Cpu.Arch), ReadAll(xmls, xml => Read(Root(xml))), flags, offer);

    private static string Write(ICpuRules rules, IReadOnlyList<CpuDef> cpus, ConnectBaselineCPUFlags flags, GuestCpuOffer? offer)
    {
        var baseline = rules.Baseline(cpus, (flags & ConnectBaselineCPUFlags.Migratable) != 0, offer?.Models);
        var named = offer is null ? baseline : rules.Translate(baseline, offer.Models);
        return CpuXml.WriteGuest((flags & ConnectBaselineCPUFlags.ExpandFeatures) != 0 ? rules.Expand(named) : named);
    }

    private static CpuDef[] ReadAll(string[] xmls, Func<string, CpuDef> read)
    {
        if (xmls.Length == 0)
        {
            throw Refuse.Argument(ErrorDomain.Cpu, "no CPUs given");
        }

        var cpus = Array.ConvertAll(xmls, xml => read(xml));
        var nameless = Array.FindIndex(cpus, cpu => cpu.Model is null);
        return nameless < 0 ? cpus : throw Refuse.Argument(ErrorDomain.Cpu, $"no CPU model specified at index {nameless}");
    }

    /// <summary>A host's processor says what it has; it is not asked for in some way, and it belongs to an architecture.</summary>
    private static CpuDef ReadHost(string xml)
    {
        var root = Root(xml);
        return root.Has("mode") ? throw OnlyForGuests()
            : root.Child("arch") is null ? throw new VirtException(ErrorCode.XmlError, ErrorDomain.Cpu, "Missing CPU architecture")
            : Read(root);
    }

    private static CpuDef Read(XmlElement cpu)
    {
        if (cpu.Has("mode") && cpu.Child("arch") is not null)
        {
            throw OnlyForGuests();
        }

        var read = CpuXml.IsHost(cpu) ? CpuXml.ReadHost(cpu).AsGuest() : CpuXml.ReadGuest(cpu);
        return read is { Vendor: not null, Model: null }
            ? throw new VirtException(ErrorCode.XmlError, ErrorDomain.Cpu, "CPU vendor specified without CPU model")
            : read;
    }

    private static VirtException OnlyForGuests() => Refuse.Config(ErrorDomain.Cpu, "Attribute mode is only allowed for guest CPU");

    private static XmlElement Root(string xml)
    {
        var root = XmlDocumentReader.Read(xml);
        return root.Name == "cpu"
            ? root
            : throw new VirtException(ErrorCode.XmlError, ErrorDomain.Cpu, "XML does not contain expected 'cpu' element");
    }
}
