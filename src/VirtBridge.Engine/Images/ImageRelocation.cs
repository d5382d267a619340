using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Follows an image that somebody moved: headers of the images above it first, then definitions and snapshots. All of it is in a
/// journal first, so that a crash anywhere ends with everything naming the new place.
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
        using var leases = await HoldAsync(move, cancellation).ConfigureAwait(false);
        using var journal = Begin(move, above);
        try
        {
            await RepointAsync(move, above, journal, done, cancellation).ConfigureAwait(false);
            foreach (var domain in _host.Domains.All())
            {
                Rewrite(move, domain, done);
            }
        }
        finally
        {
            // Only a crash leaves it behind: what failed is told, and may be asked for again.
            journal.End("ended");
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

    /// <summary>The domains that name the image; nobody changes them meanwhile.</summary>
    private async Task<JobLeases> HoldAsync(ImageMove move, CancellationToken cancellation)
    {
        var leases = new JobLeases();
        try
        {
            foreach (var domain in _host.Domains.All().OrderBy(domain => domain.Uuid.ToString(), StringComparer.Ordinal))
            {
                if (Documents(move, domain).Count > 0)
                {
                    leases.Add(await domain.Jobs.AcquireAsync("relocate images", cancellation).ConfigureAwait(false));
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

    private OperationJournal Begin(ImageMove move, ImageFacts[] above)
    {
        var steps = above.Select(child => new JournalStep(JournalVerb.Repoint) { Image = OperationJournal.Of(child), Backing = move.ReferenceOf(child) })
            .Concat(_host.Domains.All().Select(domain => Documents(move, domain)).Where(documents => documents.Count > 0)
                .Select(documents => new JournalStep(JournalVerb.Meta) { Documents = documents.ToValueArray() }));
        var begin = new JournalRecord.Begin($"relocate image '{move.Old}' to '{move.New}'", default, "", "relocate");
        var journal = OperationJournal.Begin(_host.Journals.Create(begin.Domain.ToString()), begin, durable: true);
        journal.Write(new JournalRecord.Forward(steps.ToValueArray()), durable: true);
        return journal;
    }

    private static IReadOnlyList<StoredDocument> Documents(ImageMove move, DomainObject domain)
    {
        var before = Generation.Of(domain);
        return Generation.Documents(before, move.Apply(before));
    }

    private async Task RepointAsync(
        ImageMove move, ImageFacts[] above, OperationJournal journal, List<ImageFinding> done, CancellationToken cancellation)
    {
        var undo = new Stack<(ImageFacts Image, byte[] Header)>();
        try
        {
            foreach (var child in above)
            {
                var reference = move.ReferenceOf(child);
                var header = _images.ReadHeader(child);
                journal.Write(new JournalRecord.Repointing(OperationJournal.Of(child), header), durable: true);
                undo.Push((child, header));
                await _images.RepointAsync(child, reference, cancellation).ConfigureAwait(false);
                journal.Write(new JournalRecord.Repointed(child.Path), durable: false);
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

    private void Rewrite(ImageMove move, DomainObject domain, List<ImageFinding> done)
    {
        var before = Generation.Of(domain);
        var after = move.Apply(before);
        var documents = Generation.Documents(before, after);
        foreach (var document in documents)
        {
            document.ApplyTo(_host.Store);
        }

        domain.Update(view => view with
        {
            Config = ReferenceEquals(after.Config, before.Config) ? view.Config : new(after.Config! with { Id = -1 }),
            Snapshots = after.Snapshots,
            Images = after.Table,
        });
        done.AddRange(documents.Where(document => document.Kind != DocumentKind.Images).Select(document => new ImageFinding(
            move.New,
            "rewritten",
            document.Kind == DocumentKind.Definition ? $"domain '{document.Domain}' names it" : $"snapshot '{document.Name}' of domain '{document.Domain}' names it",
            "")));
        if (domain.View is { Active: true, Live: { } live } view && !ReferenceEquals(move.Apply(live), live))
        {
            done.Add(new(move.New, "running", $"the running guest of domain '{view.Name}' has it open under its old name", "restart the guest when convenient"));
        }
    }
}
