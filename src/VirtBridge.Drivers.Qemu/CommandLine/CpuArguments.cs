using System.Text;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The processor model and everything that is switched on or off in it.</summary>
internal static class CpuArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var text = new StringBuilder(Model(input));
        AddFeatures(text, input.Domain.Cpu);
        HypervArguments.AddTo(text, input.Domain.Features);
        AddPlatform(text, input.Domain);
        if (text.Length > 0)
        {
            line.Add("-cpu", text.ToString());
        }
    }

    private static string Model(CommandLineInput input)
    {
        var cpu = input.Domain.Cpu;
        return cpu?.Mode switch
        {
            CpuMode.HostPassthrough => cpu.Migratable is { } migratable ? $"host,migratable={(migratable ? "on" : "off")}" : "host",
            CpuMode.Maximum => "max",

            // What the host can do is what QEMU's own broadest model offers.
            CpuMode.HostModel => input.Domain.VirtType == VirtType.Kvm ? "host" : "max",
            _ => cpu?.Model is { } model ? QemuOptionText.Escape(model) : DefaultModel(input),
        };
    }

    private static string DefaultModel(CommandLineInput input)
    {
        var capabilities = input.Capabilities;
        var accel = MachineArguments.AccelOf(input.Domain);
        var machine = input.Domain.Os.Machine is { } name ? capabilities.FindMachine(accel, name) : null;
        var type = machine?.DefaultCpu;
        var named = type is null ? null : capabilities.Accel(accel)?.CpuModels.FirstOrDefault(model => model.TypeName == type)?.Name;
        return named ?? type?.Replace($"-{input.Domain.Arch}-cpu", "", StringComparison.Ordinal) ?? (Rules.X86Board.Is(input.Domain) ? "qemu64" : "");
    }

    private static void AddFeatures(StringBuilder text, CpuDef? cpu)
    {
        if (cpu is null)
        {
            return;
        }

        if (cpu.VendorId is { } vendor)
        {
            text.Append(",vendor=").Append(QemuOptionText.Escape(vendor));
        }

        foreach (var feature in cpu.Features)
        {
            var on = feature.Policy is not (CpuFeaturePolicy.Disable or CpuFeaturePolicy.Forbid);
            text.Append(',').Append(feature.Name).Append(on ? "=on" : "=off");
        }

        _ = cpu.Cache switch
        {
            { Mode: CpuCacheMode.Emulate } => text.Append(",l3-cache=on"),
            { Mode: CpuCacheMode.Passthrough } => text.Append(",host-cache-info=on,l3-cache=off"),
            { Mode: CpuCacheMode.Disable } => text.Append(",host-cache-info=off,l3-cache=off"),
            _ => text,
        };
    }

    private static void AddPlatform(StringBuilder text, DomainDef domain)
    {
        if (domain.Features.Apic?.Eoi is { } eoi)
        {
            text.Append(eoi ? ",kvm_pv_eoi=on" : ",kvm_pv_eoi=off");
        }

        if (domain.Features.PvSpinlock is { } spinlock)
        {
            text.Append(spinlock ? ",kvm_pv_unhalt=on" : ",kvm_pv_unhalt=off");
        }

        foreach (var timer in domain.Clock.Timers)
        {
            if (timer is { Name: TimerName.Kvmclock, Present: { } present })
            {
                text.Append(present ? ",kvmclock=on" : ",kvmclock=off");
            }
            else if (timer is { Name: TimerName.Tsc, Frequency: { } frequency })
            {
                text.Append(null, $",tsc-frequency={frequency}");
            }
        }

        if (domain.Features.Kvm is { } kvm)
        {
            text.Append(kvm.Hidden == true ? ",kvm=off" : "");
            text.Append(kvm.HintDedicated == true ? ",kvm-hint-dedicated=on" : "");
            text.Append(kvm.PollControl == true ? ",kvm-poll-control=on" : "");
            text.Append(kvm.PvIpi == false ? ",kvm-pv-ipi=off" : "");
        }

        if (domain.Features.Pmu is { } pmu)
        {
            text.Append(pmu ? ",pmu=on" : ",pmu=off");
        }
    }
}
