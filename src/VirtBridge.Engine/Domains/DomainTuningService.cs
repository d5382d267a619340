using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Limits, shares and labels of guests.</summary>
public sealed class DomainTuningService(DomainRoom room) : DomainTuningBase
{
    private readonly VirtHost _host = room.Host;

    public override ValueTask<DomainGetSchedulerTypeResult> GetSchedulerTypeAsync(DomainRef dom, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        return _host.Hypervisor.Facet<ISchedulerFacet>() is { } own
            ? new(new DomainGetSchedulerTypeResult(own.Type, own.Get(domain, domain.View.Current).Length))
            : new(new DomainGetSchedulerTypeResult("posix", SchedulerParameters.Count));
    }

    public override ValueTask<TypedParameter[]> GetSchedulerParametersAsync(DomainRef dom, int nparams, CancellationToken cancellation) =>
        GetSchedulerParametersFlagsAsync(dom, nparams, DomainModificationImpact.Current, cancellation);

    public override ValueTask<TypedParameter[]> GetSchedulerParametersFlagsAsync(
        DomainRef dom, int nparams, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        var live = ChangeTarget.Of(domain.View, (uint)flags).Live;
        var definition = ChangeTarget.Read(domain.View, (uint)flags);
        var all = _host.Hypervisor.Facet<ISchedulerFacet>()?.Get(domain, definition) ?? SchedulerParameters.Get(definition, live);
        return new(ParameterRules.Fit(all, nparams));
    }

    public override ValueTask SetSchedulerParametersAsync(DomainRef dom, TypedParameter[] @params, CancellationToken cancellation) =>
        SetSchedulerParametersFlagsAsync(dom, @params, DomainModificationImpact.Current, cancellation);

