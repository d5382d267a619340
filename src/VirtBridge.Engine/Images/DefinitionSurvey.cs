using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// The index of a host that has nothing but what its domains name: every image of every definition and snapshot, everything
/// below, and what running guests have open.
/// </summary>
public sealed class DefinitionSurvey(VirtHost host) : IImageIndex
{
    public async Task<ImageSurvey> SurveyAsync(DomainObject domain, CancellationToken cancellation)
    {
        var images = host.Hypervisor.Require<IImageFacet>("virDomainSnapshotCreateXML");
        var places = new ImagePlaces(images);
        List<KeyValuePair<ImageLocation, Pin>> pins = [];
        Dictionary<ImageLocation, ImageFacts> found = [];
        Dictionary<Uuid, string> names = [];
        List<OpenImage> open = [];
        foreach (var other in host.Domains.All())
        {
            var state = Generation.Of(other);
            names[state.Domain] = state.Name;
            pins.AddRange(state.Pins(places.Locate));
            foreach (var source in Sources(state))
            {
                Look(images, found, source);
            }

            foreach (var entry in state.Table.Entries)
            {
                Look(images, found, new StorageSource { Type = StorageType.File, Path = entry.Location.Text });
            }

            open.AddRange(await OpenAsync(other, cancellation).ConfigureAwait(false));
        }

        return new(new(found.Values, ImageCoverage.Nothing), new(pins), open.ToValueArray()) { Names = names };
    }

    private static IEnumerable<StorageSource> Sources(DomainImages state)
    {
        var definitions = new[] { state.Config, state.Live }.Concat(state.Snapshots.All.ToArray().Select(moment => moment.Definition.Domain));
        return definitions.OfType<DomainDef>().SelectMany(definition => definition.Devices.Disks).Select(disk => disk.Source)
            .Concat(state.Snapshots.All.ToArray().SelectMany(moment => moment.Definition.Disks).Select(disk => disk.Source))
            .Where(source => !source.IsEmpty);
    }

    private static void Look(IImageFacet images, Dictionary<ImageLocation, ImageFacts> found, StorageSource top)
    {
        var source = top;
        while (images.Look(source) is { } facts && found.TryAdd(facts.Location, facts) && facts.Backing?.Location is { } below)
        {
            source = new StorageSource
            {
                Type = below.IsDevice ? StorageType.Block : StorageType.File,
                Path = below.Text,
                Format = facts.Backing.Format,
            };
        }
    }

    private async Task<IReadOnlyList<OpenImage>> OpenAsync(DomainObject domain, CancellationToken cancellation)
    {
        if (!domain.View.Active || host.Hypervisor.Facet<ILiveImageFacet>() is not { } live)
        {
            return [];
        }

        var images = await live.OpenImagesAsync(domain, cancellation).ConfigureAwait(false);
        return OpenImages.Of(domain.Uuid, images);
    }
}

/// <summary>What a hypervisor says a guest has open, as plans want it; pure.</summary>
internal static class OpenImages
{
    public static IReadOnlyList<OpenImage> Of(Uuid domain, IReadOnlyList<LiveImage> images) =>
    [
        .. images.Select(image => new OpenImage(
            domain,
            image.Disk,
            image.Depth,
            image.Location,
            images.FirstOrDefault(other => other.Disk == image.Disk && other.Depth == image.Depth + 1)?.Location)),
    ];
}
