using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The statistics of one domain by documented field names. What cannot be measured is left out.</summary>
public sealed class DomainStatsCollector(IHypervisor hypervisor, DomainStatsTypes wanted, bool enforce)
{
    private const DomainStatsTypes Supported = DomainStatsTypes.State | DomainStatsTypes.CpuTotal | DomainStatsTypes.Balloon
        | DomainStatsTypes.Vcpu | DomainStatsTypes.Interface | DomainStatsTypes.Block | DomainStatsTypes.Perf | DomainStatsTypes.Iothread;

    private readonly DomainStatsTypes _types =
        wanted == 0 ? hypervisor.Facet<IGuestStatsFacet>()?.DefaultStats ?? Supported : Checked(wanted, enforce);
    private readonly IGuestStatsFacet? _stats = hypervisor.Facet<IGuestStatsFacet>();
    private readonly IBlockFacet? _blocks = hypervisor.Facet<IBlockFacet>();

    // One after the other: a collector serves one call.
    private readonly List<TypedParameter> _fields = [];

    /// <summary>True when nothing has to be asked of a guest.</summary>
    public bool OnlyState => _types == DomainStatsTypes.State;

    public static DomainStatsRecord StateOf(DomainObject domain)
    {
        var view = domain.View;
        return new(view.Ref, [TypedParameter.Int("state.state", (int)view.State), TypedParameter.Int("state.reason", view.Reason)]);
    }

    public async ValueTask<DomainStatsRecord> CollectAsync(DomainObject domain, CancellationToken cancellation)
    {
        var view = domain.View;
        var fields = _fields;
        fields.Clear();
        if (Wants(DomainStatsTypes.State))
        {
            fields.Add(TypedParameter.Int("state.state", (int)view.State));
            fields.Add(TypedParameter.Int("state.reason", view.Reason));
        }

        if (Wants(DomainStatsTypes.CpuTotal))
        {
            AddCpu(fields, domain, view);
        }

        if (Wants(DomainStatsTypes.Balloon))
        {
            await AddBalloonAsync(fields, domain, view, cancellation).ConfigureAwait(false);
        }

        if (Wants(DomainStatsTypes.Vcpu))
        {
            await AddVcpusAsync(fields, domain, view, cancellation).ConfigureAwait(false);
        }

        if (Wants(DomainStatsTypes.Interface))
        {
            await AddInterfacesAsync(fields, domain, view, cancellation).ConfigureAwait(false);
        }

        if (Wants(DomainStatsTypes.Block))
        {
            await AddBlocksAsync(fields, domain, view, cancellation).ConfigureAwait(false);
        }

        if (Wants(DomainStatsTypes.Iothread))
        {
            await AddIoThreadsAsync(fields, domain, view, cancellation).ConfigureAwait(false);
        }

        return new(view.Ref, [.. fields]);
    }

    private static DomainStatsTypes Checked(DomainStatsTypes wanted, bool enforce) =>
        enforce && (wanted & ~Supported) != 0
            ? throw new VirtException(ErrorCode.ArgumentUnsupported, ErrorDomain.Domain, $"Stats types bits 0x{(uint)(wanted & ~Supported):x} are not supported by this daemon")
            : wanted;

    private bool Wants(DomainStatsTypes type) => (_types & type) != 0;

    private void AddCpu(List<TypedParameter> fields, DomainObject domain, DomainView view)
    {
        if (view.Active && _stats is not null)
        {
            fields.Add(TypedParameter.ULLong("cpu.time", _stats.CpuTime(domain)));
        }
    }

    private async ValueTask AddBalloonAsync(List<TypedParameter> fields, DomainObject domain, DomainView view, CancellationToken cancellation)
    {
        var memory = view.Current.Memory;
        fields.Add(TypedParameter.ULLong("balloon.current", memory.Current ?? memory.Total));
        fields.Add(TypedParameter.ULLong("balloon.maximum", memory.Total));
        if (!view.Active || _stats is null)
        {
            return;
        }

        foreach (var stat in await _stats.MemoryAsync(domain, cancellation).ConfigureAwait(false))
        {
            if (BalloonField((DomainMemoryStatTags)stat.Tag) is { } name)
            {
                fields.Add(TypedParameter.ULLong(name, stat.Val));
            }
        }
    }

    private static string? BalloonField(DomainMemoryStatTags tag) => tag switch
    {
        DomainMemoryStatTags.SwapIn => "balloon.swap_in",
        DomainMemoryStatTags.SwapOut => "balloon.swap_out",
        DomainMemoryStatTags.MajorFault => "balloon.major_fault",
        DomainMemoryStatTags.MinorFault => "balloon.minor_fault",
        DomainMemoryStatTags.Unused => "balloon.unused",
        DomainMemoryStatTags.Available => "balloon.available",
        DomainMemoryStatTags.Rss => "balloon.rss",
        DomainMemoryStatTags.Usable => "balloon.usable",
        DomainMemoryStatTags.LastUpdate => "balloon.last-update",
        DomainMemoryStatTags.DiskCaches => "balloon.disk_caches",
        DomainMemoryStatTags.HugetlbPgalloc => "balloon.hugetlb_pgalloc",
        DomainMemoryStatTags.HugetlbPgfail => "balloon.hugetlb_pgfail",
        _ => null,
    };

