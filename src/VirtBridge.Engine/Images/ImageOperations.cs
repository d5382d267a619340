using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Makes plans from what is known of images and carries them out. The caller holds the domain's job.</summary>
public sealed class ImageOperations(VirtHost host, DomainRoom room)
{
    private const int Attempts = 5;

    private readonly ConcurrentDictionary<Uuid, PlanRunner> _owed = [];

    /// <summary>A plan as a function of a domain and of what is known of images.</summary>
    internal delegate ImagePlan Planner(DomainImages domain, ImageSurvey survey, ImagePlaces places);

    /// <summary>What would be done now.</summary>
    internal async Task<ImagePlan> PlanAsync(DomainObject domain, Planner planner, CancellationToken cancellation)
    {
        var images = host.Hypervisor.Require<IImageFacet>("virDomainSnapshotCreateXML");
        var now = Generation.Of(domain);
        var seen = await host.Index.SurveyAsync(domain, cancellation).ConfigureAwait(false);
        var survey = await RemoteImages.CompleteAsync(seen, now, images, cancellation).ConfigureAwait(false);
        return planner(now, survey with { Names = host.Domains.All().ToDictionary(other => other.Uuid, other => other.View.Name) }, new(images));
    }

    /// <summary>Plans and applies. With <paramref name="expected"/>: only if the plan is still that one.</summary>
    internal async Task<ImagePlan> ApplyAsync(DomainObject domain, Planner planner, string? expected, CancellationToken cancellation)
    {
        await SettleAsync(domain, last: true, cancellation).ConfigureAwait(false);
        using var place = new JournalPlace(host.Journals, domain);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var serial = host.ImageLocks.Serial;
            var planning = PlanAsync(domain, planner, cancellation);
            if (!planning.IsCompleted)
            {
                // While guests think about what they have open.
                place.Prepare();
            }

            var plan = await planning.ConfigureAwait(false);
            if (expected is not null && plan.Id != expected)
            {
                throw Refuse.Invalid(host.ErrorDomain, $"state changed: '{plan.Operation}' of domain '{plan.DomainName}' would be done in another way than planned; plan again");
            }

            room.ImageTurns.RefuseBusy(domain, plan);
            using var others = await HoldOthersAsync(plan, cancellation).ConfigureAwait(false);
            using var images = await host.ImageLocks.AcquireAsync(plan.Locks, plan.Operation, cancellation).ConfigureAwait(false);
            if (host.ImageLocks.Serial != serial + 1 || !plan.OtherDomains.IsEmpty)
            {
                // Somebody worked on images meanwhile: what was seen may not be true any more.
                var again = await PlanAsync(domain, planner, cancellation).ConfigureAwait(false);
                if (again.Id != plan.Id || again.Locks != plan.Locks)
                {
                    continue;
                }

                plan = again;
            }

            await RunAsync(domain, plan, place, cancellation).ConfigureAwait(false);
            host.Trash.Purge();
            return plan;
        }

        throw Refuse.Invalid(host.ErrorDomain, $"state changed: the images of domain '{domain.View.Name}' keep changing; try again");
    }

    private async Task RunAsync(DomainObject domain, ImagePlan plan, JournalPlace place, CancellationToken cancellation)
    {
        if (plan.Steps.IsEmpty)
        {
            return;
        }

        if (plan.Steps.SkipWhile(step => step is PlanStep.Metadata or PlanStep.PointOfNoReturn or PlanStep.CreateOverlay).FirstOrDefault() is { } next)
        {
            // While the journal waits for the disk.
            host.Hypervisor.Facet<ILiveImageFacet>()?.Foretell(domain, next);
        }

        var journal = OperationJournal.Begin(place.Take(), plan, Generation.Of(domain), domain.View.Active);
        using var progress = new OperationProgress(plan, cancellation);
        var runner = new PlanRunner(host, room, domain, plan, journal, progress);
        var job = domain.Jobs.Holder;
        try
        {
            job?.Progress = progress;
            await runner.RunAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (progress.Aborted && !cancellation.IsCancellationRequested)
        {
            throw new VirtException(ErrorCode.OperationAborted, host.ErrorDomain, $"'{plan.Operation}' of domain '{plan.DomainName}' was given up; the domain is as it was");
        }
        finally
        {
            job?.Progress = null;
            if (runner.IsUnsettled)
            {
                _owed[domain.Uuid] = runner;
                await TrySettleAsync(domain).ConfigureAwait(false);
            }
            else
            {
                journal.Dispose();
            }
        }
    }

    // What stood in the way may be over already; else the next operation or the next start sees to it.
    private async Task TrySettleAsync(DomainObject domain)
    {
        try
        {
            await SettleAsync(domain, last: false, CancellationToken.None).ConfigureAwait(false);
        }
        catch (VirtException)
        {
            return;
        }
    }

    /// <summary>What an operation that failed could not store or move away is seen to before the next one begins; its journal must be over by then.</summary>
    internal async Task SettleAsync(DomainObject domain, bool last, CancellationToken cancellation)
    {
        if (_owed.TryGetValue(domain.Uuid, out var owed) && await owed.SettleAsync(last, cancellation).ConfigureAwait(false))
        {
            _owed.TryRemove(domain.Uuid, out _);
        }
    }

    private async Task<JobLeases> HoldOthersAsync(ImagePlan plan, CancellationToken cancellation)
    {
        var leases = new JobLeases();
        try
        {
            foreach (var uuid in plan.OtherDomains)
            {
                if (host.Domains.TryGet(uuid, out var other))
                {
                    leases.Add(await other.Jobs.AcquireAsync(plan.Operation, cancellation).ConfigureAwait(false));
                }
            }
        }
        catch
        {
            leases.Dispose();
            throw;
        }

        return leases;
    }
}
