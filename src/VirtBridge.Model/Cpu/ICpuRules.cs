namespace VirtBridge.Model.Cpu;

/// <summary>What can be computed about the CPUs of one family of architectures.</summary>
public interface ICpuRules
{
    /// <summary>Whether a host could run a guest with this CPU.</summary>
    CpuComparison Compare(HostCpu host, CpuDef cpu, string? arch);

    /// <summary>What keeps a host from running a guest with this CPU; null when nothing does.</summary>
    string? Obstacle(HostCpu host, CpuDef cpu, string? arch);

    /// <summary>Resolves everything in a guest CPU that refers to the host's.</summary>
    CpuDef Update(CpuDef guest, HostCpu host);

    /// <summary>Describes the CPU by one of the models the hypervisor has; null means it has all.</summary>
    CpuDef Translate(CpuDef guest, IReadOnlyList<OfferedCpuModel>? models);

    /// <summary>
    /// The best CPU all of the given hosts can run; for a hypervisor it is one of its <paramref name="models"/>, without
    /// what the hypervisor lacks for it.
    /// </summary>
    CpuDef Baseline(IReadOnlyList<CpuDef> cpus, bool migratable, IReadOnlyList<OfferedCpuModel>? models = null);

    /// <summary>The features the model stands for, listed beside the others.</summary>
    CpuDef Expand(CpuDef cpu);

    bool HasFeature(HostCpu host, string feature);

    /// <summary>The part of a host CPU that can move with a guest.</summary>
    HostCpu Migratable(HostCpu host);

    /// <summary>Old names of models replaced by what they are called today.</summary>
    CpuDef ConvertLegacy(CpuDef guest);
}
