using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Makes typed messages of domains from statistics, with as few questions as the wanted fields need.</summary>
internal sealed class DomainMessages(IVirtSession session, TimeProvider clock, FieldSelection fields)
{
    private const ulong Kibibyte = 1024;
    private const uint Statistics = (uint)(DomainStatsTypes.State | DomainStatsTypes.CpuTotal | DomainStatsTypes.Balloon
        | DomainStatsTypes.Vcpu | DomainStatsTypes.Interface | DomainStatsTypes.Block);

    public async Task<IReadOnlyList<V1.Domain>> OfAsync(IReadOnlyList<DomainRef> domains, CancellationToken cancellation)
    {
        var persistent = await WithAsync("persistent", ConnectListAllDomainsFlags.Persistent, cancellation);
        var autostart = await WithAsync("autostart", ConnectListAllDomainsFlags.Autostart, cancellation);
        var saved = await WithAsync("managed_save", ConnectListAllDomainsFlags.Managedsave, cancellation);
        var samples = await SamplesAsync(domains, cancellation);
        var messages = new List<V1.Domain>(domains.Count);
        foreach (var domain in domains)
        {
            var message = new V1.Domain
            {
                Name = domain.Name,
                Uuid = domain.Uuid.ToString(),
                Id = domain.Id,
                Persistent = persistent.Contains(domain.Uuid),
                Autostart = autostart.Contains(domain.Uuid),
                ManagedSave = saved.Contains(domain.Uuid),
            };
            if (samples.TryGetValue(domain.Uuid, out var sample))
            {
                Fill(message, sample);
            }

            if (fields.Has("xml"))
            {
                message.Xml = await session.Domains.GetXmlDescAsync(domain, 0, cancellation);
            }

            messages.Add(message);
        }

        return messages;
    }

    private async Task<HashSet<Uuid>> WithAsync(string field, ConnectListAllDomainsFlags flag, CancellationToken cancellation) => fields.Has(field)
        ? [.. (await session.Domains.ListAllDomainsAsync(1, flag, cancellation)).Domains.Select(d => d.Uuid)] : [];

    private async Task<IReadOnlyDictionary<Uuid, GuestSample>> SamplesAsync(IReadOnlyList<DomainRef> domains, CancellationToken cancellation)
    {
        if (domains.Count == 0 || !fields.HasOther("name", "uuid", "id", "persistent", "autostart", "managed_save", "xml"))
        {
            return new Dictionary<Uuid, GuestSample>();
        }

        var records = await session.DomainStats.GetAllDomainStatsAsync([.. domains], Statistics, ConnectGetAllDomainStatsFlags.Nowait, cancellation);
        var now = clock.GetUtcNow();
        return records.ToDictionary(r => r.Dom.Uuid, r => GuestSample.Of(r.Dom, r.Params, now));
    }

    private void Fill(V1.Domain message, GuestSample sample)
    {
        ulong Wanted(string field, string statistic) => fields.Has(field) ? sample[statistic] ?? 0 : 0;
        message.State = (V1.DomainState)Wanted("state", "state.state");
        message.StateReason = (int)Wanted("state_reason", "state.reason");
        message.Vcpus = (uint)Wanted("vcpus", "vcpu.current");
        message.MaxVcpus = (uint)Wanted("max_vcpus", "vcpu.maximum");
        message.Memory = Wanted("memory", "balloon.current") * Kibibyte;
        message.MaxMemory = Wanted("max_memory", "balloon.maximum") * Kibibyte;
        message.CpuTimeNs = Wanted("cpu_time_ns", "cpu.time");
        if (fields.Has("disks"))
        {
            message.Disks.Add(sample.Disks.Select(Disk));
        }

        if (fields.Has("nics"))
        {
            message.Nics.Add(sample.Nics.Select(Nic));
        }
    }

    private static V1.DomainDisk Disk(ItemSample disk)
    {
        ulong Value(string field) => disk.Values[Figures.Disk.PositionOf(field)] ?? 0;
        return new V1.DomainDisk
        {
            Target = disk.Name,
            Path = disk.Path,
            ReadRequests = Value("rd.reqs"),
            ReadBytes = Value("rd.bytes"),
            WriteRequests = Value("wr.reqs"),
            WriteBytes = Value("wr.bytes"),
            Capacity = Value("capacity"),
            Allocation = Value("allocation"),
            Physical = Value("physical"),
        };
    }

    private static V1.DomainNic Nic(ItemSample nic)
    {
        ulong Value(string field) => nic.Values[Figures.Nic.PositionOf(field)] ?? 0;
        return new V1.DomainNic
        {
            Target = nic.Name,
            ReceiveBytes = Value("rx.bytes"),
            ReceivePackets = Value("rx.pkts"),
            TransmitBytes = Value("tx.bytes"),
            TransmitPackets = Value("tx.pkts"),
        };
    }
}
