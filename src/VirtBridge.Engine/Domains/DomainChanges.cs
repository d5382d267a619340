using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Changes of definitions that are all alike: work out the new values for the running guest and for the store, refuse
/// before touching anything, then let the driver follow and the store keep.
/// </summary>
public sealed class DomainChanges(VirtHost host, DomainTransitions transitions, DomainDefiner definer)
{
    /// <summary>Changes the definitions the flags name; <paramref name="change"/> gets each old one and says if it is the running guest's.</summary>
    public async ValueTask<DomainView> ApplyAsync(
        DomainRef reference,
        uint flags,
        string function,
        LiveChange kind,
        Func<DomainDef, bool, DomainDef> change,
        CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync(function, cancellation).ConfigureAwait(false);
        var view = domain.View;
        var target = ChangeTarget.Of(view, flags);
        var live = target.Live ? change(view.Live!, true) : null;
        var config = target.Config ? change(view.Config!.Value, false) : null;
        if (live is not null)
        {
            var tuning = host.Hypervisor.Require<ITuningFacet>(function);
            if (!tuning.CanChange(kind))
            {
                throw Refused.NoSupport(function);
            }

            live = await tuning.ApplyAsync(domain, live, kind, cancellation).ConfigureAwait(false);
            view = SetLive(domain, live);
        }

        return config is null ? view : definer.Store(domain, config);
    }

    /// <summary>Changes definitions without the guest noticing.</summary>
    public async ValueTask<DomainView> EditAsync(
        DomainRef reference,
        uint flags,
        string function,
        Func<DomainDef, DomainDef> change,
        CancellationToken cancellation)
    {
        var domain = host.Find(reference);
        using var job = await domain.Jobs.AcquireAsync(function, cancellation).ConfigureAwait(false);
        var view = domain.View;
        var target = ChangeTarget.Of(view, flags);
        var live = target.Live ? change(view.Live!) : null;
        var config = target.Config ? change(view.Config!.Value) : null;
        if (config is not null)
        {
            view = definer.Store(domain, config);
        }

        return live is null ? view : SetLive(domain, live);
    }

    /// <summary>The running guest's definition is now this.</summary>
    public DomainView SetLive(DomainObject domain, DomainDef live)
    {
        var view = domain.Update(v => v.Active ? v with { Live = live with { Id = v.Id } } : v);
        transitions.Record(domain);
        return view;
    }
}
