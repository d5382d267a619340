using VirtBridge.Contract;

namespace VirtBridge.Model.Cpu;

/// <summary>The rules of architectures whose CPUs only QEMU can compare.</summary>
public sealed class PlainCpuRules : ICpuRules
{
    public CpuComparison Compare(HostCpu host, CpuDef cpu, string? arch) =>
        Obstacle(host, cpu, arch) is null ? CpuComparison.Identical : CpuComparison.Incompatible;

    public string? Obstacle(HostCpu host, CpuDef cpu, string? arch) =>
        arch is not null && arch != host.Arch ? CpuErrors.OtherArch(arch) : null;

    /// <summary>The host's CPU is the model; what the guest asked for comes on top.</summary>
    public CpuDef Update(CpuDef guest, HostCpu host)
    {
        if (guest.Mode != CpuMode.HostModel && guest.Match != CpuMatch.Minimum)
        {
            return guest;
        }

        var features = host.AsGuest().Features.ToList();
        foreach (var feature in guest.Features)
        {
            CpuRules.Set(features, feature);
        }

        return guest with
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = host.Model,
            Features = features.ToValueArray(),
        };
    }

    public CpuDef Translate(CpuDef guest, IReadOnlyList<OfferedCpuModel>? models) => guest;

    public CpuDef Baseline(IReadOnlyList<CpuDef> cpus, bool migratable, IReadOnlyList<OfferedCpuModel>? models) =>
        cpus.All(cpu => cpu.Model == cpus[0].Model && cpu.Vendor == cpus[0].Vendor)
            ? cpus[0] with { Mode = CpuMode.Custom, Match = CpuMatch.Exact }
            : throw CpuErrors.Failed("CPUs are incompatible");

    public CpuDef Expand(CpuDef cpu) => cpu;

    public bool HasFeature(HostCpu host, string feature) => host.Features.Contains(feature);

    public HostCpu Migratable(HostCpu host) => host;

    public CpuDef ConvertLegacy(CpuDef guest) => guest;
}
