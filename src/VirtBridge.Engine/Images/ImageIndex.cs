using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Who needs which image: definitions and snapshots of every domain, headers of all images in pools, in configured roots and
/// beside any image somebody names, and what running guests have open.
/// </summary>
public sealed class ImageIndex : IImageIndex, IDisposable
{
    private static readonly TimeSpan s_guestPatience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_mountsAreFresh = TimeSpan.FromSeconds(10);

    private readonly VirtHost _host;
    private readonly ImageRoots _roots;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Dictionary<Uuid, NamedImages> _domains = [];
    private readonly Dictionary<string, (bool Shared, long Since)> _sharing = [];
    private ImageShelf? _shelf;
    private List<string>? _configured;
    private (List<string> Directories, List<string> Unreachable, List<string> Shared) _found = ([], [], []);
    private ImageGraph? _graph;
    private PinTable _pins = new([]);
    private IReadOnlyList<LostImage> _lost = [];

    /// <summary>An index over a host and its pools.</summary>
    /// <param name="roots">Directories to look into with everything below them.</param>
    public ImageIndex(VirtHost host, PoolRoom pools, IReadOnlyList<string> roots)
    {
        _host = host;
        _roots = new(pools, roots);
    }

    public async Task<ImageSurvey> SurveyAsync(DomainObject domain, CancellationToken cancellation)
    {
        // Guests think about their answer while headers are read.
        var open = OpenAsync(cancellation);
        var survey = await LookAtAsync(domain, cancellation).ConfigureAwait(false);
        return survey with { Open = await open.ConfigureAwait(false) };
    }

    /// <summary>What is known now, from memory where that is known to be current; without asking guests.</summary>
    public async Task<(ImageSurvey Survey, IReadOnlyList<LostImage> Lost)> LookAroundAsync(CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Refresh([]);
            return (Survey(), _lost);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>What is known now, with what every running guest has open.</summary>
    public async Task<ImageSurvey> LookWithGuestsAsync(CancellationToken cancellation)
    {
        var (survey, _) = await LookAroundAsync(cancellation).ConfigureAwait(false);
        return survey with { Open = await OpenAsync(cancellation).ConfigureAwait(false) };
    }

    public void Dispose()
    {
        _shelf?.Dispose();
        _turn.Dispose();
    }

    private async Task<ImageSurvey> LookAtAsync(DomainObject domain, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            Refresh([]);
            Refresh(Involved(domain));
            return Survey();
        }
        finally
        {
            _turn.Release();
        }
    }

    private ImageSurvey Survey() => new(_graph!, _pins, [])
    {
        Names = _domains.ToDictionary(domain => domain.Key, domain => domain.Value.State.Name),
    };

    private void Refresh(IReadOnlyCollection<string> alsoRead)
    {
        var shelf = _shelf ??= new(_host.Hypervisor.Require<IImageFacet>("virDomainSnapshotCreateXML"));
        var changed = shelf.Update([.. alsoRead, .. _found.Shared], out var restructured);
        changed |= UpdateRoots(shelf, restructured);
        changed |= UpdateDomains();
        if (changed || _graph is null || _lost.Count > 0)
        {
            Rebuild(shelf);
        }
    }

    private bool UpdateRoots(ImageShelf shelf, bool restructured)
    {
        if (_configured is null || restructured || !_roots.PoolDirectories().SequenceEqual(_configured))
        {
            _configured = [.. _roots.PoolDirectories()];
            var (directories, unreachable, shared) = _roots.Find();
            _found = ([.. directories.Select(Canonical).Distinct()], unreachable, [.. shared.Select(Canonical).Distinct()]);
        }

        return _found.Directories.Aggregate(false, (any, directory) => shelf.Add(directory) || any);
    }

    private bool UpdateDomains()
    {
        var changed = false;
        HashSet<Uuid> seen = [];
        foreach (var domain in _host.Domains.All())
        {
            seen.Add(domain.Uuid);
            changed |= (_domains.TryGetValue(domain.Uuid, out var named) ? named : _domains[domain.Uuid] = new()).Update(domain);
        }

        foreach (var gone in _domains.Keys.Where(uuid => !seen.Contains(uuid)).ToArray())
        {
            changed |= _domains.Remove(gone);
        }

        return changed;
    }

