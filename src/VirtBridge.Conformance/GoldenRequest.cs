using System.Text.Json;

namespace VirtBridge.Conformance;

/// <summary>One request: the entry point, its parameters and its input files.</summary>
internal sealed class GoldenRequest
{
    private readonly JsonElement _root;

    public GoldenRequest(JsonElement root)
    {
        _root = root;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("op", out var op) || op.ValueKind != JsonValueKind.String)
        {
            throw new JsonException("an object with an \"op\" was expected");
        }

        Id = root.TryGetProperty("id", out var id) ? id.ToString() : "";
        Op = op.GetString()!;
        Args = root.TryGetProperty("args", out var args) ? args : default;
        In = root.TryGetProperty("in", out var inputs) ? inputs : default;
    }

    public string Id { get; }

    public string Op { get; }

    public JsonElement Args { get; }

    public JsonElement In { get; }

    /// <summary>What distinguishes requests of one op: its type, action, subject, kind or foreign format.</summary>
    public string Selector => Text("type") ?? Text("action") ?? Text("what") ?? Text("kind") ?? Text("format") ?? "";

    public string Driver => Text("driver") ?? "";

    /// <summary>"parse" until the op says that the definition was good and only its realisation can still fail.</summary>
    public string Stage { get; private set; } = "parse";

    public void DefinitionAccepted() => Stage = "build";

    public bool Has(string name) => Args.ValueKind == JsonValueKind.Object && Args.TryGetProperty(name, out _);

    /// <summary>A text parameter, null when absent or of another kind.</summary>
    public string? Text(string name) => Text(Args, name);

    public static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>A list of texts, empty when absent.</summary>
    public static IReadOnlyList<string> Texts(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) ? Strings(value) : [];

    public bool True(string name) =>
        Args.ValueKind == JsonValueKind.Object && Args.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    public long? Number(string name) =>
        Args.ValueKind == JsonValueKind.Object && Args.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetInt64()
            : null;

    /// <summary>Whether the list parameter <paramref name="list"/> ("parse", "format", "flags") holds <paramref name="flag"/>.</summary>
    public bool Flag(string list, string flag)
    {
        if (Args.ValueKind != JsonValueKind.Object || !Args.TryGetProperty(list, out var flags) || flags.ValueKind != JsonValueKind.Array)
        {
            return false;
        }

        foreach (var entry in flags.EnumerateArray())
        {
            if (entry.ValueKind == JsonValueKind.String && entry.ValueEquals(flag))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The data directories; a path below one may be printed as it is.</summary>
    public IReadOnlyList<string> Roots => _root.TryGetProperty("roots", out var roots) ? Strings(roots) : [];

    public bool HasInput(string name) => In.ValueKind == JsonValueKind.Object && In.TryGetProperty(name, out _);

    /// <summary>The path of an input file.</summary>
    public string InputPath(string name) => InputPaths(name)[0];

    public IReadOnlyList<string> InputPaths(string name) =>
        In.ValueKind == JsonValueKind.Object && In.TryGetProperty(name, out var paths)
            ? Strings(paths)
            : throw new JsonException($"the request has no input \"{name}\"");

    /// <summary>The text of an input file.</summary>
    public string ReadInput(string name) => File.ReadAllText(InputPath(name));

    private static List<string> Strings(JsonElement element)
    {
        var result = new List<string>();
        if (element.ValueKind == JsonValueKind.String)
        {
            result.Add(element.GetString()!);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var entry in element.EnumerateArray())
            {
                result.Add(entry.GetString() ?? "");
            }
        }

        return result;
    }
}