    private async ValueTask AddVcpusAsync(List<TypedParameter> fields, DomainObject domain, DomainView view, CancellationToken cancellation)
    {
        fields.Add(TypedParameter.UInt("vcpu.current", view.Current.Vcpus.Online));
        fields.Add(TypedParameter.UInt("vcpu.maximum", view.Current.Vcpus.Max));
        if (!view.Active || _stats is null)
        {
            return;
        }

        foreach (var vcpu in await _stats.VcpusAsync(domain, cancellation).ConfigureAwait(false))
        {
            fields.Add(TypedParameter.Int($"vcpu.{vcpu.Number}.state", vcpu.State));
            fields.Add(TypedParameter.ULLong($"vcpu.{vcpu.Number}.time", vcpu.CpuTime));
        }
    }

    private async ValueTask AddInterfacesAsync(List<TypedParameter> fields, DomainObject domain, DomainView view, CancellationToken cancellation)
    {
        if (!view.Active || _stats is null)
        {
            return;
        }

        var nics = view.Current.Devices.Interfaces;
        fields.Add(TypedParameter.UInt("net.count", (uint)nics.Count));
        for (var i = 0; i < nics.Count; i++)
        {
            if (nics[i].Target is not { } target)
            {
                continue;
            }

            fields.Add(TypedParameter.String($"net.{i}.name", target));
            var s = await _stats.InterfaceAsync(domain, target, cancellation).ConfigureAwait(false);
            (string Name, long Value)[] counters =
            [
                ("rx.bytes", s.RxBytes), ("rx.pkts", s.RxPackets), ("rx.errs", s.RxErrs), ("rx.drop", s.RxDrop),
                ("tx.bytes", s.TxBytes), ("tx.pkts", s.TxPackets), ("tx.errs", s.TxErrs), ("tx.drop", s.TxDrop),
            ];
            fields.AddRange(counters.Where(c => c.Value >= 0).Select(c => TypedParameter.ULLong($"net.{i}.{c.Name}", (ulong)c.Value)));
        }
    }

    private async ValueTask AddBlocksAsync(List<TypedParameter> fields, DomainObject domain, DomainView view, CancellationToken cancellation)
    {
        var disks = view.Current.Devices.Disks;
        fields.Add(TypedParameter.UInt("block.count", (uint)disks.Count));
        for (var i = 0; i < disks.Count; i++)
        {
            await AddBlockAsync(fields, domain, disks[i], i, view.Active, cancellation).ConfigureAwait(false);
        }
    }

    private async ValueTask AddBlockAsync(
        List<TypedParameter> fields, DomainObject domain, DiskDef disk, int index, bool active, CancellationToken cancellation)
    {
        var target = disk.Target ?? "";
        fields.Add(TypedParameter.String($"block.{index}.name", target));
        if (disk.Source.Path is { } path)
        {
            fields.Add(TypedParameter.String($"block.{index}.path", path));
        }

        if (!active || _blocks is null || target.Length == 0)
        {
            return;
        }

        foreach (var counter in await _blocks.StatsAsync(domain, target, cancellation).ConfigureAwait(false))
        {
            if (BlockField(counter.Field) is { } name)
            {
                fields.Add(TypedParameter.ULLong($"block.{index}.{name}", (ulong)Math.Max(0, counter.Value.AsLong)));
            }
        }

        var size = await _blocks.InfoAsync(domain, target, cancellation).ConfigureAwait(false);
        fields.Add(TypedParameter.ULLong($"block.{index}.allocation", size.Allocation));
        fields.Add(TypedParameter.ULLong($"block.{index}.capacity", size.Capacity));
        fields.Add(TypedParameter.ULLong($"block.{index}.physical", size.Physical));
    }

    private static string? BlockField(string counter) => counter switch
    {
        "rd_operations" => "rd.reqs",
        "rd_bytes" => "rd.bytes",
        "rd_total_times" => "rd.times",
        "wr_operations" => "wr.reqs",
        "wr_bytes" => "wr.bytes",
        "wr_total_times" => "wr.times",
        "flush_operations" => "fl.reqs",
        "flush_total_times" => "fl.times",
        _ => null,
    };

    private async ValueTask AddIoThreadsAsync(List<TypedParameter> fields, DomainObject domain, DomainView view, CancellationToken cancellation)
    {
        if (!view.Active || _stats is null || view.Current.IoThreads.Ids.Count == 0)
        {
            return;
        }

        var threads = await _stats.IoThreadsAsync(domain, cancellation).ConfigureAwait(false);
        fields.Add(TypedParameter.UInt("iothread.count", (uint)threads.Length));
        foreach (var thread in threads)
        {
            fields.Add(TypedParameter.ULLong($"iothread.{thread.Id}.poll-max-ns", thread.MaxNanoseconds));
            fields.Add(TypedParameter.UInt($"iothread.{thread.Id}.poll-grow", thread.Grow));
            fields.Add(TypedParameter.UInt($"iothread.{thread.Id}.poll-shrink", thread.Shrink));
        }
    }
}
