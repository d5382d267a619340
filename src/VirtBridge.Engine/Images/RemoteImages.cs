using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Completes what is known of images behind networks before something is planned with them. Only those a domain stands on are
/// asked for, and a guest that has one open knows it best: its server may not let anybody else in.
/// </summary>
internal static class RemoteImages
{
    public static async Task<ImageSurvey> CompleteAsync(ImageSurvey survey, DomainImages domain, IImageFacet images, CancellationToken cancellation)
    {
        var unknown = survey.Graph.All.Where(image => image is { Remote: not null, Capacity: 0 }).ToDictionary(image => image.Location);
        if (unknown.Count == 0)
        {
            return survey;
        }

        var needed = domain.Pins(images.Locate).SelectMany(pin => survey.Graph.ChainOf(pin.Key)).Distinct().Where(unknown.ContainsKey);
        var known = await Task.WhenAll(needed.Select(location => KnowAsync(unknown[location], survey.Open, images, cancellation))).ConfigureAwait(false);
        return survey with { Graph = survey.Graph.With(known, []) };
    }

    private static Task<ImageFacts> KnowAsync(ImageFacts image, ValueArray<OpenImage> open, IImageFacet images, CancellationToken cancellation) =>
        open.FirstOrDefault(here => here.Location == image.Location && here.Capacity > 0) is { } here
            ? Task.FromResult(image with { Capacity = here.Capacity, Allocation = here.Capacity, Defect = null })
            : images.ReachAsync(image, cancellation);
}
