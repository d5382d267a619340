using System.Globalization;
using VirtBridge.Client;
using VirtBridge.Contract;
using VirtBridge.Xml;

namespace VirtBridge.Snmp.Cache;

/// <summary>
/// Asks the hypervisor about guests: one call for all of them where the hypervisor can. A guest that hangs keeps the figures it had;
/// nothing is asked here that waits for it.
/// </summary>
internal sealed class GuestReader(IVirtSession session, PatientStatistics statistics, TimeProvider clock, Func<string, int> hostIndex)
{
    public const DomainStatsTypes Everything = DomainStatsTypes.State | DomainStatsTypes.CpuTotal | DomainStatsTypes.Balloon
        | DomainStatsTypes.Vcpu | DomainStatsTypes.Interface | DomainStatsTypes.Block;

    private int? _hostProcessors;

    public async Task<IReadOnlyList<Guest>> AllAsync(IReadOnlyDictionary<Uuid, Guest> known, Func<Uuid, int> number, CancellationToken cancellation)
    {
        var (all, stats) = await StatsAsync(cancellation);
        var persistent = await WithAsync(ConnectListAllDomainsFlags.Persistent, cancellation);
        var autostart = await WithAsync(ConnectListAllDomainsFlags.Autostart, cancellation);
        var saved = await WithAsync(ConnectListAllDomainsFlags.Managedsave, cancellation);
        var guests = new List<Guest>(all.Count);
        foreach (var domain in all)
        {
            var before = known.GetValueOrDefault(domain.Uuid);
            var guest = new Guest
            {
                Reference = domain,
                Index = number(domain.Uuid),
                Persistent = persistent.Contains(domain.Uuid),
                Autostart = autostart.Contains(domain.Uuid),
                ManagedSave = saved.Contains(domain.Uuid),
                OSType = before?.OSType ?? await OsTypeAsync(domain, cancellation),
                RunningSince = before?.RunningSince,
                Affinity = before?.Affinity,
                Hardware = before?.Hardware ?? await HardwareAsync(domain, cancellation),
                HostProcessors = before?.HostProcessors ?? 0,
            };
            guests.Add(await PinnedAsync(await FillAsync(guest, before, stats, cancellation), cancellation));
        }

        return guests;
    }

    private async Task<HashSet<Uuid>> WithAsync(ConnectListAllDomainsFlags flag, CancellationToken cancellation)
    {
        try
        {
            return [.. (await session.Domains.ListAllDomainsAsync(1, flag, cancellation)).Domains.Select(d => d.Uuid)];
        }
        catch (VirtException e) when (e.Code is ErrorCode.NoSupport or ErrorCode.InvalidArg or ErrorCode.ArgumentUnsupported)
        {
            return [];
        }
    }

    /// <summary>All guests and the statistics of those that answer; none at all when the hypervisor has no bulk statistics.</summary>
    private async Task<(IReadOnlyList<DomainRef> All, IReadOnlyDictionary<Uuid, DomainStatsRecord>? Stats)> StatsAsync(CancellationToken cancellation)
    {
        try
        {
            var answer = await statistics.ReadAsync(cancellation);
            return (answer.Guests, answer.Fresh);
        }
        catch (VirtException e) when (e.Code is ErrorCode.NoSupport or ErrorCode.InvalidArg or ErrorCode.ArgumentUnsupported)
        {
            return ((await session.Domains.ListAllDomainsAsync(1, 0, cancellation)).Domains, null);
        }
    }

    private async Task<string> OsTypeAsync(DomainRef domain, CancellationToken cancellation)
    {
        try
        {
            return await session.Domains.GetOsTypeAsync(domain, cancellation);
        }
        catch (VirtException e) when (e.Code is ErrorCode.NoDomain or ErrorCode.NoSupport)
        {
            return "";
        }
    }

    /// <summary>What the definition tells and statistics do not: read once, and again after an event that may have changed it.</summary>
    private async Task<GuestHardware> HardwareAsync(DomainRef domain, CancellationToken cancellation)
    {
        try
        {
            return GuestHardwareXml.Read(await session.Domains.GetXmlDescAsync(domain, 0, cancellation));
        }
        catch (VirtException e) when (e.Code is not (ErrorCode.Rpc or ErrorCode.SystemError or ErrorCode.InternalError))
        {
            // It has gone, or its definition is hidden from this user: what statistics tell has to do.
            return GuestHardware.Nothing;
        }
    }

