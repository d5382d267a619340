using VirtBridge.Contract;

namespace VirtBridge.Model.Cpu;

/// <summary>The rules of POWER CPUs: models are generations, and a guest may ask for an older one's behaviour.</summary>
public sealed class Ppc64CpuRules : ICpuRules
{
    private static readonly string[] Generations = ["POWER6", "POWER7", "POWER8", "POWER9", "POWER10", "POWER11"];
    private static readonly string[] OtherModels = ["POWERPC_e5500", "POWERPC_e6500"];

    public CpuComparison Compare(HostCpu host, CpuDef cpu, string? arch) =>
        Obstacle(host, cpu, arch) is null ? CpuComparison.Identical : CpuComparison.Incompatible;

    public string? Obstacle(HostCpu host, CpuDef cpu, string? arch)
    {
        if (arch is not null and not ("ppc64" or "ppc64le"))
        {
            return CpuErrors.OtherArch(arch);
        }

        if (cpu.Vendor is not null && cpu.Vendor != host.Vendor)
        {
            return CpuErrors.OtherVendor(cpu.Vendor);
        }

        var real = Known(host.Model);
        var wanted = cpu.Mode == CpuMode.HostModel
            ? CompatibleModel(real, cpu.Model)
            : Known(ConvertLegacy(cpu).Model ?? real);
        return wanted == real ? null : $"host CPU model does not match required CPU model {wanted}";
    }

    /// <summary>Nothing refers to the host in a way that has to be resolved: QEMU does that itself.</summary>
    public CpuDef Update(CpuDef guest, HostCpu host) =>
        guest.Mode is null or CpuMode.Custom ? guest with { Match = CpuMatch.Exact } : guest;

    public CpuDef Translate(CpuDef guest, IReadOnlyList<OfferedCpuModel>? models) =>
        guest.Model is null || models is null || models.Any(model => model.Name == guest.Model)
            ? guest
            : throw CpuErrors.Config($"CPU model {guest.Model} is not supported by hypervisor");

    public CpuDef Baseline(IReadOnlyList<CpuDef> cpus, bool migratable, IReadOnlyList<OfferedCpuModel>? models)
    {
        var model = Known(cpus[0].Model);
        foreach (var cpu in cpus)
        {
            if (Known(cpu.Model) != model)
            {
                throw CpuErrors.Failed("CPUs are incompatible");
            }

            if (cpu.Vendor is not null && cpu.Vendor != "IBM")
            {
                throw CpuErrors.Failed($"CPU vendor {cpu.Vendor} of model {cpu.Model} differs from vendor IBM");
            }
        }

        return new CpuDef
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = model,
            Fallback = CpuFallback.Allow,
            Vendor = cpus.All(cpu => cpu.Vendor is not null) ? "IBM" : null,
        };
    }

    public CpuDef Expand(CpuDef cpu) => cpu;

    public bool HasFeature(HostCpu host, string feature) =>
        throw VirtError.Of(ErrorCode.NoSupport, ErrorDomain.Cpu, null).ToException();

    public HostCpu Migratable(HostCpu host) => host;

    /// <summary>Names that said a chip's revision.</summary>
    public CpuDef ConvertLegacy(CpuDef guest) => guest with
    {
        Model = guest.Model switch
        {
            "POWER7_v2.1" or "POWER7_v2.3" or "POWER7+_v2.1" => "POWER7",
            "POWER8_v1.0" => "POWER8",
            _ => guest.Model,
        },
    };

    /// <summary>The host's own model if it can behave like <paramref name="asked"/>.</summary>
    private static string CompatibleModel(string real, string? asked)
    {
        if (asked is null)
        {
            return real;
        }

        var generation = asked.StartsWith("power", StringComparison.Ordinal) ? Array.IndexOf(Generations, "POWER" + asked[5..]) : -1;
        return generation >= 0 && generation <= Array.IndexOf(Generations, real)
            ? real
            : throw CpuErrors.Internal($"Host CPU does not support compatibility mode {asked}");
    }

    private static string Known(string? model) =>
        model is not null && (Generations.Contains(model) || OtherModels.Contains(model))
            ? model
            : throw CpuErrors.Internal($"Unknown CPU model {model}");
}
