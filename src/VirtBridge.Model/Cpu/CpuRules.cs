namespace VirtBridge.Model.Cpu;

/// <summary>Finds the rules of an architecture and combines them.</summary>
public static class CpuRules
{
    private static readonly X86CpuRules X86 = new(X86CpuMap.Default);
    private static readonly Ppc64CpuRules Ppc64 = new();
    private static readonly PlainCpuRules Plain = new();

    public static bool IsX86(string arch) => arch is "x86_64" or "i686";

    public static ICpuRules For(string arch) => arch switch
    {
        "x86_64" or "i686" => X86,
        "ppc64" or "ppc64le" => Ppc64,
        _ => Plain,
    };

    /// <summary>
    /// The CPU a guest is started with: refused if the host cannot run it, with all references to the host
    /// resolved, and described by a model the hypervisor has.
    /// </summary>
    public static CpuDef Guest(HostCpu host, CpuDef guest, IReadOnlyList<OfferedCpuModel>? models)
    {
        var rules = For(host.Arch);
        var converted = rules.ConvertLegacy(guest);
        if (rules.Obstacle(host, converted, null) is { } obstacle)
        {
            throw CpuErrors.Incompatible(obstacle);
        }

        return rules.Translate(rules.Update(converted, host), models);
    }

    /// <summary>Whether every feature a CPU names exists on the architecture.</summary>
    public static bool HasKnownFeatures(string arch, CpuDef cpu) =>
        !IsX86(arch) || cpu.Features.All(feature => X86CpuMap.Default.TryFindFeature(feature.Name, out _));

    /// <summary>Replaces the policy of a feature in place, or appends the feature.</summary>
    internal static void Set(List<CpuFeature> features, CpuFeature feature)
    {
        var index = features.FindIndex(known => known.Name == feature.Name);
        if (index < 0)
        {
            features.Add(feature);
        }
        else
        {
            features[index] = feature;
        }
    }
}
