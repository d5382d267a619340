using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Test;

/// <summary>Measurements that grow with the time of day, so every reading differs and none needs a guest.</summary>
public sealed class TestStats(TimeProvider clock) : IGuestStatsFacet
{
    private const ulong PollNanoseconds = 32768;
    private const ulong HostCpuTime = 24386308517;
    private const ulong VcpuTime = 23151740627;
    private const ulong UserTime = 5540000000;
    private const ulong SystemTime = 6460000000;

    public DomainStatsTypes DefaultStats => DomainStatsTypes.State | DomainStatsTypes.Iothread;

    public ulong CpuTime(DomainObject guest) => (ulong)(clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks * 100;

    public ValueTask<DomainMemoryStat[]> MemoryAsync(DomainObject guest, CancellationToken cancellation)
    {
        if (guest.View.Current.Devices.Balloon is null or { Model: BalloonModel.None })
        {
            return new([]);
        }

        var memory = guest.View.Current.Memory;
        var current = memory.Current ?? memory.Total;
        var half = current / 2;
        (DomainMemoryStatTags Tag, ulong Value)[] stats =
        [
            (DomainMemoryStatTags.ActualBalloon, current),
            (DomainMemoryStatTags.SwapIn, 0),
            (DomainMemoryStatTags.SwapOut, 0),
            (DomainMemoryStatTags.MajorFault, 0),
            (DomainMemoryStatTags.MinorFault, 0),
            (DomainMemoryStatTags.Unused, half),
            (DomainMemoryStatTags.Available, current),
            (DomainMemoryStatTags.Usable, half),
            (DomainMemoryStatTags.LastUpdate, 627319920),
            (DomainMemoryStatTags.DiskCaches, current / 8),
            (DomainMemoryStatTags.HugetlbPgalloc, 0),
            (DomainMemoryStatTags.HugetlbPgfail, 0),
            (DomainMemoryStatTags.Rss, half),
        ];
        return new(Array.ConvertAll(stats, s => new DomainMemoryStat((int)s.Tag, s.Value)));
    }

    public ValueTask<DomainInterfaceStatsResult> InterfaceAsync(DomainObject guest, string target, CancellationToken cancellation)
    {
        var time = Time();
        return new(new DomainInterfaceStatsResult(
            time / 10, time / 100, time / 1000000, time / 2000000, time / 20, time / 110, time / 3000000, time / 4000000));
    }

    public ValueTask<VcpuInfo[]> VcpusAsync(DomainObject guest, CancellationToken cancellation)
    {
        var definition = guest.View.Current;
        var infos = new VcpuInfo[definition.Vcpus.Online];
        for (uint i = 0; i < infos.Length; i++)
        {
            infos[i] = new(i, (int)VcpuState.Running, (ulong)Time() / 10, LastCpu(definition, i));
        }

        return new(infos);
    }

    public ValueTask<TypedParameter[]> CpuAsync(DomainObject guest, int cpu, CancellationToken cancellation) =>
        new(cpu < 0
            ?
            [
                TypedParameter.ULLong("cpu_time", (HostCpuTime * 2) + 1),
                TypedParameter.ULLong("user_time", UserTime),
                TypedParameter.ULLong("system_time", SystemTime),
            ]
            :
            [
                TypedParameter.ULLong("cpu_time", HostCpuTime + (ulong)cpu),
                TypedParameter.ULLong("vcpu_time", VcpuTime + (ulong)cpu),
            ]);

    public int HostCpus(DomainObject guest) => (int)guest.View.Current.Vcpus.Online;

    public string? DefaultIoThreadCpus(DomainDef definition) => definition.Vcpus.Max == 1 ? "0" : $"0-{definition.Vcpus.Max - 1}";

    public ValueTask<IoThreadPolling[]> IoThreadsAsync(DomainObject guest, CancellationToken cancellation) =>
        new([.. guest.View.Current.IoThreads.Ids.Select(t =>
            new IoThreadPolling(t.Id, t.Poll?.Max ?? PollNanoseconds, (uint)(t.Poll?.Grow ?? 0), (uint)(t.Poll?.Shrink ?? 0)))]);

    private static int LastCpu(DomainDef definition, uint vcpu)
    {
        if (VcpuChanges.PinOf(definition, vcpu) is not { } pin)
        {
            return TestMachine.PinnableCpus - 1;
        }

        return Math.Max(0, Array.LastIndexOf(CpuSets.Parse(pin, ErrorDomain.Test), true));
    }

    // Microseconds since 1970.
    private long Time() => (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / 10;
}
