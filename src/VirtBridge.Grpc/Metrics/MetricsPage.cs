using System.Diagnostics;
using System.IO.Pipelines;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Everything a scrape shows.</summary>
internal sealed class MetricsPage(GatewayCounters counters, EventLog log, TimeProvider clock)
{
    /// <summary>Bytes that may wait to be sent: the page of a thousand guests is megabytes, and memory once needed stays.</summary>
    private const int MostUnsent = 64 * 1024;

    public async Task WriteAsync(PipeWriter output, bool openMetrics, HypervisorStatistics statistics, CancellationToken cancellation)
    {
        var text = new MetricsText(output, openMetrics);
        foreach (var part in Parts(statistics))
        {
            part(text);
            if (output.UnflushedBytes > MostUnsent)
            {
                await output.FlushAsync(cancellation);
            }
        }

        text.Finish();
        await output.FlushAsync(cancellation);
    }

    /// <summary>The page in parts of whole families.</summary>
    private IEnumerable<Action<MetricsText>> Parts(HypervisorStatistics statistics)
    {
        var guests = statistics.Guests;
        return
        [
            text => text.Single("libvirt_up", "gauge", "1 while the daemon answers", statistics.Connected ? 1 : 0),
            .. Guests(guests),
            .. Items(guests, Figures.Processor, static g => g.Processors, "vcpu", static (_, i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            .. Items(guests, Figures.Disk, static g => g.Disks, "target_device", static (d, _) => d.Name),
            .. Items(guests, Figures.Nic, static g => g.Nics, "target_device", static (n, _) => n.Name),
            text => Metadata(text, guests),
            text => Pools(text, statistics.Pools),
            text => Freshness(text, statistics),
            text => Daemon(text, statistics.Daemon),
            Gateway,
        ];
    }

    private static IEnumerable<Action<MetricsText>> Guests(IReadOnlyList<GuestSample> guests) =>
        Figures.Guest.All.Index().Where(static f => f.Item.Metric is not null).Select(f => (Action<MetricsText>)(text =>
        {
            text.Head(f.Item.Metric!, f.Item.Kind, f.Item.Help);
            foreach (var guest in guests)
            {
                if (guest.Values[f.Index] is { } value)
                {
                    text.Begin().Label("domain", guest.Reference.Name).End(value * f.Item.Scale);
                }
            }
        }));

    private static IEnumerable<Action<MetricsText>> Items(
        IReadOnlyList<GuestSample> guests, FigureSet set, Func<GuestSample, IReadOnlyList<ItemSample>> items, string label, Func<ItemSample, int, string> name) =>
        set.All.Index().Select(f => (Action<MetricsText>)(text =>
        {
            text.Head(f.Item.Metric!, f.Item.Kind, f.Item.Help);
            foreach (var guest in guests)
            {
                var own = items(guest);
                for (var k = 0; k < own.Count; k++)
                {
                    if (own[k].Values[f.Index] is { } value)
                    {
                        text.Begin().Label("domain", guest.Reference.Name).Label(label, name(own[k], k)).End(value * f.Item.Scale);
                    }
                }
            }
        }));

    private static void Metadata(MetricsText text, IReadOnlyList<GuestSample> guests)
    {
        text.Head("libvirt_domain_info_meta", "gauge", "The domain's UUID");
        foreach (var guest in guests)
        {
            text.Begin().Label("domain", guest.Reference.Name).Label("uuid", guest.Reference.Uuid.ToString()).End(1);
        }

        text.Head("libvirt_domain_block_meta", "gauge", "The image behind a disk");
        foreach (var guest in guests)
        {
            foreach (var disk in guest.Disks)
            {
                text.Begin().Label("domain", guest.Reference.Name).Label("target_device", disk.Name).Label("source_file", disk.Path).End(1);
            }
        }
    }

    private static void Pools(MetricsText text, IReadOnlyList<PoolSample> pools)
    {
        Pool("libvirt_pool_info_capacity_bytes", "Size of a pool", static p => p.Capacity);
        Pool("libvirt_pool_info_allocation_bytes", "Space of a pool that is given away", static p => p.Allocation);
        Pool("libvirt_pool_info_available_bytes", "Space of a pool that is left", static p => p.Available);

        void Pool(string name, string help, Func<PoolSample, ulong> value)
        {
            text.Head(name, "gauge", help);
            foreach (var pool in pools)
            {
                text.Begin().Label("pool", pool.Name).End(value(pool));
            }
        }
    }

    private void Freshness(MetricsText text, HypervisorStatistics statistics)
    {
        var now = clock.GetUtcNow();
        text.Head("virtbridge_domain_stale", "gauge", "1 when the domain does not answer and its figures are old");
        foreach (var guest in statistics.Guests)
        {
            text.Begin().Label("domain", guest.Reference.Name).End(guest.Stale ? 1 : 0);
        }

        text.Head("virtbridge_domain_statistics_age_seconds", "gauge", "How old the domain's figures are");
        foreach (var guest in statistics.Guests)
        {
            text.Begin().Label("domain", guest.Reference.Name).End(Math.Max(0, (now - guest.ReadAt).TotalSeconds));
        }

        text.Head("virtbridge_domains", "gauge", "Domains in each state");
        foreach (var state in statistics.Guests.GroupBy(static g => (DomainState)(g["state.state"] ?? 0)).OrderBy(static s => s.Key))
        {
            text.Begin().Label("state", state.Key.ToString().ToLowerInvariant()).End(state.Count());
        }

        text.Single("virtbridge_statistics_read_seconds", "gauge", "How long the last reading of all domains took", statistics.Took.TotalSeconds);
    }

    private static void Daemon(MetricsText text, DaemonSample? daemon)
    {
        if (daemon is null)
        {
            return;
        }

        text.Head("libvirt_versions_info", "gauge", "The daemon's version");
        text.Begin().Label("libvirtd_running", daemon.Version).End(1);
        text.Head("virtbridge_daemon_workers", "gauge", "Threads that carry out calls");
        foreach (var (kind, field) in new[] { ("all", "nWorkers"), ("free", "freeWorkers"), ("most", "maxWorkers"), ("priority", "prioWorkers") })
        {
            if (daemon.Threads.TryGetValue(field, out var count))
            {
                text.Begin().Label("kind", kind).End(count);
            }
        }

        text.Single("virtbridge_daemon_queued_calls", "gauge", "Calls that wait for a thread", daemon.Threads.GetValueOrDefault("jobQueueDepth"));
        if (daemon.Clients is { } clients)
        {
            text.Single("virtbridge_daemon_clients", "gauge", "Connections to the daemon", clients);
        }
    }

    private void Gateway(MetricsText text)
    {
        text.Head("virtbridge_grpc_request_duration_seconds", "histogram", "How long calls of a service took");
        foreach (var (service, histogram) in counters.Services.OrderBy(static s => s.Key, StringComparer.Ordinal))
        {
            if (histogram.Read().Cumulative[^1] > 0)
            {
                text.Histogram(histogram, "service", service);
            }
        }

        text.Head("virtbridge_event_delivery_seconds", "histogram", "How long events waited until they were sent to a subscriber");
        text.Histogram(counters.Delivery, "", "");
        text.Single("virtbridge_events", "counter", "Events the daemon sent", log.Last);
        text.Single("virtbridge_events_sent", "counter", "Events sent to subscribers", counters.EventsSent);
        text.Single("virtbridge_events_missed", "counter", "Events subscribers were too slow for", counters.EventsMissed);
        text.Single("virtbridge_event_subscribers", "gauge", "Event streams that are open", counters.Subscribers);
        using var self = Process.GetCurrentProcess();
        text.Single("process_resident_memory_bytes", "gauge", "Memory the gateway holds", self.WorkingSet64);
        var heap = GC.GetGCMemoryInfo();
        text.Single("virtbridge_managed_heap_bytes", "gauge", "Memory of the gateway's own objects after the last collection", heap.HeapSizeBytes);
        text.Single("virtbridge_managed_committed_bytes", "gauge", "Memory the gateway's collector holds", heap.TotalCommittedBytes);
        text.Single("process_cpu_seconds", "counter", "Processor time the gateway has used", self.TotalProcessorTime.TotalSeconds);
        text.Single("process_start_time_seconds", "gauge", "When the gateway was started", new DateTimeOffset(self.StartTime).ToUnixTimeMilliseconds() / 1000.0);
    }
}
