using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads guest configurations of Xen. What every definition gets filled in is left to <see cref="XenRules"/>.</summary>
public static class XenReader
{
    private const ulong DefaultMemory = 64;

    /// <param name="text">The configuration.</param>
    /// <param name="format">Its syntax.</param>
    /// <param name="host">The host it is for.</param>
    public static DomainDef Read(string text, XenFormat format, XenHost host)
    {
        var config = XenConfig.Parse(text);
        var type = ReadType(config, format);
        var hvm = type == OsType.Hvm;
        var domain = new DomainDef
        {
            VirtType = VirtType.Xen,
            Name = config.RequiredText("name"),
            Uuid = config.FilledText("uuid") is not { } uuid ? null
                : Uuid.TryParse(uuid, out var parsed) ? parsed
                : throw XenError.Syntax($"uuid '{uuid}' not parseable"),
            Memory = ReadMemory(config),
            Vcpus = ReadVcpus(config),
            Clock = ReadClock(config, hvm),
            Features = ReadFeatures(config, hvm),
            Os = new DomainOs { Type = type, Arch = "x86_64", Machine = hvm ? "xenfv" : type == OsType.Xenpvh ? "xenpvh" : "xenpv" },
            OnPowerOff = ReadAction(config, "on_poweroff", DomainLifecycleAction.Destroy),
            OnReboot = ReadAction(config, "on_reboot", DomainLifecycleAction.Restart),
            OnCrash = ReadAction(config, "on_crash", DomainLifecycleAction.Restart),
        };
        domain = format == XenFormat.Xl ? XlBoot.Read(domain, config, host) : XmBoot.Read(domain, config, host);
        domain = domain with { Devices = ReadDevices(domain, config, format) };
        return format == XenFormat.Xl && config.Texts("device_model_args") is { Count: > 0 } arguments
            ? domain with { Namespace = new DriverNamespace.Xen(arguments.ToValueArray()) }
            : domain;
    }

    private static OsType ReadType(XenConfig config, XenFormat format)
    {
        if (format == XenFormat.Xl && config.FilledText("type") is { } type)
        {
            return type switch
            {
                "hvm" => OsType.Hvm,
                "pv" => OsType.Xen,
                "pvh" => OsType.Xenpvh,
                _ => throw XenError.Internal($"type {type} is not supported"),
            };
        }

        return config.Text("builder") == "hvm" ? OsType.Hvm : OsType.Xen;
    }

    private static DomainDevices ReadDevices(DomainDef domain, XenConfig config, XenFormat format)
    {
        var hvm = domain.Os.Type == OsType.Hvm;
        var graphics = XenGraphics.Read(config, hvm, format);
        var devices = new DomainDevices
        {
            Emulator = config.FilledText("device_model_override") ?? config.FilledText("device_model"),
            Graphics = graphics,
            Videos = XenGraphics.ReadVideos(config, hvm, graphics),
            Interfaces = XenInterfaces.Read(config.Texts("vif")),
            Hostdevs = XenHostdevs.ReadPci(config.Texts("pci")),
            Sounds = hvm ? XenDevices.ReadSounds(config.Text("soundhw")) : default,
            Controllers = XenDevices.ReadBus(config),
            Disks = format == XenFormat.Xl ? XlDisks.Read(config.Texts("disk")) : XmDisks.Read(config.Texts("disk")),
            Inputs = XenRules.WithInputs(hvm ? XenDevices.ReadInputs(config, format) : default, hvm),
        };
        devices = XenSerials.Read(devices, config, hvm);
        return format == XenFormat.Xl
            ? devices with
            {
                Controllers = [.. devices.Controllers, .. XenDevices.ReadUsbControllers(config.Texts("usbctrl"))],
                Hostdevs = [.. devices.Hostdevs, .. XenHostdevs.ReadUsb(config.Texts("usbdev"))],
                Channels = XenDevices.ReadChannels(config.Texts("channel")),
            }
            : devices;
    }

