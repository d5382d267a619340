using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Tuning;

/// <summary>A value for a file of a control group. <paramref name="Group"/> is below the guest's own: "", "emulator", "vcpu0" ...</summary>
internal sealed record GroupValue(string Controller, string Group, string File, string Value);

/// <summary>What a definition says about processor time, memory and host devices, in the kernel's words. Pure.</summary>
internal static class GroupValues
{
    public const string Emulator = "emulator";

    private const ulong KiB = 1024;
    private const ulong DefaultPeriod = 100_000;

    public static string Vcpu(uint id) => $"vcpu{id}";

    public static string IoThread(uint id) => $"iothread{id}";

    /// <summary>Shares of the whole guest, and quotas of the guest and of its threads. Only quotas that were set appear.</summary>
    public static IEnumerable<GroupValue> Cpu(DomainDef domain, bool unified)
    {
        var tune = domain.CpuTune;
        if (tune.Shares is { } shares)
        {
            yield return new(ControlGroupMounts.Cpu, "", unified ? "cpu.weight" : "cpu.shares", Text(shares));
        }

        var quotas = Quota("", tune.GlobalPeriod, tune.GlobalQuota, unified).Concat(Quota(Emulator, tune.EmulatorPeriod, tune.EmulatorQuota, unified));
        for (var id = 0u; id < domain.Vcpus.Online; id++)
        {
            quotas = quotas.Concat(Quota(Vcpu(id), tune.Period, tune.Quota, unified));
        }

        foreach (var thread in domain.IoThreads.Ids)
        {
            quotas = quotas.Concat(Quota(IoThread(thread.Id), tune.IoThreadPeriod, tune.IoThreadQuota, unified));
        }

        foreach (var value in quotas)
        {
            yield return value;
        }
    }

    /// <summary>Limits of memory; null ones are lifted when <paramref name="lift"/> is set, else left as they are.</summary>
    public static IEnumerable<GroupValue> Memory(DomainDef domain, bool unified, bool lift)
    {
        var tune = domain.MemTune;
        var (hard, soft, swap) = unified
            ? ("memory.max", "memory.high", "memory.swap.max")
            : ("memory.limit_in_bytes", "memory.soft_limit_in_bytes", "memory.memsw.limit_in_bytes");
        var none = unified ? "max" : "-1";

        // The limit with swap may never be below the one without: it is lifted first and set last.
        if (lift)
        {
            yield return new(ControlGroupMounts.Memory, "", swap, none);
        }

        foreach (var (file, limit) in ((string, ulong?)[])[(hard, tune.HardLimit), (soft, tune.SoftLimit), (swap, Swap(tune, unified))])
        {
            if (limit is not null || (lift && file != swap))
            {
                yield return new(ControlGroupMounts.Memory, "", file, limit is { } kib ? Text(kib * KiB) : none);
            }
        }
    }

    /// <summary>Weights and rates of host devices. <paramref name="number"/> turns a device's path into its kernel number, null when it is none.</summary>
    public static IEnumerable<GroupValue> Block(DomainDef domain, bool unified, Func<string, string?> number)
    {
        var tune = domain.BlkioTune;
        if (tune.Weight is { } weight)
        {
            yield return new(ControlGroupMounts.Block, "", unified ? "io.bfq.weight" : "blkio.bfq.weight", Text(weight));
        }

        foreach (var device in tune.Devices)
        {
            if (number(device.Path) is { } numbers)
            {
                foreach (var value in unified ? Unified(device, numbers) : Separate(device, numbers))
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<GroupValue> Quota(string group, ulong? period, long? quota, bool unified)
    {
        if (period is null && quota is null)
        {
            yield break;
        }

        if (unified)
        {
            var most = quota is > 0 and { } limited ? limited.ToString(CultureInfo.InvariantCulture) : "max";
            yield return new(ControlGroupMounts.Cpu, group, "cpu.max", $"{most} {period ?? DefaultPeriod}");
            yield break;
        }

        if (period is { } length)
        {
            yield return new(ControlGroupMounts.Cpu, group, "cpu.cfs_period_us", Text(length));
        }

        if (quota is { } time)
        {
            yield return new(ControlGroupMounts.Cpu, group, "cpu.cfs_quota_us", time > 0 ? time.ToString(CultureInfo.InvariantCulture) : "-1");
        }
    }

    // The unified hierarchy counts swap alone, the older one counts it together with memory.
    private static ulong? Swap(MemTune tune, bool unified) =>
        unified && tune.SwapHardLimit is { } both ? both - Math.Min(both, tune.HardLimit ?? 0) : tune.SwapHardLimit;

    private static IEnumerable<GroupValue> Separate(BlkioDevice device, string numbers)
    {
        foreach (var (file, value) in ((string, ulong?)[])
            [
                ("blkio.bfq.weight_device", device.Weight),
                ("blkio.throttle.read_iops_device", device.ReadIops),
                ("blkio.throttle.write_iops_device", device.WriteIops),
                ("blkio.throttle.read_bps_device", device.ReadBytes),
                ("blkio.throttle.write_bps_device", device.WriteBytes),
            ])
        {
            if (value is { } set)
            {
                yield return new(ControlGroupMounts.Block, "", file, $"{numbers} {Text(set)}");
            }
        }
    }

    private static IEnumerable<GroupValue> Unified(BlkioDevice device, string numbers)
    {
        if (device.Weight is { } weight)
        {
            yield return new(ControlGroupMounts.Block, "", "io.weight", $"{numbers} {Text(weight)}");
        }

        yield return new(
            ControlGroupMounts.Block, "", "io.max",
            $"{numbers} rbps={Most(device.ReadBytes)} wbps={Most(device.WriteBytes)} riops={Most(device.ReadIops)} wiops={Most(device.WriteIops)}");

        static string Most(ulong? value) => value is { } set ? Text(set) : "max";
    }

    private static string Text(ulong value) => value.ToString(CultureInfo.InvariantCulture);
}
