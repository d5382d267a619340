using VirtBridge.Drivers.Qemu.Rules;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The board and how its processors are executed.</summary>
internal static class MachineArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        var machine = GuestMachine.Of(domain);
        var options = new QemuProperties().Add("type", domain.Os.Machine).Add("usb", false);
        if (!domain.KeyWraps.IsEmpty && !machine.IsS390)
        {
            throw QemuRefusal.Unsupported("'aes-key-wrap'/'dea-key-wrap' is not available on this architecture");
        }

        foreach (var wrap in domain.KeyWraps)
        {
            options.AddSwitch(wrap.Cipher == KeyWrapCipher.Aes ? "aes-key-wrap" : "dea-key-wrap", wrap.Enabled);
        }

        AddFeatures(options, domain, machine);
        options.AddSwitch("dump-guest-core", domain.Memory.DumpCore ?? input.Settings.DumpGuestCore)
            .AddSwitch("mem-merge", domain.MemoryBacking.NoSharePages ? false : null)
            .AddSwitch("nvdimm", domain.Devices.Memories.Any(memory => memory.Model == MemoryModel.Nvdimm) ? true : null)
            .Add("memory-backend", MemoryArguments.BackendName(input))
            .AddSwitch("hmat", NumaArguments.IsHeterogeneous(domain) ? true : null);
        AddEnclaves(options, domain);
        options.Add("max-cpu-compat", CompatibleCpu(domain, machine));
        options.Add("confidential-guest-support", domain.LaunchSecurity is null ? null : "lsec0");
        AddFirmware(options, domain, input.Capabilities);
        AddLoadParameter(options, input, machine);
        AddTimers(options, input);
        AddAcpi(options, input, machine);
        line.Add("-machine", options.ToOptions());
        line.Add("-accel", AccelOptions(domain));
    }

    /// <summary>Boards that cannot be told in their options are told on the line.</summary>
    public static void AddLegacyAcpi(QemuArguments line, CommandLineInput input)
    {
        if (!input.Domain.Features.Acpi && GuestMachine.Of(input.Domain) is { IsX86: true } machine && AcpiOf(input, machine) is null)
        {
            line.Add("-no-acpi");
        }
    }

    /// <summary>How this definition is executed.</summary>
    public static QemuAccel AccelOf(DomainDef domain) => domain.VirtType switch
    {
        VirtType.Kvm => QemuAccel.Kvm,
        VirtType.Hvf => QemuAccel.Hvf,
        _ => QemuAccel.Tcg,
    };

    private static bool? AcpiOf(CommandLineInput input, GuestMachine machine) =>
        input.Capabilities.FindMachine(AccelOf(input.Domain), machine.Name)?.Acpi;

    private static void AddAcpi(QemuProperties options, CommandLineInput input, GuestMachine machine)
    {
        if (AcpiOf(input, machine) == true)
        {
            options.AddSwitch("acpi", input.Domain.Features.Acpi);
        }
    }

    private static void AddFeatures(QemuProperties options, DomainDef domain, GuestMachine machine)
    {
        var features = domain.Features;
        options
            .AddSwitch("vmport", features.VmPort)
            .AddSwitch("smm", features.Smm is { } smm ? smm.State ?? true : null)
            .Add("kernel_irqchip", features.IoApic switch { ApicDriver.Qemu => "split", ApicDriver.Kvm => "on", _ => null })
            .AddSwitch("i8042", features.Ps2);
        if (machine.IsArmVirt)
        {
            options.Add("gic-version", features.Gic?.Version switch { GicVersion.V2 => "2", GicVersion.V3 => "3", GicVersion.Host => "host", _ => null });
        }

        if (domain.Devices.Iommu is { Model: IommuModel.Smmuv3 })
        {
            options.Add("iommu", "smmuv3");
        }

        options.AddSwitch("ras", features.Ras);
        if (features.Aia is { } aia)
        {
            options.Add("aia", aia.ToString().ToLowerInvariant());
        }

        if (machine.IsPSeries)
        {
            AddPSeries(options, features);
        }
    }

    private static void AddPSeries(QemuProperties options, DomainFeatures features) => options
        .Add("resize-hpt", features.Hpt?.Resizing?.ToString().ToLowerInvariant())
        .Add("cap-hpt-max-page-size", features.Hpt?.MaxPageSizeBytes is { } size ? $"{size / 1024}k" : null)
        .AddSwitch("cap-htm", features.Htm)
        .AddSwitch("cap-nested-hv", features.NestedHv)
        .AddSwitch("cap-ccf-assist", features.CcfAssist)
        .Add("cap-cfpc", features.Cfpc?.ToString().ToLowerInvariant())
        .Add("cap-sbbc", features.Sbbc?.ToString().ToLowerInvariant())
        .Add("cap-ibs", features.Ibs is { } ibs ? Dashed(ibs.ToString()) : null);

    private static string Dashed(string name)
    {
        var text = new System.Text.StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static void AddLoadParameter(QemuProperties options, CommandLineInput input, GuestMachine machine)
    {
        var domain = input.Domain;
        if (!machine.IsS390 || input.Capabilities.Has(QemuFlag.VirtioCcwLoadparm))
        {
            return;
        }

        options.Add("loadparm", BootOrders.Of(domain.Devices).OrderBy(device => device.Info.BootOrder).FirstOrDefault(device => device.Info.LoadParm is not null)?.Info.LoadParm);
    }

    /// <summary>Memory of enclaves is a matter of the board, numbered from 0.</summary>
    private static void AddEnclaves(QemuProperties options, DomainDef domain)
    {
        var number = 0;
        foreach (var module in domain.Devices.Memories.Where(memory => memory.Model == MemoryModel.SgxEpc))
        {
            options.Add($"sgx-epc.{number}.memdev", "mem" + module.Alias).Add($"sgx-epc.{number}.node", (long?)module.TargetNode);
            number++;
        }
    }

    /// <summary>On POWER the host's processor can behave like an older one.</summary>
    private static string? CompatibleCpu(DomainDef domain, GuestMachine machine) =>
        machine.IsPSeries && domain.Cpu is { Mode: CpuMode.HostModel, Model: { } model } ? model.ToLowerInvariant() : null;

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

    private static void AddFirmware(QemuProperties options, DomainDef domain, QemuCapabilities capabilities)
    {
        if (domain.Os.Loader is { Type: LoaderType.Pflash, Path: not null } loader)
        {
            options.Add("pflash0", FirmwareArguments.CodeNode);
            options.Add("pflash1", loader.Nvram is { } nvram ? BlockNodes.TopNode(FirmwareArguments.Variables(nvram, capabilities)) : null);
        }
    }

    private static void AddTimers(QemuProperties options, CommandLineInput input)
    {
        if (input.Domain.Devices.Sounds.FirstOrDefault(sound => sound.Model == SoundModel.Pcspk) is { } speaker && input.Domain.Devices.Audios.Count > 0)
        {
            options.Add("pcspk-audiodev", $"audio{speaker.AudioId ?? input.Domain.Devices.Audios[0].Id}");
        }

        if (input.Capabilities.Has(QemuFlag.MachineHpet) && input.Domain.Clock.Timers.FirstOrDefault(t => t.Name == TimerName.Hpet) is { } hpet)
        {
            options.AddSwitch("hpet", hpet.Present ?? true);
        }
    }
}
