using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Images an operation that did not end well made or meant to remove.</summary>
internal sealed class LeftImages(VirtHost host)
{
    /// <summary>Of what the operation made or meant to remove, what nothing needs now goes. False when a guest that may be about to end still has
    /// some of it open: then it is to be called again.</summary>
    public async Task<bool> SettleAsync(JournalRecord.Begin begin, DomainObject? domain, CancellationToken cancellation)
    {
        // Entries made inside images for something that did not come about.
        foreach (var entry in begin.Entries.Where(entry => domain?.View.Snapshots.Contains(entry.Disk) != true))
        {
            await EraseEntryAsync(entry, entry.Disk, domain, cancellation).ConfigureAwait(false);
        }

        foreach (var made in begin.Made.Where(image => image.Format is not null))
        {
            host.Hypervisor.Facet<IImageFacet>()?.DropUnfinished(made.Source);
        }

        var any = domain ?? host.Domains.All().FirstOrDefault();
        var survey = any is null ? ImageSurvey.Nothing : await host.Index.SurveyAsync(any, cancellation).ConfigureAwait(false);
        var memories = host.Domains.All().SelectMany(d => d.View.Snapshots.All.ToArray()).Select(moment => moment.Definition.MemoryFile).ToHashSet();
        var work = begin.Made.Concat(begin.Aside).ToList();
        var graph = survey.Graph;
        for (var again = true; again;)
        {
            again = false;
            foreach (var image in work.ToArray())
            {
                if (memories.Contains(image.Path) || IsPinned(survey, image.Location) || graph.DependentsOf(image.Location).Count > 0
                    || survey.Open.Any(open => open.Location == image.Location))
                {
                    continue;
                }

                work.Remove(image);
                graph = graph.With([], [image.Location]);
                host.Trash.SetAside(image.Path, begin.PlanId, durable: false);
                again = true;
            }
        }

        // Also what the operation itself moved away, which may not be on the disk either.
        host.Trash.Settle([.. begin.Made.Concat(begin.Aside).Select(image => image.Path)]);

        return !work.Exists(image => !IsPinned(survey, image.Location) && survey.Open.Any(open => open.Location == image.Location));
    }

    // What a dependent nobody owns pins is asked of the graph, which follows as those of this operation go.
    private static bool IsPinned(ImageSurvey survey, ImageLocation location) => survey.Pins.On(location).Any(pin => pin is not Pin.Foreign);

    /// <summary>Erases an entry from an image, through the guest that has it open when one has; an entry that is gone is no failure.</summary>
    public async Task EraseEntryAsync(JournalImage image, string name, DomainObject? domain, CancellationToken cancellation)
    {
        var images = host.Hypervisor.Require<IImageFacet>("recovery");
        if (images.Look(image.Source) is not { } facts || !facts.InternalSnapshots.Any(entry => entry == name))
        {
            return;
        }

        var open = domain is { View.Active: true } && host.Hypervisor.Facet<ILiveImageFacet>() is { } live
            ? await live.OpenImagesAsync(domain, cancellation).ConfigureAwait(false) : [];
        if (open.FirstOrDefault(other => other.Location == image.Location) is { } used)
        {
            var inGuest = host.Hypervisor.Require<ISnapshotFacet>("recovery");
            await (used.Depth > 0
                ? inGuest.EraseBelowAsync(domain!, name, used.Disk, image.Location, cancellation)
                : inGuest.EraseInternalAsync(domain!, name, [used.Disk], cancellation)).ConfigureAwait(false);
        }
        else
        {
            await images.InternalAsync(facts, name, InternalSnapshotVerb.Erase, cancellation).ConfigureAwait(false);
        }
    }
}