    private void Rebuild(ImageShelf shelf)
    {
        var images = _host.Hypervisor.Require<IImageFacet>("virDomainSnapshotCreateXML");
        var building = new ImageGathering(images, shelf);
        foreach (var (uuid, named) in _domains)
        {
            foreach (var image in named.Images)
            {
                building.AddNamed(uuid, image);
            }
        }

        // What snapshots left behind is kept although nothing names it any more.
        var left = _domains.Values.SelectMany(named => named.State.Table.Entries).Where(entry => entry.Location.IsFile)
            .Select(entry => new StorageSource { Type = StorageType.File, Path = entry.Location.Text });
        foreach (var image in _roots.Devices().Concat(left))
        {
            building.AddFound(image);
        }

        building.Finish();
        var coverage = new ImageCoverage(
            shelf.Directories.Order(StringComparer.Ordinal).ToValueArray(), _found.Unreachable.Concat(shelf.Unreadable).Distinct().ToValueArray())
        {
            Shared = _found.Shared.Concat(shelf.Directories.Where(IsShared)).Distinct().ToValueArray(),
        };
        _graph = new(building.Images, coverage);
        var own = _domains.Values.SelectMany(named => named.State.Pins(building.Locate));
        _pins = new(own.Concat(ImageOwnership.Pins(_graph, building.Tops)));
        _lost = building.Lost;
        shelf.Forget(location => _graph.TryGet(location, out _));
    }

    // Asking costs a look at all mounts for each directory.
    private bool IsShared(string directory)
    {
        if (!_sharing.TryGetValue(directory, out var known) || _host.Clock.GetElapsedTime(known.Since) > s_mountsAreFresh)
        {
            _sharing[directory] = known = (ImageRoots.IsShared(directory), _host.Clock.GetTimestamp());
        }

        return known.Shared;
    }

    /// <summary>The directories of a domain's images, of all that is below and of all that is above.</summary>
    private IReadOnlyCollection<string> Involved(DomainObject domain)
    {
        HashSet<ImageLocation> all = [];
        var images = _host.Hypervisor.Require<IImageFacet>("virDomainSnapshotCreateXML");
        foreach (var top in _domains.GetValueOrDefault(domain.Uuid)?.Images ?? [])
        {
            foreach (var below in images.Locate(top.Source) is { } location ? _graph!.ChainOf(location) : [])
            {
                if (all.Add(below))
                {
                    all.UnionWith(ImageOwnership.AllAbove(_graph!, below));
                }
            }
        }

        return [.. all.Where(location => location.IsFile).Select(location => Path.GetDirectoryName(location.Text)!).Distinct()];
    }

    /// <summary>What every running guest has open.</summary>
    private async Task<ValueArray<OpenImage>> OpenAsync(CancellationToken cancellation)
    {
        if (_host.Hypervisor.Facet<ILiveImageFacet>() is not { } live)
        {
            return [];
        }

        var running = _host.Domains.All().Where(other => other.View.Active).ToArray();
        var asked = await Task.WhenAll(running.Select(other => AskAsync(live, other, cancellation))).ConfigureAwait(false);
        return asked.SelectMany(images => images).ToValueArray();
    }

    /// <summary>A guest that does not answer must not hold up the others: what is recorded of it has to do.</summary>
    private async Task<IEnumerable<OpenImage>> AskAsync(ILiveImageFacet live, DomainObject guest, CancellationToken cancellation)
    {
        var images = _host.Hypervisor.Require<IImageFacet>("images");
        try
        {
            return LiveImages(guest.Uuid, await live.OpenImagesAsync(guest, cancellation).WaitAsync(s_guestPatience, _host.Clock, cancellation).ConfigureAwait(false));
        }
        catch (Exception e) when (e is VirtException or TimeoutException)
        {
            return guest.View.Live is { } definition ? RecordedImages(guest.Uuid, definition, images.Locate) : [];
        }
    }

    private static IEnumerable<OpenImage> LiveImages(Uuid guest, IReadOnlyList<LiveImage> images) => images.Select(image => new OpenImage(
        guest,
        image.Disk,
        image.Depth,
        image.Location,
        images.Where(other => other.Disk == image.Disk && other.Depth == image.Depth + 1).Select(other => (ImageLocation?)other.Location).FirstOrDefault())
    {
        Capacity = image.Capacity,
    });

    private static IEnumerable<OpenImage> RecordedImages(Uuid guest, DomainDef definition, Func<StorageSource, ImageLocation?> locate)
    {
        foreach (var disk in definition.Devices.Disks)
        {
            var depth = 0;
            for (var at = disk.Source; at is not null; at = (at.Backing as BackingStore.Image)?.Source)
            {
                if (locate(at) is { } location)
                {
                    yield return new(guest, disk.Target ?? "", depth, location, at.Backing is BackingStore.Image below ? locate(below.Source) : null);
                }

                depth++;
            }
        }
    }

    private string Canonical(string directory) =>
        _host.Hypervisor.Require<IImageFacet>("virDomainSnapshotCreateXML").Locate(new() { Type = StorageType.Dir, Path = directory })?.Text ?? directory;
}
