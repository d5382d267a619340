namespace VirtBridge.Model;

/// <summary>Limits and timers a guest may ask for.</summary>
internal static class TuningValidation
{
    private const ulong SmallestPeriod = 1000;
    private const ulong LargestPeriod = 1_000_000;
    private const long LargestQuota = 17_592_186_044_415;

    public static void Check(DomainDef domain)
    {
        CheckCpu(domain.CpuTune);
        CheckBlockDevices(domain.BlkioTune.Devices);
        CheckFilesystems(domain);
        CheckTimers(domain.Clock.Timers);
        foreach (var vcpu in domain.Vcpus.Individual)
        {
            if (vcpu is { Enabled: false, Hotpluggable: false })
            {
                throw Refusal.Unsupported($"vcpu '{vcpu.Id}' is both offline and not hotpluggable");
            }
        }
    }

    private static void CheckCpu(CpuTune tune)
    {
        CheckPeriod("period", tune.Period);
        CheckPeriod("global_period", tune.GlobalPeriod);
        CheckPeriod("emulator_period", tune.EmulatorPeriod);
        CheckPeriod("iothread_period", tune.IoThreadPeriod);
        CheckQuota("quota", tune.Quota);
        CheckQuota("global_quota", tune.GlobalQuota);
        CheckQuota("emulator_quota", tune.EmulatorQuota);
        CheckQuota("iothread_quota", tune.IoThreadQuota);
    }

    private static void CheckPeriod(string name, ulong? value)
    {
        if (value is > 0 and (< SmallestPeriod or > LargestPeriod))
        {
            throw Refusal.Unsupported($"Value of cputune '{name}' must be in range [{SmallestPeriod}, {LargestPeriod}]");
        }
    }

    private static void CheckQuota(string name, long? value)
    {
        if (value is > 0 and (< (long)SmallestPeriod or > LargestQuota))
        {
            throw Refusal.Unsupported($"Value of cputune '{name}' must be in range [{SmallestPeriod}, {LargestQuota}]");
        }
    }

    private static void CheckBlockDevices(ValueArray<BlkioDevice> devices)
    {
        for (var i = 0; i < devices.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (devices[i].Path == devices[j].Path)
                {
                    throw Refusal.Unsupported($"duplicate blkio device path '{devices[i].Path}'");
                }
            }
        }
    }

    private static void CheckFilesystems(DomainDef domain)
    {
        CheckIds(domain.IdMap);
        HashSet<string>? targets = null;
        foreach (var filesystem in domain.Devices.Filesystems)
        {
            CheckIds(filesystem.IdMap);
            if (filesystem.Driver != FilesystemDriver.Virtiofs && filesystem.Info.BootOrder is not null)
            {
                throw Refusal.Unsupported("boot order is only supported for virtiofs");
            }

            targets ??= new HashSet<string>(StringComparer.Ordinal);
            if (filesystem.Target is { } target && !targets.Add(target))
            {
                throw Refusal.Unsupported($"filesystem target '{target}' specified twice");
            }
        }
    }

    private static void CheckIds(IdMap? map)
    {
        if (map is null || (map.Users.IsEmpty && map.Groups.IsEmpty))
        {
            return;
        }

        if (map.Users.IsEmpty || map.Groups.IsEmpty)
        {
            throw Refusal.Unsupported("uid and gid should be mapped both");
        }

        if (map.Users[0].Start != 0 || map.Groups[0].Start != 0)
        {
            throw Refusal.Unsupported("You must map the root user of container");
        }
    }

    private static void CheckTimers(ValueArray<TimerDef> timers)
    {
        foreach (var timer in timers)
        {
            if (timer.Catchup is not null && timer.TickPolicy != TimerTickPolicy.Catchup)
            {
                throw Refusal.Xml("setting of timer catchup policies is only supported with tickpolicy='catchup'");
            }

            CheckTimer(timer);
        }
    }

    private static string NameOf(TimerDef timer) => timer.Name.ToString().ToLowerInvariant();

    private static void CheckTimer(TimerDef timer)
    {
        if (timer.Name is TimerName.Kvmclock or TimerName.Hypervclock or TimerName.Armvtimer && timer.TickPolicy is not null && timer.Name != TimerName.Armvtimer)
        {
            throw Refusal.Unsupported($"timer {NameOf(timer)} doesn't support setting of timer tickpolicy");
        }

        if (timer.Name != TimerName.Tsc && timer.Frequency is > 0)
        {
            throw Refusal.Unsupported($"timer {NameOf(timer)} doesn't support setting of timer frequency");
        }

        if (timer.Name != TimerName.Tsc && timer.Mode is not null)
        {
            throw Refusal.Unsupported($"timer {NameOf(timer)} doesn't support setting of timer mode");
        }

        if (timer.Name is not (TimerName.Platform or TimerName.Rtc) && timer.Track is not null)
        {
            throw Refusal.Unsupported($"timer {NameOf(timer)} doesn't support setting of timer track");
        }
    }
}
