using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Follows an image that somebody moved: headers of the images above it first, then definitions and snapshots. Doing it again
/// after a crash goes on where it ended, for what names the new place already is left alone.
/// </summary>
internal sealed class ImageRelocation(HostRooms rooms, ImageIndex index)
{
    private readonly VirtHost _host = rooms.Host;
    private readonly IImageFacet _images = rooms.Host.Hypervisor.Require<IImageFacet>("images");

    public async Task<IReadOnlyList<ImageFinding>> RunAsync(string old, string moved, CancellationToken cancellation)
    {
        var move = Plan(old, moved);
        var survey = await index.LookWithGuestsAsync(cancellation).ConfigureAwait(false);
        var above = survey.Graph.All.Where(move.IsNamedBy).ToArray();
        Require(move, above, survey);
        List<ImageFinding> done = [];
        await RepointAsync(move, above, done, cancellation).ConfigureAwait(false);
        foreach (var domain in _host.Domains.All())
        {
            await RewriteAsync(move, domain, done, cancellation).ConfigureAwait(false);
        }

        return done.Count > 0 ? done : [new(move.New, "nothing", $"nothing names '{old}'", "")];
    }

    private ImageMove Plan(string old, string moved)
    {
        if (!old.StartsWith('/') || !moved.StartsWith('/'))
        {
            throw Refuse.Argument(ErrorDomain.Storage, $"'{(old.StartsWith('/') ? moved : old)}' is not an absolute path");
        }

        var now = Place(moved) ?? throw Refuse.System(ErrorDomain.Storage, $"cannot relocate '{old}' to '{moved}'", 2, "nothing is there");
        if (!now.IsFile)
        {
            throw Refuse.Unsupported(ErrorDomain.Storage, $"'{moved}' is not a file");
        }

        var path = Settled(ImageMove.Plain(old));
        return path != now.Text ? new(path, now.Text, Settled)
            : throw Refuse.Argument(ErrorDomain.Storage, $"'{old}' and '{moved}' are the same place");
    }

    /// <summary>The image is gone, its directory need not be: links on the way there are resolved as they were.</summary>
    private string Settled(string path)
    {
        var slash = path.LastIndexOf('/');
        var directory = _images.Locate(new() { Type = StorageType.Dir, Path = slash <= 0 ? "/" : path[..slash] })?.Text ?? path[..slash];
        return $"{directory.TrimEnd('/')}{path[slash..]}";
    }

    private ImageLocation? Place(string path) => _images.Locate(new() { Type = StorageType.File, Path = path });

    /// <summary>Everything is looked at before anything is written.</summary>
    private void Require(ImageMove move, ImageFacts[] above, ImageSurvey survey)
    {
        foreach (var child in above)
        {
            if (survey.Open.Any(open => open.Location == child.Location))
            {
                var holder = survey.Open.First(open => open.Location == child.Location);
                var name = _host.Domains.TryGet(holder.Domain, out var domain) ? domain.View.Name : holder.Domain.ToString();
                throw Refuse.Invalid(
                    ErrorDomain.Storage, $"image '{child.Path}' on top of '{move.Old}' is open in domain '{name}', disk {holder.Disk}; shut that down first");
            }

            if (child.Backing!.Format is not { } format)
            {
                throw Refuse.Failed(
                    ErrorDomain.Storage, $"image '{child.Path}' does not say which format '{move.Old}' has; record it with 'qemu-img rebase -u -F FORMAT'");
            }

            var there = _images.Look(new() { Type = StorageType.File, Path = move.New, Format = format, Encryption = child.Encryption });
            if (there is null or { Defect: not null })
            {
                throw Refuse.Failed(ErrorDomain.Storage, $"'{move.New}' is not the {format} image that '{child.Path}' needs: {there?.Defect ?? "it is gone"}");
            }
        }
    }

    private async Task RepointAsync(ImageMove move, ImageFacts[] above, List<ImageFinding> done, CancellationToken cancellation)
    {
        var undo = new Stack<(ImageFacts Image, byte[] Header)>();
        try
        {
            foreach (var child in above)
            {
                var reference = move.ReferenceOf(child);
                undo.Push((child, _images.ReadHeader(child)));
                await _images.RepointAsync(child, reference, cancellation).ConfigureAwait(false);
                done.Add(new(child.Location.Text, "rewritten", $"it names '{reference.Stored}' below itself", ""));
            }
        }
        catch
        {
            while (undo.TryPop(out var written))
            {
                await _images.RestoreHeaderAsync(written.Image, written.Header, CancellationToken.None).ConfigureAwait(false);
            }

            throw;
        }
    }

    private async Task RewriteAsync(ImageMove move, DomainObject domain, List<ImageFinding> done, CancellationToken cancellation)
    {
        using var job = await domain.Jobs.AcquireAsync("relocate images", cancellation).ConfigureAwait(false);
        var view = domain.View;
        if (view.Config?.Value is { } config && move.Apply(config) is var mended && !ReferenceEquals(mended, config))
        {
            rooms.Domains.Definer.Store(domain, mended);
            done.Add(new(move.New, "rewritten", $"domain '{view.Name}' names it", ""));
        }

        foreach (var moment in view.Snapshots.All.ToArray())
        {
            if (move.Apply(moment.Definition) is var snapshot && !ReferenceEquals(snapshot, moment.Definition))
            {
                rooms.Domains.Snapshots.Put(domain, snapshot, makeCurrent: false);
                done.Add(new(move.New, "rewritten", $"snapshot '{moment.Name}' of domain '{view.Name}' names it", ""));
            }
        }

        if (view.Live is { } live && !ReferenceEquals(move.Apply(live), live))
        {
            done.Add(new(move.New, "running", $"the running guest of domain '{view.Name}' has it open under its old name", "restart the guest when convenient"));
        }
    }
}