    private async Task<Guest> FillAsync(Guest guest, Guest? before, IReadOnlyDictionary<Uuid, DomainStatsRecord>? stats, CancellationToken cancellation)
    {
        if (stats is not null && !stats.ContainsKey(guest.Reference.Uuid))
        {
            return Kept(guest, before);
        }

        var bag = new StatsBag(stats?[guest.Reference.Uuid].Params ?? []);
        var filled = Filled(guest, before, bag);
        return bag.Number("state.state") is null || bag.Number("vcpu.current") is null || bag.Number("balloon.maximum") is null
            ? await InfoAsync(filled, cancellation) : filled;
    }

    /// <summary>What statistics tell. While a long job has the guest they leave figures out: counters keep their values then.</summary>
    private Guest Filled(Guest guest, Guest? before, StatsBag stats)
    {
        var maximum = stats.Number("balloon.maximum") ?? 0;
        var processors = stats.Number("vcpu.current") ?? 0;
        var state = (DomainState)(stats.Number("state.state") ?? 0);
        var hardware = guest.Hardware ?? GuestHardware.Nothing;
        var same = before is { Running: true } && before.Reference.Id == guest.Reference.Id ? before : null;
        return guest with
        {
            State = state,
            Processors = (uint)processors,
            MaxProcessors = (uint)(stats.Number("vcpu.maximum") ?? processors),
            Memory = stats.Number("balloon.current") ?? same?.Memory ?? maximum,
            MaxMemory = maximum,
            CpuTime = stats.Number("cpu.time") ?? same?.CpuTime ?? 0,
            RunningSince = Guest.Runs(state) ? guest.RunningSince ?? clock.GetUtcNow() : null,
            ProcessorTimes = [.. Enumerable.Range(0, (int)Math.Min(processors, 4096)).Select(i => stats.Number($"vcpu.{i}.time") ?? same?.ProcessorTimes.ElementAtOrDefault(i) ?? 0)],
            Disks = stats.Number("block.count") is null && same is not null ? same.Disks : Disks(hardware, stats),
            Nics = Nics(hardware, stats),
        };
    }

    /// <summary>A guest that does not answer: its figures as they were, and nothing known when it never answered.</summary>
    private Guest Kept(Guest guest, Guest? before) => before is null ? Filled(guest, null, new StatsBag([])) : before with
    {
        Reference = guest.Reference,
        Persistent = guest.Persistent,
        Autostart = guest.Autostart,
        ManagedSave = guest.ManagedSave,
        Hardware = guest.Hardware,
    };

    /// <summary>Where a guest's processors may run: read once when it starts, and again after somebody changed it.</summary>
    private async Task<Guest> PinnedAsync(Guest guest, CancellationToken cancellation)
    {
        if (!guest.Running)
        {
            return guest with { Affinity = null };
        }

        if (guest.Affinity is not null)
        {
            return guest;
        }

        try
        {
            var host = _hostProcessors ??= (await session.Node.GetCpuMapAsync(0, 0, 0, cancellation)).Ret;
            var length = (host + 7) / 8;
            var pins = await session.DomainProcessors.GetVcpuPinInfoAsync(
                guest.Reference, (int)guest.Processors, length, DomainModificationImpact.Live, cancellation);
            var count = length == 0 ? 0 : Math.Min(pins.Num, pins.Cpumaps.Length / length);
            return guest with
            {
                HostProcessors = host,
                Affinity = [.. Enumerable.Range(0, count).Select(i => pins.Cpumaps.AsSpan(i * length, length).ToArray())],
            };
        }
        catch (VirtException e) when (e.Code is ErrorCode.NoSupport or ErrorCode.NoDomain or ErrorCode.OperationInvalid or ErrorCode.InvalidArg)
        {
            return guest with { Affinity = [] };
        }
    }

