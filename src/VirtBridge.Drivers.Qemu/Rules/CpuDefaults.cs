using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>The CPU of guests that name none is the board's.</summary>
internal static class CpuDefaults
{
    public static DomainDef Apply(DomainDef domain, GuestMachine machine, QemuCapabilities? capabilities)
    {
        var cpu = domain.Cpu;
        if (capabilities is not null && cpu is null or { Mode: null or CpuMode.Custom, Model: null })
        {
            cpu = WithBoardModel(domain, cpu, machine, capabilities!);
        }

        if (cpu is not null)
        {
            cpu = Complete(cpu, domain, machine);
            cpu = machine.IsArm ? WithVectors(cpu) : cpu;
        }

        return ReferenceEquals(cpu, domain.Cpu) ? domain : domain with { Cpu = cpu };
    }

    /// <summary>A length of scalable vectors is of no use without the vectors.</summary>
    private static CpuDef WithVectors(CpuDef cpu) =>
        cpu.Features.Any(feature => feature.Name == "sve")
        || !cpu.Features.Any(feature => feature.Name.StartsWith("sve", StringComparison.Ordinal)
            && char.IsAsciiDigit(feature.Name[^1]) && (feature.Policy is null or CpuFeaturePolicy.Require))
            ? cpu
            : cpu with { Features = cpu.Features.Add(new CpuFeature("sve", CpuFeaturePolicy.Require)) };

    private static CpuDef? WithBoardModel(DomainDef domain, CpuDef? cpu, GuestMachine machine, QemuCapabilities capabilities)
    {
        var accel = CommandLine.MachineArguments.AccelOf(domain);
        var type = capabilities.FindMachine(accel, machine.Name)?.DefaultCpu;
        if (type is null || machine.Arch is "ppc" or "sparc")
        {
            return cpu;
        }

        var name = capabilities.Accel(accel)?.CpuModels.FirstOrDefault(model => model.TypeName == type)?.Name ?? TypeToName(type);
        cpu ??= new CpuDef();
        if (machine.IsArm && domain.VirtType is VirtType.Kvm or VirtType.Hvf && name == "cortex-a15")
        {
            // The board's default cannot run on the host's processors.
            return cpu.Topology is null && !cpu.HasNuma && cpu == new CpuDef() ? null : cpu;
        }

        return name == "host"
            ? cpu with { Mode = machine.IsS390 ? CpuMode.HostModel : CpuMode.HostPassthrough, Match = null, Fallback = null }
            : cpu with
            {
                Mode = CpuMode.Custom,
                Match = CpuMatch.Exact,
                Check = CpuCheck.None,
                Model = name,
                Fallback = CpuFallback.Forbid,
            };
    }

    /// <summary>"qemu64-x86_64-cpu" is called "qemu64".</summary>
    private static string TypeToName(string type)
    {
        if (!type.EndsWith("-cpu", StringComparison.Ordinal))
        {
            return type;
        }

        var end = type.LastIndexOf('-', type.Length - 5);
        return end > 0 ? type[..end] : type;
    }

    private static CpuDef Complete(CpuDef cpu, DomainDef domain, GuestMachine machine)
    {
        if (cpu.Mode is CpuMode.HostPassthrough or CpuMode.Maximum)
        {
            cpu = cpu with
            {
                Check = cpu.Check ?? CpuCheck.None,
                Migratable = cpu.Migratable ?? (machine.IsX86 && cpu.Mode == CpuMode.HostPassthrough ? true : null),
            };
        }
        else if (cpu.Mode == CpuMode.HostModel)
        {
            cpu = cpu with { Check = cpu.Check ?? CpuCheck.Partial, Fallback = cpu.Model is null && cpu.VendorId is null ? null : cpu.Fallback };
        }
        else if (cpu.Model is not null)
        {
            cpu = cpu with { Check = cpu.Check ?? (domain.VirtType == VirtType.Qemu ? CpuCheck.None : CpuCheck.Partial) };
        }

        return cpu;
    }
}
