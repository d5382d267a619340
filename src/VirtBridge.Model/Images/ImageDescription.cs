using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Images for people and programs outside.</summary>
public static class ImageDescription
{
    /// <summary>One line of a list.</summary>
    public static ImageSummary Summary(ImageFacts image, ImageGraph graph, PinTable pins, Func<Uuid, string> nameOf) => new(
        image.Location.Text,
        Word(image.Format),
        image.Capacity,
        image.Allocation,
        image.Backing?.Stored,
        (uint)graph.DependentsOf(image.Location).Count,
        string.Join('\n', pins.On(image.Location).Select(pin => pin.Describe(nameOf)).Distinct()),
        image.Defect);

    /// <summary>Everything about one image as a JSON text.</summary>
    public static string Json(ImageFacts image, ImageGraph graph, PinTable pins, Func<Uuid, string> nameOf)
    {
        var chain = graph.ChainOf(image.Location);
        return new JsonObject
        {
            ["location"] = image.Location.Text,
            ["path"] = image.Path,
            ["format"] = Word(image.Format),
            ["format-known-by"] = image.Probed ? "its first bytes" : "its record",
            ["capacity"] = image.Capacity,
            ["allocation"] = image.Allocation,
            ["encrypted"] = image.Encrypted,
            ["problem"] = image.Defect,
            ["backing"] = image.Backing is { } backing
                ? new JsonObject
                {
                    ["stored"] = backing.Stored,
                    ["style"] = backing.Style.ToString().ToLowerInvariant(),
                    ["format"] = backing.Format is { } format ? Word(format) : null,
                    ["location"] = backing.Location?.Text,
                }
                : null,
            ["chain"] = Array(chain.Select(location => location.Text)),
            ["dependents"] = Array(graph.DependentsOf(image.Location).Select(location => location.Text)),
            ["all-above"] = ImageOwnership.AllAbove(graph, image.Location).Count,
            ["pins"] = Array(pins.On(image.Location).Select(pin => pin.Describe(nameOf)).Distinct()),
            ["internal-snapshots"] = Array(image.InternalSnapshots),
            ["bitmaps"] = Array(image.Bitmaps),
            ["can-be-removed"] = pins.On(image.Location).Count == 0 && graph.DependentsOf(image.Location).Count == 0 && graph.Coverage.Unreachable.IsEmpty,
            ["roots-looked-into"] = graph.Coverage.Scanned.Count,
            ["roots-unreachable"] = Array(graph.Coverage.Unreachable),
            ["roots-shared-with-other-hosts"] = Array(graph.Coverage.Shared),
        }.ToJsonString();
    }

    private static JsonArray Array(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);

    private static string Word(StorageFormat format) => format.ToString().ToLowerInvariant();
}
