using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Images, who needs them and who has them open, at one instant: what plans are made from.</summary>
/// <param name="Graph">Images and what they are backed by, as their headers say.</param>
/// <param name="Pins">Who needs which image, over all domains.</param>
/// <param name="Open">What running guests have open.</param>
public sealed record ImageSurvey(ImageGraph Graph, PinTable Pins, ValueArray<OpenImage> Open)
{
    private static readonly Dictionary<Uuid, string> Nobody = [];

    public static ImageSurvey Nothing { get; } = new(new([], ImageCoverage.Nothing), new([]), []);

    /// <summary>Names of domains, for messages.</summary>
    public IReadOnlyDictionary<Uuid, string> Names { get; init; } = Nobody;

    public string NameOf(Uuid domain) => Names.GetValueOrDefault(domain) ?? domain.ToString();
}
