using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Memory of guests: sizes, limits, statistics.</summary>
public sealed class DomainMemoryService(DomainRoom room) : DomainMemoryBase
{
    private const uint MostPeekBytes = 4 * 1024 * 1024;

    // As many as can be told in bytes.
    private const ulong MostKiB = long.MaxValue / 1024;

    private readonly VirtHost _host = room.Host;

    public override ValueTask<ulong> GetMaxMemoryAsync(DomainRef dom, CancellationToken cancellation) =>
        new(_host.Find(dom).View.Current.Memory.Total);

    public override ValueTask SetMaxMemoryAsync(DomainRef dom, ulong memory, CancellationToken cancellation) =>
        SetMemoryFlagsAsync(dom, memory, DomainMemoryModFlags.Maximum, cancellation);

    public override ValueTask SetMemoryAsync(DomainRef dom, ulong memory, CancellationToken cancellation) =>
        SetMemoryFlagsAsync(dom, memory, DomainMemoryModFlags.Live, cancellation);

    public override async ValueTask SetMemoryFlagsAsync(
        DomainRef dom, ulong memory, DomainMemoryModFlags flags, CancellationToken cancellation)
    {
        if (memory > MostKiB)
        {
            throw new VirtError(ErrorDomain.Domain, ErrorCode.Overflow, $"numerical overflow: input too large: {memory}").ToException();
        }

        var maximum = (flags & DomainMemoryModFlags.Maximum) != 0;
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetMemoryFlags",
            maximum ? LiveChange.MaxMemory : LiveChange.Balloon,
            (definition, live) => maximum ? WithMaximum(definition, memory, live) : WithCurrent(definition, memory),
            cancellation).ConfigureAwait(false);
    }

    public override async ValueTask SetMemoryStatsPeriodAsync(
        DomainRef dom, int period, DomainMemoryModFlags flags, CancellationToken cancellation)
    {
        if (period < 0)
        {
            throw Refuse.Argument(_host.ErrorDomain, "invalid value for collection period");
        }

        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetMemoryStatsPeriod",
            LiveChange.MemoryStatsPeriod,
            (definition, _) => WithPeriod(definition, period),
            cancellation).ConfigureAwait(false);
    }

    public override async ValueTask SetMemoryParametersAsync(
        DomainRef dom, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetMemoryParameters",
            LiveChange.MemoryTuning,
            (definition, _) => MemoryParameters.Set(definition, @params, _host.ErrorDomain),
            cancellation).ConfigureAwait(false);

    public override ValueTask<DomainGetMemoryParametersResult> GetMemoryParametersAsync(
        DomainRef dom, int nparams, DomainModificationImpact flags, CancellationToken cancellation)
    {
        if (nparams == 0)
        {
            _ = _host.Find(dom);
            return new(new DomainGetMemoryParametersResult([], MemoryParameters.Count));
        }

        var all = MemoryParameters.Get(ChangeTarget.Read(_host.Find(dom).View, (uint)flags));
        return new(new DomainGetMemoryParametersResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    public override async ValueTask<DomainMemoryStat[]> MemoryStatsAsync(
        DomainRef dom, uint maxStats, uint flags, CancellationToken cancellation)
    {
        var domain = Active(dom);
        var stats = await _host.Hypervisor.Require<IGuestStatsFacet>("virDomainMemoryStats").MemoryAsync(domain, cancellation).ConfigureAwait(false);
        return stats.Length <= maxStats ? stats : stats[..(int)maxStats];
    }

    public override async ValueTask<byte[]> MemoryPeekAsync(
        DomainRef dom, ulong offset, uint size, DomainMemoryFlags flags, CancellationToken cancellation)
    {
        if (flags is not (DomainMemoryFlags.Virtual or DomainMemoryFlags.Physical))
        {
            throw Refuse.Argument(_host.ErrorDomain, "flags parameter must be VIR_MEMORY_VIRTUAL or VIR_MEMORY_PHYSICAL");
        }

        RequirePeekSize(size);
        return await _host.Hypervisor.Require<IGuestMemoryFacet>("virDomainMemoryPeek")
            .PeekAsync(Active(dom), offset, size, flags, cancellation).ConfigureAwait(false);
    }

    private void RequirePeekSize(uint size)
    {
        if (size > MostPeekBytes)
        {
            throw Refuse.Argument(_host.ErrorDomain, $"size {size} is more than {MostPeekBytes} bytes, which is all that can be read at once");
        }
    }

    private DomainDef WithMaximum(DomainDef definition, ulong memory, bool live)
    {
        if (memory == 0)
        {
            throw Refuse.Argument(_host.ErrorDomain, "memory size must not be zero");
        }

        if (live && _host.Hypervisor.Facet<ITuningFacet>()?.CanChange(LiveChange.MaxMemory) != true)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "cannot resize the maximum memory on an active domain");
        }

        var current = definition.Memory.Current ?? definition.Memory.Total;
        return definition with { Memory = definition.Memory with { Initial = memory, Current = Math.Min(current, memory) } };
    }

    private DomainDef WithCurrent(DomainDef definition, ulong memory) =>
        memory <= definition.Memory.Total
            ? definition with { Memory = definition.Memory with { Current = memory } }
            : throw Refuse.Argument(_host.ErrorDomain, "cannot set memory higher than max memory");

    private DomainDef WithPeriod(DomainDef definition, int period) =>
        definition.Devices.Balloon is { Model: not BalloonModel.None } balloon
            ? definition with { Devices = definition.Devices with { Balloon = balloon with { StatsPeriod = period == 0 ? null : period } } }
            : throw Refuse.Invalid(_host.ErrorDomain, "No memory balloon device configured, can not set the collection period");

    private DomainObject Active(DomainRef dom) => room.RequireActive(dom);
}
