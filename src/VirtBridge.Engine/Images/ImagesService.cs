using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Images of the host for clients.</summary>
public sealed class ImagesService(HostRooms rooms) : ImagesBase
{
    private const int MostAtOnce = 4096;
    private const int MostFindings = 16384;

    private ImageIndex Index => rooms.Images ?? throw Refused.NoSupport("images");

    public override async ValueTask<ImageListResult> ListAsync(string? after, ImageListFlags flags, CancellationToken cancellation)
    {
        var (survey, _) = await Index.LookAroundAsync(cancellation).ConfigureAwait(false);
        var images = (flags & ImageListFlags.Hidden) != 0 ? ImageOwnership.Hidden(survey.Graph, survey.Pins) : survey.Graph.All.Where(IsImage(survey));
        return new([
            .. images.Where(image => after is null || string.CompareOrdinal(image.Location.Text, after) > 0)
                .OrderBy(image => image.Location.Text, StringComparer.Ordinal)
                .Take(MostAtOnce)
                .Select(image => ImageDescription.Summary(image, survey.Graph, survey.Pins, NameOf)),
        ]);
    }

    public override async ValueTask<string> ExplainAsync(string image, uint flags, CancellationToken cancellation)
    {
        var (survey, _) = await Index.LookAroundAsync(cancellation).ConfigureAwait(false);
        var location = image.StartsWith('/')
            ? rooms.Host.Hypervisor.Require<IImageFacet>("images").Locate(new() { Type = StorageType.File, Path = image }) ?? new(image)
            : new ImageLocation(image);
        return survey.Graph.TryGet(location, out var found)
            ? ImageDescription.Json(found, survey.Graph, survey.Pins, NameOf)
            : throw new VirtException(
                ErrorCode.NoStorageVol, ErrorDomain.Storage, $"no image '{image}' is known; it is in no active pool, no directory of image_roots, and no domain names it");
    }

    public override async ValueTask<ImageCheckResult> CheckAsync(uint flags, CancellationToken cancellation)
    {
        var (survey, lost) = await Index.LookAroundAsync(cancellation).ConfigureAwait(false);
        return new([.. ImageChecks.Of(survey.Graph, survey.Pins, lost).Take(MostFindings)]);
    }

    public override async ValueTask<ImageCheckResult> RelocateAsync(string old, string @new, uint flags, CancellationToken cancellation) =>
        new([.. (await new ImageRelocation(rooms, Index).RunAsync(old, @new, cancellation).ConfigureAwait(false)).Take(MostFindings)]);

    public override async ValueTask<ImageCheckResult> ReconcileAsync(DomainRef dom, ImageReconcileFlags flags, CancellationToken cancellation)
    {
        var domain = rooms.Host.Find(dom);
        using var job = await domain.Jobs.AcquireAsync("reconcile images", cancellation).ConfigureAwait(false);
        var survey = await Index.SurveyAsync(domain, cancellation).ConfigureAwait(false);
        var (_, lost) = await Index.LookAroundAsync(cancellation).ConfigureAwait(false);
        var state = new NamedImages();
        state.Update(domain);
        var images = rooms.Host.Hypervisor.Require<IImageFacet>("images");
        var result = ImageReconciliation.Of(state.State, survey.Graph, images.Locate, lost);
        if (result.Config is { } config && (flags & ImageReconcileFlags.DryRun) == 0)
        {
            rooms.Domains.Definer.Store(domain, config);
        }

        return new([.. result.Findings.Take(MostFindings)]);
    }

    /// <summary>Files that are no images but lie beside some are not told of.</summary>
    private static Func<ImageFacts, bool> IsImage(ImageSurvey survey) => image =>
        !image.Probed || image.Format != StorageFormat.Raw || image.Defect is not null
        || survey.Pins.On(image.Location).Count > 0 || survey.Graph.DependentsOf(image.Location).Count > 0;

    private string NameOf(Uuid uuid) => rooms.Host.Domains.TryGet(uuid, out var domain) ? domain.View.Name : uuid.ToString();
}
