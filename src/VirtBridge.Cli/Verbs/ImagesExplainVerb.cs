using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Cli;

internal sealed class ImagesExplainVerb : IVerb
{
    public string Name => "images explain";

    public string Arguments => "IMAGE [--json]";

    public string Summary => "everything about one image: what is below, what depends on it, why it is kept";

    public async Task<int> RunAsync(IVirtSession session, IReadOnlyList<string> arguments, TextWriter output, CancellationToken cancellation)
    {
        var words = new ImageWords(arguments, "--json").Require(1);
        var json = await session.Images.ExplainAsync(words[0], 0, cancellation);
        if (words.Has("--json"))
        {
            output.WriteLine(json);
            return 0;
        }

        foreach (var (name, value) in JsonNode.Parse(json)!.AsObject())
        {
            switch (value)
            {
                case null:
                    break;
                case JsonArray list:
                    output.WriteLine($"{name}: {(list.Count == 0 ? "none" : "")}".TrimEnd());
                    foreach (var item in list)
                    {
                        output.WriteLine($"    {item}");
                    }

                    break;
                case JsonObject parts:
                    output.WriteLine($"{name}:");
                    foreach (var (part, text) in parts)
                    {
                        output.WriteLine($"    {part}: {text}");
                    }

                    break;
                default:
                    output.WriteLine($"{name}: {value}");
                    break;
            }
        }

        return 0;
    }
}