    /// <summary>A guest of a hypervisor that has no statistics of these.</summary>
    private async Task<Guest> InfoAsync(Guest guest, CancellationToken cancellation)
    {
        try
        {
            var info = await session.Domains.GetInfoAsync(guest.Reference, cancellation);
            return guest with
            {
                State = (DomainState)info.State,
                Processors = info.NrVirtCpu,
                MaxProcessors = info.NrVirtCpu,
                Memory = info.Memory,
                MaxMemory = info.MaxMem,
                CpuTime = info.CpuTime,
                ProcessorTimes = [.. Enumerable.Range(0, Math.Min((int)info.NrVirtCpu, 4096)).Select(i => guest.ProcessorTimes.ElementAtOrDefault(i))],
                RunningSince = Guest.Runs((DomainState)info.State) ? guest.RunningSince ?? clock.GetUtcNow() : null,
            };
        }
        catch (VirtException e) when (e.Code == ErrorCode.NoDomain)
        {
            // It has gone since the list was made; its own event removes it.
            return guest with { State = DomainState.Shutoff };
        }
    }

    /// <summary>Every disk of the definition, with figures where there are any; a guest that does not run has none.</summary>
    private static List<GuestDisk> Disks(GuestHardware hardware, StatsBag stats)
    {
        var counted = stats.Items("block").Select(Disk).ToList();
        var disks = counted.ConvertAll(d => d with { Hardware = hardware.Disks.FirstOrDefault(h => h.Target == d.Target) });
        disks.AddRange(hardware.Disks.Where(h => counted.All(d => d.Target != h.Target)).Select(h => new GuestDisk(h.Target, h.Source) { Hardware = h }));
        return disks;
    }

    private List<GuestNic> Nics(GuestHardware hardware, StatsBag stats)
    {
        var names = stats.Items("net").Select(n => n("name")?.AsString ?? "").ToList();
        var nics = new List<GuestNic>();
        for (var i = 0; i < Math.Max(names.Count, hardware.Nics.Count); i++)
        {
            var name = i < names.Count ? names[i] : hardware.Nics[i].Target;
            // Statistics and the definition list interfaces in the same order; names tell where one of them leaves some out.
            var known = hardware.Nics.FirstOrDefault(h => h.Target.Length > 0 && h.Target == name) ?? (i < hardware.Nics.Count ? hardware.Nics[i] : null);
            nics.Add(new(name, name.Length == 0 ? 0 : hostIndex(name), known?.Model ?? "", Address(known?.Address ?? "")));
        }

        return nics;
    }

    /// <summary>The six bytes of an address in text, none when it is no address.</summary>
    private static byte[] Address(string text)
    {
        const int textLength = 17;
        var hex = text.Replace(":", "", StringComparison.Ordinal);
        return text.Length == textLength && hex.Length == 12 && hex.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hex) : [];
    }

    private static GuestDisk Disk(Func<string, TypedValue?> stat) => new(stat("name")?.AsString ?? "", stat("path")?.AsString)
    {
        Reads = StatsBag.Number(stat("rd.reqs")) ?? 0,
        Writes = StatsBag.Number(stat("wr.reqs")) ?? 0,
        ReadBytes = StatsBag.Number(stat("rd.bytes")) ?? 0,
        WriteBytes = StatsBag.Number(stat("wr.bytes")) ?? 0,
        ReadTime = StatsBag.Number(stat("rd.times")) ?? 0,
        WriteTime = StatsBag.Number(stat("wr.times")) ?? 0,
        Capacity = StatsBag.Number(stat("capacity")),
        Allocation = StatsBag.Number(stat("allocation")),
    };
}

/// <summary>The named numbers of one statistics record.</summary>
internal sealed class StatsBag(TypedParameter[] parameters)
{
    /// <summary>Disks or interfaces of one guest at most.</summary>
    private const ulong MaxItems = 1024;

    private readonly Dictionary<string, TypedValue> _values = parameters
        .GroupBy(p => p.Field, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Last().Value, StringComparer.Ordinal);

    public ulong? Number(string name) => _values.TryGetValue(name, out var value) ? Number(value) : null;

    public static ulong? Number(TypedValue? value) => value switch
    {
        null or { Type: TypedParameterType.String } => null,
        { Type: TypedParameterType.Double } v => v.AsDouble is >= 0 and < ulong.MaxValue ? (ulong)v.AsDouble : null,
        { } v => v.AsULong,
    };

    /// <summary>For each numbered item of a group a way to get at its values.</summary>
    public IEnumerable<Func<string, TypedValue?>> Items(string group)
    {
        var count = Math.Min(Number(group + ".count") ?? 0, MaxItems);
        for (var i = 0UL; i < count; i++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"{group}.{i}.");
            yield return name => _values.TryGetValue(prefix + name, out var value) ? value : null;
        }
    }
}
