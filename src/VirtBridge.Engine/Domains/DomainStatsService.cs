using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Measurements of guests, one by one and all at once.</summary>
public sealed class DomainStatsService(DomainRoom room) : DomainStatsBase
{
    private readonly VirtHost _host = room.Host;

    public override ValueTask<DomainInterfaceStatsResult> InterfaceStatsAsync(DomainRef dom, string device, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var nic = DeviceNames.Interface(domain.View.Current, device);
        return Stats("virDomainInterfaceStats").InterfaceAsync(domain, nic.Target ?? device, cancellation);
    }

    public override async ValueTask<DomainGetJobInfoResult> GetJobInfoAsync(DomainRef dom, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        if (await CurrentAsync(domain, cancellation).ConfigureAwait(false) is { } progress)
        {
            return progress.Info;
        }

        room.RequireActive(dom);
        var running = domain.Jobs.Holder is { } holder ? Elapsed(holder) : (ulong?)null;
        var type = running is null ? DomainJobType.None : DomainJobType.Unbounded;
        return new DomainGetJobInfoResult((int)type, running ?? 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    public override async ValueTask<DomainGetJobStatsResult> GetJobStatsAsync(
        DomainRef dom, DomainGetJobStatsFlags flags, CancellationToken cancellation)
    {
        var completed = (flags & DomainGetJobStatsFlags.Completed) != 0;
        var domain = _host.Find(dom);
        var keep = (flags & DomainGetJobStatsFlags.KeepCompleted) != 0;
        var found = completed
            ? _host.Hypervisor.Facet<IJobFacet>()?.Completed(domain, keep)
            : await CurrentAsync(domain, cancellation).ConfigureAwait(false);
        if (found is { } progress)
        {
            return new((int)progress.Type, progress.Statistics);
        }

        if (!completed)
        {
            room.RequireActive(dom);
        }

        return completed || domain.Jobs.Holder is not { } holder
            ? new((int)DomainJobType.None, [])
            : new((int)DomainJobType.Unbounded, [TypedParameter.Int("operation", 0), TypedParameter.ULLong("time_elapsed", Elapsed(holder))]);
    }

    public override ValueTask AbortJobAsync(DomainRef dom, CancellationToken cancellation) => AbortJobFlagsAsync(dom, 0, cancellation);

    public override async ValueTask AbortJobFlagsAsync(DomainRef dom, DomainAbortJobFlagsValues flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        if (domain.Jobs.Holder?.Progress is { } operation)
        {
            if (!operation.TryAbort())
            {
                throw Refuse.Invalid(_host.ErrorDomain, $"cannot abort '{operation.Operation}': it is past the point where it could be taken back, and will be finished");
            }

            return;
        }

        room.RequireActive(dom);
        if (await CurrentAsync(domain, cancellation).ConfigureAwait(false) is not null)
        {
            await _host.Hypervisor.Require<IJobFacet>("virDomainAbortJob").AbortAsync(domain, flags, cancellation).ConfigureAwait(false);
            return;
        }

        throw domain.Jobs.Holder is { } holder
            ? Refuse.Invalid(_host.ErrorDomain, $"cannot abort {holder.Operation}")
            : Refuse.Invalid(_host.ErrorDomain, "no job is active on the domain");
    }

    public override ValueTask<DomainGetControlInfoResult> GetControlInfoAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        return new(domain.Jobs.Holder is { } holder
            ? new DomainGetControlInfoResult((uint)DomainControlState.Job, 0, Elapsed(holder))
            : new((uint)DomainControlState.Ok, 0, 0));
    }

    public override async ValueTask<DomainGetCpuStatsResult> GetCpuStatsAsync(
        DomainRef dom, uint nparams, int startCpu, uint ncpus, TypedParameterFlags flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var stats = Stats("virDomainGetCPUStats");
        if (startCpu == -1)
        {
            var total = await stats.CpuAsync(domain, -1, cancellation).ConfigureAwait(false);
            return new(ParameterRules.Fit(total, (int)nparams), total.Length);
        }

        var cpus = stats.HostCpus(domain);
        if (startCpu == 0 && ncpus == 0 && nparams == 0)
        {
            return new([], cpus);
        }

        var all = new List<TypedParameter>();
        var each = 0;
        for (var cpu = startCpu; cpu < Math.Min((long)cpus, startCpu + (long)ncpus); cpu++)
        {
            var one = await stats.CpuAsync(domain, cpu, cancellation).ConfigureAwait(false);
            each = one.Length;
            all.AddRange(ParameterRules.Fit(one, (int)nparams));
        }

        return nparams == 0
            ? new([], (await stats.CpuAsync(domain, 0, cancellation).ConfigureAwait(false)).Length)
            : new([.. all], each);
    }

    public override async ValueTask<DomainStatsRecord[]> GetAllDomainStatsAsync(
        DomainRef[] doms, uint stats, ConnectGetAllDomainStatsFlags flags, CancellationToken cancellation)
    {
        const ConnectGetAllDomainStatsFlags NotFilters =
            ConnectGetAllDomainStatsFlags.Backing | ConnectGetAllDomainStatsFlags.EnforceStats | ConnectGetAllDomainStatsFlags.Nowait;
        var collector = new DomainStatsCollector(_host.Hypervisor, (DomainStatsTypes)stats, (flags & ConnectGetAllDomainStatsFlags.EnforceStats) != 0);
        var filter = (ConnectListAllDomainsFlags)(uint)(flags & ~NotFilters);
        var wanted = doms.Length > 0 ? doms.Select(d => _host.Domains.TryGet(d.Uuid, out var o) ? o : null) : _host.Domains.All();
        var records = new List<DomainStatsRecord>(doms.Length);
        foreach (var domain in wanted)
        {
            if (domain is not null && (filter == 0 || DomainFilter.Matches(domain.View, filter)))
            {
                records.Add(collector.OnlyState ? DomainStatsCollector.StateOf(domain) : await collector.CollectAsync(domain, cancellation).ConfigureAwait(false));
            }
        }

        return [.. records];
    }

    public override async ValueTask StartDirtyRateCalcAsync(
        DomainRef dom, int seconds, DomainDirtyRateCalcFlags flags, CancellationToken cancellation)
    {
        if (seconds is < 1 or > 60)
        {
            throw Refuse.Argument(_host.ErrorDomain, $"seconds={seconds} is invalid, please choose value within [1, 60].");
        }

        await _host.Hypervisor.Require<IGuestMemoryFacet>("virDomainStartDirtyRateCalc")
            .MeasureDirtyRateAsync(room.RequireActive(dom), seconds, flags, cancellation).ConfigureAwait(false);
    }

    /// <summary>Work on images is one without a guest, too; other long work is the driver's.</summary>
    private async ValueTask<JobProgress?> CurrentAsync(DomainObject domain, CancellationToken cancellation) =>
        domain.Jobs.Holder is { Progress: { } operation } holder
            ? OperationJobInfo.Of(operation, await operation.AskAsync(cancellation).ConfigureAwait(false), Elapsed(holder))
            : domain.View.Active && _host.Hypervisor.Facet<IJobFacet>() is { } jobs ? await jobs.CurrentAsync(domain, cancellation).ConfigureAwait(false) : null;

    private ulong Elapsed(JobLease holder) => (ulong)Math.Max(0, (_host.Clock.GetUtcNow() - holder.Since).TotalMilliseconds);

    private IGuestStatsFacet Stats(string function) => _host.Hypervisor.Require<IGuestStatsFacet>(function);
}
