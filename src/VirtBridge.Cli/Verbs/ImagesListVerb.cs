using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class ImagesListVerb : IVerb
{
    public string Name => "images list";

    public string Arguments => "[--hidden] [--json]";

    public string Summary => "images of the host, what they are backed by and why they are kept";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, "--hidden", "--json").Require(0);
        var flags = words.Has("--hidden") ? ImageListFlags.Hidden : ImageListFlags.None;
        List<ImageSummary> images = [];
        string? after = null;
        for (ImageSummary[] some; (some = (await session.Images.ListAsync(after, flags, cancellation)).Images).Length > 0; after = some[^1].Location)
        {
            images.AddRange(some);
        }

        if (words.Has("--json"))
        {
            output.WriteLine(new JsonArray([.. images.Select(Json)]).ToJsonString());
            return 0;
        }

        foreach (var image in images)
        {
            output.WriteLine($"{image.Location}  {image.Format}  {image.Capacity} bytes, {image.Allocation} taken{(image.Below is null ? "" : $"  on {image.Below}")}");
            foreach (var pin in image.Pins.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                output.WriteLine($"    {pin}");
            }

            if (image.Problem is not null)
            {
                output.WriteLine($"    problem: {image.Problem}");
            }
        }

        return 0;
    }

    private static JsonNode Json(ImageSummary image) => new JsonObject
    {
        ["location"] = image.Location,
        ["format"] = image.Format,
        ["capacity"] = image.Capacity,
        ["allocation"] = image.Allocation,
        ["below"] = image.Below,
        ["dependents"] = image.Dependents,
        ["pins"] = new JsonArray([.. image.Pins.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(pin => JsonValue.Create(pin))]),
        ["problem"] = image.Problem,
    };
}
