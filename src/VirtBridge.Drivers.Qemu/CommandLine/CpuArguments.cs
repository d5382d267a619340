using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The processor model and everything that is switched on or off in it.</summary>
internal static class CpuArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var accel = MachineArguments.AccelOf(input.Domain);
        var cpu = new QemuGuestCpu(input.Capabilities, accel, input.Host.Cpu).Resolve(input.Domain.Cpu);
        CheckModel(input, cpu);
        var text = new StringBuilder();
        AddFeatures(text, input.Capabilities.Arch, cpu);
        AddTimers(text, input.Domain);
        AddParavirtual(text, input.Domain.Features);
        HypervArguments.AddTo(text, input.Domain.Features);
        AddKvm(text, input.Domain.Features);
        AddCache(text, cpu);
        AddAddressWidth(text, cpu?.PhysAddr);
        if (text.Length > 0 || cpu is { Model: not null } or { Mode: not null and not CpuMode.Custom })
        {
            var model = Model(input, cpu);
            line.Add("-cpu", model.Length == 0 ? text.ToString().TrimStart(',') : model + text);
        }
    }

    /// <summary>What neither the host's processor nor its features can be.</summary>
    private static void CheckModel(CommandLineInput input, CpuDef? cpu)
    {
        var machine = Rules.GuestMachine.Of(input.Domain);
        if (machine.IsPSeries && cpu is { Mode: CpuMode.HostModel, Model: { } wanted } && input.Host.Cpu is { } host
            && PowerGeneration(wanted) > PowerGeneration(host.Model))
        {
            throw new VirtException(ErrorCode.CpuIncompatible, ErrorDomain.Cpu, (string?)null);
        }

        if (machine.IsArm && cpu?.Features.FirstOrDefault(feature => !ArmCpuFeatures.IsKnown(feature.Name)) is { } unknown)
        {
            throw CommandLineLimits.Unsupported($"unknown CPU feature: {unknown.Name}");
        }
    }

    private static int PowerGeneration(string? model)
    {
        var digits = new string([.. (model ?? "").Where(char.IsAsciiDigit)]);
        return int.TryParse(digits, out var generation) ? generation : 0;
    }

    private static string Model(CommandLineInput input, CpuDef? cpu) => cpu?.Mode switch
    {
        CpuMode.HostPassthrough => "host" + Migratable(input, cpu),
        CpuMode.Maximum => "max" + Migratable(input, cpu),

        // Where QEMU resolves it, what the host can do is its own broadest model.
        CpuMode.HostModel => input.Domain.VirtType == VirtType.Kvm ? "host" : "max",
        _ => cpu?.Model is { } model ? QemuOptionText.Escape(model) : DefaultModel(input),
    };

    private static string Migratable(CommandLineInput input, CpuDef cpu) =>
        cpu.Migratable is { } migratable && input.Capabilities.Has(QemuFlag.CpuMigratable)
            ? $",migratable={(migratable ? "on" : "off")}"
            : "";

    private static string DefaultModel(CommandLineInput input)
    {
        var capabilities = input.Capabilities;
        var accel = MachineArguments.AccelOf(input.Domain);
        var machine = input.Domain.Os.Machine is { } name ? capabilities.FindMachine(accel, name) : null;
        var type = machine?.DefaultCpu;
        var named = type is null ? null : capabilities.Accel(accel)?.CpuModels.FirstOrDefault(model => model.TypeName == type)?.Name;
        return named ?? type?.Replace($"-{input.Domain.Arch}-cpu", "", StringComparison.Ordinal) ?? (Rules.X86Board.Is(input.Domain) ? "qemu64" : "");
    }

    private static void AddFeatures(StringBuilder text, string arch, CpuDef? cpu)
    {
        if (cpu?.VendorId is { } vendor)
        {
            text.Append(",vendor=").Append(QemuOptionText.Escape(vendor));
        }

        foreach (var feature in cpu?.Features ?? [])
        {
            var on = feature.Policy is not (CpuFeaturePolicy.Disable or CpuFeaturePolicy.Forbid);
            text.Append(',').Append(QemuGuestCpu.FeatureName(arch, feature.Name)).Append(on ? "=on" : "=off");
        }
    }

    private static void AddTimers(StringBuilder text, DomainDef domain)
    {
        foreach (var timer in domain.Clock.Timers)
        {
            if (timer is { Name: TimerName.Kvmclock, Present: { } present })
            {
                text.Append(present ? ",kvmclock=on" : ",kvmclock=off");
            }
            else if (timer is { Name: TimerName.Hypervclock, Present: true })
            {
                text.Append(",hv-time=on");
            }
            else if (timer is { Name: TimerName.Tsc, Frequency: { } frequency })
            {
                text.Append(null, $",tsc-frequency={frequency}");
            }
            else if (timer is { Name: TimerName.Armvtimer, TickPolicy: TimerTickPolicy.Discard })
            {
                text.Append(",kvm-no-adjvtime=on");
            }
        }
    }

    private static void AddParavirtual(StringBuilder text, DomainFeatures features)
    {
        if (features.Apic?.Eoi is { } eoi)
        {
            text.Append(eoi ? ",kvm-pv-eoi=on" : ",kvm-pv-eoi=off");
        }

        if (features.PvSpinlock is { } spinlock)
        {
            text.Append(spinlock ? ",kvm-pv-unhalt=on" : ",kvm-pv-unhalt=off");
        }
    }

    private static void AddKvm(StringBuilder text, DomainFeatures features)
    {
        if (features.Kvm is { } kvm)
        {
            text.Append(kvm.Hidden == true ? ",kvm=off" : "");
            text.Append(kvm.HintDedicated == true ? ",kvm-hint-dedicated=on" : "");
            text.Append(kvm.PollControl == true ? ",kvm-poll-control=on" : "");
            text.Append(kvm.PvIpi == false ? ",kvm-pv-ipi=off" : "");
        }

        if (features.Pmu is { } pmu)
        {
            text.Append(pmu ? ",pmu=on" : ",pmu=off");
        }
    }

    private static void AddCache(StringBuilder text, CpuDef? cpu)
    {
        if (cpu?.Cache is not { } cache)
        {
            return;
        }

        text.Append(cache.Mode switch
        {
            CpuCacheMode.Emulate => ",l3-cache=on",
            CpuCacheMode.Passthrough => ",host-cache-info=on",
            _ => "",
        });

        // Only CPUs taken from the host would show its caches.
        if (cache.Mode != CpuCacheMode.Passthrough && (cpu.Mode is CpuMode.HostPassthrough or CpuMode.Maximum))
        {
            text.Append(",host-cache-info=off");
        }

        text.Append(cache.Mode == CpuCacheMode.Emulate ? "" : ",l3-cache=off");
    }

    private static void AddAddressWidth(StringBuilder text, PhysAddrDef? width)
    {
        if (width is { Mode: PhysAddrMode.Passthrough })
        {
            text.Append(",host-phys-bits=on");
            _ = width.Limit is { } limit ? text.Append(null, $",host-phys-bits-limit={limit}") : text;
        }
        else if (width is not null)
        {
            _ = width.Bits is { } bits ? text.Append(null, $",phys-bits={bits}") : text.Append(",host-phys-bits=off");
        }
    }
}
