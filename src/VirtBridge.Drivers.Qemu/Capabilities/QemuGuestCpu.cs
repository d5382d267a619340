using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Turns the CPU a guest asks for into the one QEMU is started with.</summary>
/// <param name="qemu">The binary.</param>
/// <param name="accel">How the guest is executed.</param>
/// <param name="host">The CPU of the host; null means that only QEMU's own view of it counts.</param>
public sealed class QemuGuestCpu(QemuCapabilities qemu, QemuAccel accel, HostCpu? host)
{
    /// <summary>They echo what the guest's operating system does and are never asked for.</summary>
    private static readonly string[] SetByTheGuest = ["osxsave", "ospke"];

    private bool IsX86 => CpuRules.IsX86(qemu.Arch);

    /// <summary>
    /// A CPU without references to the host, described by a model the binary has. Modes QEMU resolves itself stay as they are.
    /// </summary>
    public CpuDef? Resolve(CpuDef? cpu)
    {
        if (cpu is null)
        {
            return null;
        }

        var wanted = WithoutDeprecated(cpu, qemu.Accel(accel)?.HostCpu);
        if (wanted.Mode is CpuMode.HostPassthrough or CpuMode.Maximum)
        {
            return wanted;
        }

        if (wanted.Mode == CpuMode.HostModel)
        {
            return LikeTheHost(wanted);
        }

        return wanted.Model is null || !IsX86 ? wanted : Custom(wanted);
    }

    /// <summary>QEMU's name of a feature.</summary>
    public static string FeatureName(string arch, string name) =>
        CpuRules.IsX86(arch) ? X86CpuMap.QemuFeatureName(name) : name;

    private CpuDef LikeTheHost(CpuDef wanted)
    {
        if (IsX86)
        {
            return Checked(CpuRules.For(qemu.Arch).Update(wanted, MigratableHost()));
        }

        if (qemu.Arch != "s390x" || QemuCpuCapabilities.HostModel(qemu, accel, new QemuDomainHost()) is not { } described)
        {
            return wanted;
        }

        return wanted with
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = described.Model,
            Fallback = CpuFallback.Forbid,
            Features = Merge(described.Features, wanted.Features),
        };
    }

    private CpuDef Custom(CpuDef wanted)
    {
        var rules = CpuRules.For(qemu.Arch);
        if (host is not null && accel != QemuAccel.Tcg && wanted.Check != CpuCheck.None
            && rules.Compare(Offered(host, wanted.Match), wanted with { Match = wanted.Match ?? CpuMatch.Exact }, null) == CpuComparison.Incompatible)
        {
            throw VirtError.Of(
                ErrorCode.CpuIncompatible, ErrorDomain.Cpu, "Host CPU does not provide required features").ToException();
        }

        return RefersToHost(wanted) ? Checked(rules.Update(wanted, MigratableHost())) : Checked(wanted);
    }

    /// <summary>Where nothing more may be offered than asked for, only what a guest could get at all counts.</summary>
    private HostCpu Offered(HostCpu real, CpuMatch? match) => match != CpuMatch.Strict ? real : MigratableHost() with
    {
        Features = MigratableHost().Features.Where(name => !SetByTheGuest.Contains(name)).ToValueArray(),
    };

    private static bool RefersToHost(CpuDef cpu) =>
        cpu.Match == CpuMatch.Minimum || cpu.Features.Any(feature => feature.Policy == CpuFeaturePolicy.Optional);

    private CpuDef Checked(CpuDef cpu)
    {
        var models = qemu.Accel(accel)?.CpuModels ?? [];
        var known = models.IsEmpty ? cpu : CpuRules.For(qemu.Arch).Translate(cpu, QemuX86HostModel.Offered(models));
        return known with
        {
            Fallback = CpuFallback.Forbid,
            Features = known.Features.Where(feature => !SetByTheGuest.Contains(feature.Name)).ToValueArray(),
        };
    }

    /// <summary>The part of the host CPU a guest can be migrated with.</summary>
    private HostCpu MigratableHost()
    {
        if (host is not null)
        {
            return CpuRules.For(qemu.Arch).Migratable(host);
        }

        var offered = qemu.Accel(accel);
        if (offered?.HostCpu is not { } cpu)
        {
            throw VirtError.Of(
                ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, $"CPU mode 'host-model' for {qemu.Arch} is not supported by hypervisor").ToException();
        }

        var described = QemuX86HostModel.Describe(cpu, offered.CpuModels, migratable: true);
        return new HostCpu
        {
            Arch = qemu.Arch,
            Model = described.Model,
            Vendor = described.Vendor,
            Features = Named(described, CpuFeaturePolicy.Require),
            Disabled = Named(described, CpuFeaturePolicy.Disable),
        };
    }

    private CpuDef WithoutDeprecated(CpuDef cpu, QemuHostCpu? expanded)
    {
        if (cpu.DeprecatedFeatures is null)
        {
            return cpu;
        }

        if (!qemu.Has(QemuFlag.QueryCpuModelExpansionDeprecatedProps))
        {
            throw VirtError.Of(
                ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, "toggling deprecated features for CPU model is unsupported").ToException();
        }

        return cpu.DeprecatedFeatures == true || expanded is null ? cpu : cpu with
        {
            Features = Merge(
                cpu.Features,
                expanded.DeprecatedFeatures.Select(name => new CpuFeature(name, CpuFeaturePolicy.Disable))),
        };
    }

    private static ValueArray<string> Named(CpuDef cpu, CpuFeaturePolicy policy) =>
        cpu.Features.Where(feature => feature.Policy == policy).Select(feature => feature.Name).ToValueArray();

    private static ValueArray<CpuFeature> Merge(IEnumerable<CpuFeature> features, IEnumerable<CpuFeature> changes)
    {
        var merged = features.ToList();
        foreach (var change in changes)
        {
            var index = merged.FindIndex(feature => feature.Name == change.Name);
            if (index < 0)
            {
                merged.Add(change);
            }
            else
            {
                merged[index] = change;
            }
        }

        return merged.ToValueArray();
    }
}
