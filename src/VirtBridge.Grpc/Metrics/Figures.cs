using System.Collections.Frozen;

namespace VirtBridge.Grpc;

internal enum FigureKind
{
    Gauge,
    Counter,
}

/// <summary>
/// One number libvirt's statistics tell: its field there, the metric it becomes (null: none), what to multiply it with.
/// Counters' names stand without their ending.
/// </summary>
internal sealed record Figure(string Field, string? Metric, FigureKind Kind, double Scale, string Help);

/// <summary>Figures that belong together, found by their field's name.</summary>
internal sealed class FigureSet(params Figure[] figures)
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _positions =
        figures.Select((f, i) => (f.Field, i)).ToFrozenDictionary(p => p.Field, p => p.i, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<Figure> All => figures;

    /// <summary>The figure's place, -1 when the field is none of these.</summary>
    public int PositionOf(ReadOnlySpan<char> field) => _positions.TryGetValue(field, out var position) ? position : -1;
}

/// <summary>
/// Which statistics become which metrics. The names are those libvirt_exporter made known, so that dashboards and alerts written
/// for it go on.
/// </summary>
internal static class Figures
{
    private const double Nanosecond = 1e-9;
    private const double Kibibyte = 1024;

    public static FigureSet Guest { get; } = new(
        new("state.state", "libvirt_domain_info_vstate", FigureKind.Gauge, 1, "State of the domain: 1 running, 2 blocked, 3 paused, 4 shutting down, 5 off, 6 crashed, 7 suspended"),
        new("state.reason", null, FigureKind.Gauge, 1, ""),
        new("cpu.time", "libvirt_domain_info_cpu_time_seconds", FigureKind.Counter, Nanosecond, "Processor time the domain has used"),
        new("balloon.maximum", "libvirt_domain_info_maximum_memory_bytes", FigureKind.Gauge, Kibibyte, "Most memory the domain can have"),
        new("balloon.current", "libvirt_domain_info_memory_usage_bytes", FigureKind.Gauge, Kibibyte, "Memory the domain has now"),
        new("vcpu.current", "libvirt_domain_info_virtual_cpus", FigureKind.Gauge, 1, "Virtual processors the domain has now"),
        new("vcpu.maximum", null, FigureKind.Gauge, 1, ""),
        new("balloon.major_fault", "libvirt_domain_memory_stats_major_fault", FigureKind.Counter, 1, "Page faults that needed a disk"),
        new("balloon.minor_fault", "libvirt_domain_memory_stats_minor_fault", FigureKind.Counter, 1, "Page faults that needed no disk"),
        new("balloon.unused", "libvirt_domain_memory_stats_unused_bytes", FigureKind.Gauge, Kibibyte, "Memory the guest does not use at all"),
        new("balloon.available", "libvirt_domain_memory_stats_available_bytes", FigureKind.Gauge, Kibibyte, "Memory as the guest sees it"),
        new("balloon.usable", "libvirt_domain_memory_stats_usable_bytes", FigureKind.Gauge, Kibibyte, "Memory the guest could give back without swapping"),
        new("balloon.rss", "libvirt_domain_memory_stats_rss_bytes", FigureKind.Gauge, Kibibyte, "Memory of the host the domain's process holds"),
        new("balloon.disk_caches", "libvirt_domain_memory_stats_disk_cache_bytes", FigureKind.Gauge, Kibibyte, "Memory the guest uses to cache disks"));

    public static FigureSet Processor { get; } = new(
        new("state", "libvirt_domain_vcpu_state", FigureKind.Gauge, 1, "State of a virtual processor: 0 offline, 1 running, 2 blocked"),
        new("time", "libvirt_domain_vcpu_time_seconds", FigureKind.Counter, Nanosecond, "Time a virtual processor has run"),
        new("wait", "libvirt_domain_vcpu_wait_seconds", FigureKind.Counter, Nanosecond, "Time a virtual processor has waited for I/O"),
        new("delay", "libvirt_domain_vcpu_delay_seconds", FigureKind.Counter, Nanosecond, "Time a virtual processor has waited for a physical one"));

    public static FigureSet Disk { get; } = new(
        new("rd.reqs", "libvirt_domain_block_stats_read_requests", FigureKind.Counter, 1, "Read requests"),
        new("rd.bytes", "libvirt_domain_block_stats_read_bytes", FigureKind.Counter, 1, "Bytes read"),
        new("rd.times", "libvirt_domain_block_stats_read_time_seconds", FigureKind.Counter, Nanosecond, "Time spent reading"),
        new("wr.reqs", "libvirt_domain_block_stats_write_requests", FigureKind.Counter, 1, "Write requests"),
        new("wr.bytes", "libvirt_domain_block_stats_write_bytes", FigureKind.Counter, 1, "Bytes written"),
        new("wr.times", "libvirt_domain_block_stats_write_time_seconds", FigureKind.Counter, Nanosecond, "Time spent writing"),
        new("fl.reqs", "libvirt_domain_block_stats_flush_requests", FigureKind.Counter, 1, "Flush requests"),
        new("fl.times", "libvirt_domain_block_stats_flush_time_seconds", FigureKind.Counter, Nanosecond, "Time spent flushing"),
        new("allocation", "libvirt_domain_block_stats_allocation", FigureKind.Gauge, 1, "Highest byte written to the image"),
        new("capacity", "libvirt_domain_block_stats_capacity_bytes", FigureKind.Gauge, 1, "Size of the disk as the guest sees it"),
        new("physical", "libvirt_domain_block_stats_physicalsize_bytes", FigureKind.Gauge, 1, "Size of the image on the host"));

    public static FigureSet Nic { get; } = new(
        new("rx.bytes", "libvirt_domain_interface_stats_receive_bytes", FigureKind.Counter, 1, "Bytes received"),
        new("rx.pkts", "libvirt_domain_interface_stats_receive_packets", FigureKind.Counter, 1, "Packets received"),
        new("rx.errs", "libvirt_domain_interface_stats_receive_errors", FigureKind.Counter, 1, "Packets received with an error"),
        new("rx.drop", "libvirt_domain_interface_stats_receive_drops", FigureKind.Counter, 1, "Packets dropped on the way in"),
        new("tx.bytes", "libvirt_domain_interface_stats_transmit_bytes", FigureKind.Counter, 1, "Bytes sent"),
        new("tx.pkts", "libvirt_domain_interface_stats_transmit_packets", FigureKind.Counter, 1, "Packets sent"),
        new("tx.errs", "libvirt_domain_interface_stats_transmit_errors", FigureKind.Counter, 1, "Packets sent with an error"),
        new("tx.drop", "libvirt_domain_interface_stats_transmit_drops", FigureKind.Counter, 1, "Packets dropped on the way out"));
}