    public override async ValueTask SetSchedulerParametersFlagsAsync(
        DomainRef dom, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation)
    {
        if (_host.Hypervisor.Facet<ISchedulerFacet>() is { } own)
        {
            own.Set(_host.Find(dom), @params);
            return;
        }

        var view = await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetSchedulerParametersFlags",
            LiveChange.Scheduler,
            (definition, _) => SchedulerParameters.Set(definition, @params, _host.ErrorDomain),
            cancellation).ConfigureAwait(false);
        Announce(view, @params.Select(p => p with { Field = $"cputune.{p.Field}" }));
    }

    public override async ValueTask SetBlkioParametersAsync(
        DomainRef dom, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeAsync(
            dom, flags, "virDomainSetBlkioParameters", LiveChange.BlockTuning, d => BlkioParameters.Set(d, @params, _host.ErrorDomain), cancellation)
            .ConfigureAwait(false);

    public override ValueTask<DomainGetBlkioParametersResult> GetBlkioParametersAsync(
        DomainRef dom, int nparams, DomainModificationImpact flags, CancellationToken cancellation)
    {
        if (nparams == 0)
        {
            _ = _host.Find(dom);
            return new(new DomainGetBlkioParametersResult([], BlkioParameters.Count));
        }

        var all = BlkioParameters.Get(Read(dom, flags));
        return new(new DomainGetBlkioParametersResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    public override async ValueTask SetNumaParametersAsync(
        DomainRef dom, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeAsync(
            dom, flags, "virDomainSetNumaParameters", LiveChange.Numa, d => NumaParameters.Set(d, @params, _host.ErrorDomain), cancellation)
            .ConfigureAwait(false);

    public override ValueTask<DomainGetNumaParametersResult> GetNumaParametersAsync(
        DomainRef dom, int nparams, DomainModificationImpact flags, CancellationToken cancellation)
    {
        if (nparams == 0)
        {
            _ = _host.Find(dom);
            return new(new DomainGetNumaParametersResult([], NumaParameters.Count));
        }

        var all = NumaParameters.Get(Read(dom, flags));
        return new(new DomainGetNumaParametersResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    public override async ValueTask SetInterfaceParametersAsync(
        DomainRef dom, string device, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeAsync(
            dom,
            flags,
            "virDomainSetInterfaceParameters",
            LiveChange.InterfaceBandwidth,
            d => DeviceNames.WithInterface(d, device, i => i with { Bandwidth = InterfaceParameters.Set(i.Bandwidth, @params, _host.ErrorDomain) }),
            cancellation).ConfigureAwait(false);

    public override ValueTask<DomainGetInterfaceParametersResult> GetInterfaceParametersAsync(
        DomainRef dom, string device, int nparams, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var definition = Read(dom, flags);
        if (nparams == 0)
        {
            // How many there are is the same for every interface, also for one that is not there.
            return new(new DomainGetInterfaceParametersResult([], InterfaceParameters.Get(null).Length));
        }

        var all = InterfaceParameters.Get(DeviceNames.Interface(definition, device).Bandwidth);
        return new(new DomainGetInterfaceParametersResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    public override ValueTask<TypedParameter[]> GetPerfEventsAsync(
        DomainRef dom, DomainModificationImpact flags, CancellationToken cancellation) => new(PerfParameters.Get(Read(dom, flags)));

    public override async ValueTask SetPerfEventsAsync(
        DomainRef dom, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeAsync(
            dom, flags, "virDomainSetPerfEvents", LiveChange.PerfEvents, d => PerfParameters.Set(d, @params, _host.ErrorDomain), cancellation)
            .ConfigureAwait(false);

    public override async ValueTask SetLifecycleActionAsync(
        DomainRef dom, uint type, uint action, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var wanted = (DomainLifecycleAction)action;
        if (type >= (uint)DomainLifecycle.Last)
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"invalid lifecycle type '{type}'");
        }

        if (action >= (uint)DomainLifecycleAction.Last)
        {
            throw Refuse.Argument(ErrorDomain.Domain, $"invalid lifecycle action '{action}'");
        }

        await ChangeAsync(
            dom,
            flags,
            "virDomainSetLifecycleAction",
            LiveChange.LifecycleActions,
            d => (DomainLifecycle)type switch
            {
                DomainLifecycle.Poweroff => d with { OnPowerOff = wanted },
                DomainLifecycle.Reboot => d with { OnReboot = wanted },
                _ => d with { OnCrash = wanted },
            },
            cancellation).ConfigureAwait(false);
    }

    public override async ValueTask SetThrottleGroupAsync(
        DomainRef dom, string group, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeAsync(
            dom, flags, "virDomainSetThrottleGroup", LiveChange.ThrottleGroups, d => WithGroup(d, group, @params), cancellation).ConfigureAwait(false);

    public override async ValueTask DelThrottleGroupAsync(
        DomainRef dom, string? group, DomainModificationImpact flags, CancellationToken cancellation) =>
        await ChangeAsync(
            dom, flags, "virDomainDelThrottleGroup", LiveChange.ThrottleGroups, d => WithoutGroup(d, group ?? ""), cancellation).ConfigureAwait(false);

    public override ValueTask<DomainGetSecurityLabelResult> GetSecurityLabelAsync(DomainRef dom, CancellationToken cancellation)
    {
        var labels = Labels(dom, "virDomainGetSecurityLabel");
        return new(labels.Length == 0 ? new([], 0) : labels[0]);
    }

    public override ValueTask<DomainGetSecurityLabelListResult> GetSecurityLabelListAsync(DomainRef dom, CancellationToken cancellation)
    {
        var labels = Labels(dom, "virDomainGetSecurityLabelList");
        return new(new DomainGetSecurityLabelListResult(labels, labels.Length));
    }

    public override async ValueTask<TypedParameter[]> GetLaunchSecurityInfoAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        return domain.View.Current.LaunchSecurity is { } security && _host.Hypervisor.Facet<IConfidentialFacet>() is { } confidential
            ? await confidential.LaunchInfoAsync(domain, security, cancellation).ConfigureAwait(false)
            : [];
    }

    public override async ValueTask SetLaunchSecurityStateAsync(
        DomainRef dom, TypedParameter[] @params, uint flags, CancellationToken cancellation)
    {
        var confidential = _host.Hypervisor.Require<IConfidentialFacet>("virDomainSetLaunchSecurityState");
        var secret = LaunchSecret.From(@params, _host.ErrorDomain);
        var domain = room.RequireActive(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainSetLaunchSecurityState", cancellation).ConfigureAwait(false);
        if (room.RequireActive(dom).View.Current.LaunchSecurity is not (LaunchSecurity.Sev or LaunchSecurity.SevSnp))
        {
            throw Refuse.Unsupported(_host.ErrorDomain, "setting a launch secret is only supported in SEV-enabled domains");
        }

        if (domain.View.State != DomainState.Paused)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "domain must be in a paused state");
        }

        await confidential.SetSecretAsync(domain, secret, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask GraphicsReloadAsync(DomainRef dom, uint type, uint flags, CancellationToken cancellation)
    {
        var facet = _host.Hypervisor.Require<IGraphicsReloadFacet>("virDomainGraphicsReload");
        if (type >= (uint)DomainGraphicsReloadType.Last)
        {
            throw Refuse.Unsupported(_host.ErrorDomain, $"graphics type {type} cannot be reloaded");
        }

        var domain = room.RequireActive(dom);
        if (!domain.View.Current.Devices.Graphics.Any(g => g is GraphicsDef.Vnc))
        {
            throw Refuse.Unsupported(_host.ErrorDomain, $"domain '{domain.View.Name}' has no VNC display");
        }

        await facet.ReloadAsync(domain, cancellation).ConfigureAwait(false);
    }

    private DomainGetSecurityLabelResult[] Labels(DomainRef dom, string function)
    {
        var domain = _host.Find(dom);
        var security = _host.Hypervisor.Require<ISecurityFacet>(function);
        return [.. security.Labels(domain).Select(l => new DomainGetSecurityLabelResult([.. Encoding.UTF8.GetBytes(l.Label), 0], l.Enforcing ? 1 : 0))];
    }

    private DomainDef WithGroup(DomainDef definition, string name, TypedParameter[] given)
    {
        var index = definition.ThrottleGroups.IndexOf(g => g.GroupName == name);
        var old = index < 0 ? new DiskIoTune { GroupName = name } : definition.ThrottleGroups[index];
        var changed = DiskThrottling.Set(old, given, _host.ErrorDomain) with { GroupName = name };
        return definition with
        {
            ThrottleGroups = index < 0 ? definition.ThrottleGroups.Add(changed) : definition.ThrottleGroups.SetItem(index, changed),
        };
    }

    private DomainDef WithoutGroup(DomainDef definition, string name)
    {
        var index = definition.ThrottleGroups.IndexOf(g => g.GroupName == name);
        if (index < 0)
        {
            throw Refuse.Argument(_host.ErrorDomain, $"throttlegroup '{name}' was not found in the domain config");
        }

        return definition.Devices.Disks.FirstOrDefault(d => d.ThrottleFilters.Contains(name)) is { } user
            ? throw Refuse.Failed(_host.ErrorDomain, $"throttle group '{name}' is still being used by disk {user.Target}")
            : definition with { ThrottleGroups = definition.ThrottleGroups.RemoveAt(index) };
    }

    private DomainDef Read(DomainRef dom, DomainModificationImpact flags) => ChangeTarget.Read(_host.Find(dom).View, (uint)flags);

    private ValueTask<DomainView> ChangeAsync(
        DomainRef dom,
        DomainModificationImpact flags,
        string function,
        LiveChange kind,
        Func<DomainDef, DomainDef> change,
        CancellationToken cancellation) =>
        room.Changes.ApplyAsync(dom, (uint)flags, function, kind, (definition, _) => change(definition), cancellation);

    private void Announce(DomainView view, IEnumerable<TypedParameter> changed)
    {
        if (view.Active)
        {
            _host.Events.Publish(DomainEventID.Tunable, view.Ref, new DomainEventCallbackTunable(0, view.Ref, [.. changed]));
        }
    }
}