    private static MemoryTotals ReadMemory(XenConfig config)
    {
        const ulong most = long.MaxValue / 1024;
        var current = config.Size("memory", DefaultMemory, most) * 1024;
        return new MemoryTotals { Current = current, Initial = config.Size("maxmem", current / 1024, most) * 1024 };
    }

    private static VcpuTotals ReadVcpus(XenConfig config)
    {
        var online = (uint)config.Size("vcpus", 1, NumberSet.Limit);
        var most = (uint)config.Size("maxvcpus", online, NumberSet.Limit);
        if (config.Number("vcpu_avail") is { } available)
        {
            // The old form: one bit for every CPU that is there.
            online = (uint)System.Numerics.BitOperations.PopCount((ulong)available);
        }

        return new VcpuTotals
        {
            Max = Math.Max(most, 1),
            Current = online < most ? online : null,
            CpuSet = config.FilledText("cpus") is { } cpus && cpus != "all" ? NumberSet.Normalize(cpus) : null,
            Placement = Placement.Static,
        };
    }

    /// <summary>A fully virtualised guest has a clock of its own; others see the host's.</summary>
    private static ClockDef ReadClock(XenConfig config, bool hvm)
    {
        var local = config.Flag("localtime") ?? false;
        var clock = hvm
            ? new ClockDef
            {
                Offset = ClockOffset.Variable,
                Adjustment = config.Number("rtc_timeoffset") ?? 0,
                Basis = local ? ClockBasis.Localtime : ClockBasis.Utc,
            }
            : new ClockDef { Offset = local ? ClockOffset.Localtime : ClockOffset.Utc, AdjustmentReset = true };
        var timers = new List<TimerDef>();
        if (config.FilledText("tsc_mode") is { } mode)
        {
            timers.Add(new TimerDef(TimerName.Tsc)
            {
                Present = true,
                Mode = mode switch
                {
                    "always_emulate" => TimerMode.Emulate,
                    "native" => TimerMode.Native,
                    "native_paravirt" => TimerMode.Paravirt,
                    _ => TimerMode.Auto,
                },
            });
        }

        if (hvm && config.Flag("hpet") is { } hpet)
        {
            timers.Add(new TimerDef(TimerName.Hpet) { Present = hpet });
        }

        return clock with { Timers = timers.ToValueArray() };
    }

    private static DomainFeatures ReadFeatures(XenConfig config, bool hvm)
    {
        var features = hvm
            ? DomainFeatures.None with
            {
                Pae = config.Flag("pae") ?? true,
                Acpi = config.Flag("acpi") ?? true,
                Apic = config.Flag("apic") ?? true ? new ApicFeature(null) : null,
                Hap = config.Flag("hap") == false ? false : null,
                Viridian = config.Flag("viridian") ?? false,
            }
            : DomainFeatures.None;
        bool? e820 = !hvm && config.Flag("e820_host") == true ? true : null;
        var passthrough = config.FilledText("passthrough") switch
        {
            null => (bool?)null,
            "disabled" => false,
            "enabled" or "sync_pt" or "share_pt" => true,
            var mode => throw XenError.Unsupported($"Invalid passthrough mode {mode}"),
        };
        return e820 is null && passthrough is null
            ? features
            : features with
            {
                Xen = new XenFeatures(e820, passthrough, config.Text("passthrough") is "sync_pt" or "share_pt" ? config.Text("passthrough") : null),
            };
    }

    private static DomainLifecycleAction ReadAction(XenConfig config, string name, DomainLifecycleAction otherwise) => config.Text(name) switch
    {
        null => otherwise,
        "destroy" => DomainLifecycleAction.Destroy,
        "restart" => DomainLifecycleAction.Restart,
        "rename-restart" => DomainLifecycleAction.RestartRename,
        "preserve" => DomainLifecycleAction.Preserve,
        "coredump-destroy" => DomainLifecycleAction.CoredumpDestroy,
        "coredump-restart" => DomainLifecycleAction.CoredumpRestart,
        var action => throw XenError.Internal($"unexpected value {action} for {name}"),
    };
}
