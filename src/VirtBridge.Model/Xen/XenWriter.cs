namespace VirtBridge.Model;

/// <summary>Writes a definition as a guest configuration of Xen.</summary>
public static class XenWriter
{
    public static string Write(DomainDef domain, XenFormat format, XenHost host)
    {
        if (domain.VirtType != VirtType.Xen)
        {
            throw XenError.Internal("unexpected domain type, expecting 'xen'");
        }

        var text = new XenConfigText();
        var hvm = domain.Os.Type == OsType.Hvm;
        WriteIdentity(text, domain);
        WriteFeatures(text, domain.Features, hvm);
        WriteTimers(text, domain.Clock);
        WriteClock(text, domain.Clock, hvm);
        text.Add("on_poweroff", ActionName(domain.OnPowerOff));
        text.Add("on_reboot", ActionName(domain.OnReboot));
        text.Add("on_crash", ActionName(domain.OnCrash));
        if (hvm)
        {
            text.AddOptional("device_model_override", domain.Devices.Emulator);
        }

        XenGraphics.Write(text, domain);
        XenInterfaces.Write(text, domain, format);
        XenHostdevs.WritePci(text, domain.Devices.Hostdevs);
        XenSerials.Write(text, domain);
        if (hvm)
        {
            XenDevices.WriteSounds(text, domain.Devices.Sounds);
        }

        if (format == XenFormat.Xm)
        {
            XmBoot.Write(text, domain);
            XmDisks.Write(text, domain);
            XenDevices.WriteInputs(text, domain);
        }
        else
        {
            WriteXl(text, domain, host);
        }

        return text.ToString();
    }

    private static void WriteXl(XenConfigText text, DomainDef domain, XenHost host)
    {
        var devices = domain.Devices;
        XlBoot.Write(text, domain, host);
        XenCpuid.Write(text, domain);
        XenVnuma.Write(text, domain.Cpu);
        XenDevices.WriteBus(text, devices.Controllers);
        XlDisks.Write(text, devices.Disks);
        XenGraphics.WriteSpice(text, domain);
        XenDevices.WriteInputs(text, domain);
        XenDevices.WriteUsbControllers(text, devices.Controllers);
        XenHostdevs.WriteUsb(text, devices.Hostdevs);
        XenDevices.WriteChannels(text, devices.Channels);
        if (domain.Namespace is DriverNamespace.Xen { Arguments.IsEmpty: false } passthrough)
        {
            text.AddList("device_model_args", passthrough.Arguments);
        }
    }

    private static void WriteIdentity(XenConfigText text, DomainDef domain)
    {
        text.Add("name", domain.Name);
        if (domain.Uuid is { } uuid)
        {
            text.Add("uuid", uuid.ToString());
        }

        var memory = domain.Memory;
        text.Add("maxmem", (long)((memory.Total + 1023) / 1024));
        text.Add("memory", (long)(((memory.Current ?? memory.Total) + 1023) / 1024));
        var vcpus = domain.Vcpus;
        if (vcpus.Online < vcpus.Max)
        {
            text.Add("maxvcpus", vcpus.Max);
        }

        text.Add("vcpus", vcpus.Online);
        text.AddOptional("cpus", vcpus.CpuSet);
    }

    private static void WriteFeatures(XenConfigText text, DomainFeatures features, bool hvm)
    {
        if (hvm)
        {
            text.Add("pae", features.Pae);
            text.Add("acpi", features.Acpi);
            text.Add("apic", features.Apic is not null);
            if (features.Hap is { } hap)
            {
                text.Add("hap", hap);
            }

            text.Add("viridian", features.Viridian);
        }
        else if (features.Xen?.E820Host is { } e820)
        {
            text.Add("e820_host", e820);
        }

        if (features.Xen?.Passthrough is { } passthrough)
        {
            text.Add("passthrough", !passthrough ? "disabled" : features.Xen.PassthroughMode ?? "enabled");
        }
    }

    private static void WriteTimers(XenConfigText text, ClockDef clock)
    {
        foreach (var timer in clock.Timers)
        {
            switch (timer.Name)
            {
                case TimerName.Tsc:
                    text.Add("tsc_mode", TscMode(timer.Mode));
                    break;
                case TimerName.Hpet:
                    text.Add("hpet", timer.Present ?? true);
                    break;
                default:
                    throw XenError.Unsupported($"unsupported timer type (name) '{timer.Name.ToString().ToLowerInvariant()}'");
            }
        }
    }

    internal static string TscMode(TimerMode? mode) => mode switch
    {
        TimerMode.Native => "native",
        TimerMode.Paravirt or TimerMode.Smpsafe => "native_paravirt",
        TimerMode.Emulate => "always_emulate",
        _ => "default",
    };

    private static void WriteClock(XenConfigText text, ClockDef clock, bool hvm)
    {
        var (local, offset) = clock.Offset switch
        {
            ClockOffset.Utc => (false, 0),
            ClockOffset.Localtime => (true, 0),
            ClockOffset.Variable when hvm => (clock.Basis == ClockBasis.Localtime, clock.Adjustment ?? 0),
            _ => throw XenError.Unsupported($"unsupported clock offset='{clock.Offset.ToString().ToLowerInvariant()}'"),
        };
        if (hvm)
        {
            text.Add("rtc_timeoffset", clock.Adjustment ?? offset);
        }

        text.Add("localtime", local);
    }

    private static string ActionName(Contract.DomainLifecycleAction action) => action switch
    {
        Contract.DomainLifecycleAction.Restart => "restart",
        Contract.DomainLifecycleAction.RestartRename => "rename-restart",
        Contract.DomainLifecycleAction.Preserve => "preserve",
        Contract.DomainLifecycleAction.CoredumpDestroy => "coredump-destroy",
        Contract.DomainLifecycleAction.CoredumpRestart => "coredump-restart",
        _ => "destroy",
    };
}
