using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The CPU of guests that name none, and how strictly CPUs are checked.</summary>
internal static class QemuCpuDefaults
{
    public static DomainDef Apply(DomainDef domain, QemuCapabilities capabilities)
    {
        var accel = QemuMachineDefaults.AccelOf(domain);
        var cpu = domain.Cpu;
        if (cpu is null || (cpu.Model is null && cpu.Mode is null or CpuMode.Custom))
        {
            var machine = domain.Os.Machine is { } name ? capabilities.FindMachine(accel, name) : null;
            if (machine?.DefaultCpu is not { } model)
            {
                return domain;
            }

            cpu = Default(cpu ?? new CpuDef(), domain, model);
        }

        return domain with { Cpu = WithCheck(cpu, domain, capabilities) };
    }

    private static CpuDef Default(CpuDef cpu, DomainDef domain, string model)
    {
        if (model == "host")
        {
            return cpu with { Mode = QemuMachineKind.IsS390(domain) ? CpuMode.HostModel : CpuMode.HostPassthrough, Match = null };
        }

        return cpu with { Mode = CpuMode.Custom, Match = CpuMatch.Exact, Fallback = CpuFallback.Forbid, Model = Trim(model), Check = cpu.Check ?? CpuCheck.None };
    }

    /// <summary>QEMU reports types ("qemu64-x86_64-cpu"); guests name models.</summary>
    private static string Trim(string model)
    {
        foreach (var suffix in new[] { "-x86_64-cpu", "-i386-cpu", "-arm-cpu", "-powerpc64-cpu", "-powerpc-cpu", "-s390x-cpu", "-riscv-cpu", "-loongarch-cpu" })
        {
            if (model.EndsWith(suffix, StringComparison.Ordinal))
            {
                model = model[..^suffix.Length];
                break;
            }
        }

        // A version after the family ("power9_v2.0") is the default of that family.
        var version = model.IndexOf("_v", StringComparison.Ordinal);
        return QemuCpuNames.FromQemu(model.StartsWith("power", StringComparison.Ordinal) && version > 0 ? model[..version] : model);
    }

    private static CpuDef WithCheck(CpuDef cpu, DomainDef domain, QemuCapabilities capabilities)
    {
        if (cpu.Mode is CpuMode.HostPassthrough or CpuMode.Maximum && QemuMachineKind.IsX86(domain)
            && cpu.Migratable is null && capabilities.Has(QemuFlag.CpuMigratable) && domain.VirtType == VirtType.Kvm)
        {
            cpu = cpu with { Migratable = !cpu.Features.Any(feature => feature is { Name: "invtsc", Policy: CpuFeaturePolicy.Require or CpuFeaturePolicy.Force }) };
        }

        if (cpu.Check is not null)
        {
            return cpu;
        }

        CpuCheck? check = cpu.Mode switch
        {
            CpuMode.HostPassthrough or CpuMode.Maximum => CpuCheck.None,
            CpuMode.HostModel => CpuCheck.Partial,
            CpuMode.Custom => domain.VirtType == VirtType.Kvm && (QemuMachineKind.IsX86(domain) || QemuMachineKind.IsS390(domain))
                ? CpuCheck.Partial
                : CpuCheck.None,
            _ => null,
        };
        return cpu with { Check = check };
    }
}
