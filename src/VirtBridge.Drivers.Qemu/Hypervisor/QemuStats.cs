using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Measurements of running guests: from the kernel where it knows, else from QEMU.</summary>
internal sealed class QemuStats : IGuestStatsFacet
{
    private const ulong KiB = 1024;

    public static string BalloonPath(DomainDef live) => $"/machine/peripheral/{live.Devices.Balloon?.Alias ?? "balloon0"}";

    public ulong CpuTime(DomainObject guest) =>
        guest.View.Runtime is GuestRuntime runtime ? ProcessTimes.Read($"/proc/{runtime.Guest.Process.Identity.Pid}/stat").Total : 0;

    public async ValueTask<DomainMemoryStat[]> MemoryAsync(DomainObject guest, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var live = guest.View.Live!;
        List<DomainMemoryStat> stats = [];
        if (live.Devices.Balloon is { Model: not BalloonModel.None })
        {
            var monitor = runtime.Guest.Monitor;
            var actual = monitor.ExecuteAsync(new QueryBalloon(), cancellation);
            if (live.Devices.Balloon.StatsPeriod is > 0)
            {
                var details = await monitor.ExecuteAsync(new QomGet(BalloonPath(live), "guest-stats"), cancellation);
                AddGuestView(stats, details);
            }

            Add(stats, DomainMemoryStatTags.ActualBalloon, (ulong)await actual / KiB);
        }
        else
        {
            Add(stats, DomainMemoryStatTags.ActualBalloon, live.Memory.Current ?? live.Memory.Total);
        }

        Add(stats, DomainMemoryStatTags.Rss, ProcessTimes.ResidentKiB(runtime.Guest.Process.Identity.Pid));
        return [.. stats];
    }

    public ValueTask<DomainInterfaceStatsResult> InterfaceAsync(DomainObject guest, string target, CancellationToken cancellation)
    {
        var live = guest.View.Live ?? throw DomainErrors.NotRunning();
        if (live.Devices.Interfaces.All(nic => nic.Target != target))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"invalid path, '{target}' is not a known interface");
        }

        // The device is seen from the host: what it received is what the guest sent.
        long Counter(string name)
        {
            var file = $"/sys/class/net/{target}/statistics/{name}";
            return File.Exists(file) && long.TryParse(File.ReadAllText(file), CultureInfo.InvariantCulture, out var value) ? value : -1;
        }

        return new(new DomainInterfaceStatsResult(
            Counter("tx_bytes"), Counter("tx_packets"), Counter("tx_errors"), Counter("tx_dropped"),
            Counter("rx_bytes"), Counter("rx_packets"), Counter("rx_errors"), Counter("rx_dropped")));
    }

    public async ValueTask<VcpuInfo[]> VcpusAsync(DomainObject guest, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        runtime.VcpuThreads ??= [.. (await runtime.Guest.Monitor.ExecuteAsync(new QueryCpusFast(), cancellation))
            .OrderBy(cpu => cpu.Index).Select(cpu => cpu.ThreadId)];
        var pid = runtime.Guest.Process.Identity.Pid;
        return [.. runtime.VcpuThreads.Select((thread, i) =>
        {
            var times = ProcessTimes.Read($"/proc/{pid}/task/{thread}/stat");
            return new VcpuInfo((uint)i, (int)VcpuState.Running, times.Total, times.LastCpu);
        })];
    }

    public ValueTask<TypedParameter[]> CpuAsync(DomainObject guest, int cpu, CancellationToken cancellation)
    {
        if (cpu >= 0)
        {
            throw Refuse.Unsupported(ErrorDomain.Qemu, "times per host processor need the cpuacct controller, which guests of this driver are not in");
        }

        var times = ProcessTimes.Read($"/proc/{GuestRuntime.Of(guest).Guest.Process.Identity.Pid}/stat");
        return new(
        [
            TypedParameter.ULLong("cpu_time", times.Total),
            TypedParameter.ULLong("user_time", times.User),
            TypedParameter.ULLong("system_time", times.System),
        ]);
    }

    public int HostCpus(DomainObject guest) => Environment.ProcessorCount;

    public async ValueTask<IoThreadPolling[]> IoThreadsAsync(DomainObject guest, CancellationToken cancellation) =>
        [.. (await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new QueryIothreads(), cancellation))
            .Where(t => t.Id.StartsWith("iothread", StringComparison.Ordinal) && uint.TryParse(t.Id[8..], CultureInfo.InvariantCulture, out _))
            .Select(t => new IoThreadPolling(
                uint.Parse(t.Id[8..], CultureInfo.InvariantCulture), (ulong)t.PollMaxNanoseconds, (uint)t.PollGrow, (uint)t.PollShrink))];

    private static void AddGuestView(List<DomainMemoryStat> stats, System.Text.Json.JsonElement details)
    {
        if (details.Number("last-update") is not { } updated || details.Member("stats") is not { } values)
        {
            return;
        }

        foreach (var (name, tag, unit) in ((string, DomainMemoryStatTags, ulong)[])
            [
                ("stat-swap-in", DomainMemoryStatTags.SwapIn, KiB), ("stat-swap-out", DomainMemoryStatTags.SwapOut, KiB),
                ("stat-major-faults", DomainMemoryStatTags.MajorFault, 1), ("stat-minor-faults", DomainMemoryStatTags.MinorFault, 1),
                ("stat-free-memory", DomainMemoryStatTags.Unused, KiB), ("stat-total-memory", DomainMemoryStatTags.Available, KiB),
                ("stat-available-memory", DomainMemoryStatTags.Usable, KiB), ("stat-disk-caches", DomainMemoryStatTags.DiskCaches, KiB),
                ("stat-htlb-pgalloc", DomainMemoryStatTags.HugetlbPgalloc, 1), ("stat-htlb-pgfail", DomainMemoryStatTags.HugetlbPgfail, 1),
            ])
        {
            // -1, unsigned, where the guest does not tell.
            if (values.Number(name) is >= 0 and { } value)
            {
                Add(stats, tag, (ulong)value / unit);
            }
        }

        Add(stats, DomainMemoryStatTags.LastUpdate, (ulong)Math.Max(0, updated));
    }

    private static void Add(List<DomainMemoryStat> stats, DomainMemoryStatTags tag, ulong value) => stats.Add(new((int)tag, value));
}
