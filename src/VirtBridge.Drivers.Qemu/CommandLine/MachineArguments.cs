using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The board and how its processors are executed.</summary>
internal static class MachineArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        var options = new QemuProperties()
            .Add("type", domain.Os.Machine)
            .Add("usb", false)
            .AddSwitch("vmport", domain.Features.VmPort)
            .AddSwitch("dump-guest-core", domain.Memory.DumpCore ?? false)
            .AddSwitch("smm", Smm(domain));
        AddFirmware(options, domain);
        options.Add("memory-backend", MemoryArguments.BackendName(input));
        AddTimers(options, input);
        if (Rules.X86Board.Is(domain))
        {
            options.AddSwitch("acpi", domain.Features.Acpi);
        }

        line.Add("-machine", options.ToOptions());
        line.Add("-accel", AccelOptions(domain));
    }

    /// <summary>How this definition is executed.</summary>
    public static QemuAccel AccelOf(DomainDef domain) => domain.VirtType switch
    {
        VirtType.Kvm => QemuAccel.Kvm,
        VirtType.Hvf => QemuAccel.Hvf,
        _ => QemuAccel.Tcg,
    };

    private static string AccelOptions(DomainDef domain)
    {
        var options = new QemuProperties().Add("accel", domain.VirtType switch
        {
            VirtType.Kvm => "kvm",
            VirtType.Hvf => "hvf",
            _ => "tcg",
        });
        if (domain.Features.Kvm is { DirtyRing: true } kvm)
        {
            options.Add("dirty-ring-size", (long)kvm.DirtyRingSize);
        }

        if (domain.Features.Tcg?.TbCacheBytes is { } cache)
        {
            options.Add("tb-size", cache >> 20);
        }

        return options.ToOptions();
    }

    private static bool? Smm(DomainDef domain) => domain.Features.Smm is { } smm ? smm.State ?? true : null;

    private static void AddFirmware(QemuProperties options, DomainDef domain)
    {
        if (domain.Os.Loader is { Type: LoaderType.Pflash } loader)
        {
            options.Add("pflash0", FirmwareArguments.CodeNode);
            options.Add("pflash1", loader.Nvram is null ? null : FirmwareArguments.VariablesNode);
        }
    }

    private static void AddTimers(QemuProperties options, CommandLineInput input)
    {
        if (input.Capabilities.Has(QemuFlag.MachineHpet) && input.Domain.Clock.Timers.FirstOrDefault(t => t.Name == TimerName.Hpet) is { } hpet)
        {
            options.AddSwitch("hpet", hpet.Present ?? true);
        }
    }
}
