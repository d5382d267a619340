using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// A monitor conversation recorded earlier: commands and replies in turn. A command asked more often than it was
/// recorded gets its last reply again.
/// </summary>
public sealed class RecordedConversation : IQemuProbe
{
    private readonly Dictionary<string, List<Exchange>> _exchanges = new(StringComparer.Ordinal);

    private sealed record Exchange(JsonNode? Arguments, JsonNode? Return)
    {
        public bool Used { get; set; }
    }

    /// <summary>Splits a recording into conversations; each starts with <c>qmp_capabilities</c>.</summary>
    public static IReadOnlyList<RecordedConversation> ReadAll(string text)
    {
        var conversations = new List<RecordedConversation>();
        JsonObject? command = null;
        foreach (var document in JsonTexts.ReadAll(text))
        {
            if (command is null)
            {
                command = document as JsonObject;
                continue;
            }

            var name = (string?)command["execute"] ?? "";
            if (name == "qmp_capabilities" || conversations.Count == 0)
            {
                conversations.Add(new RecordedConversation());
            }

            conversations[^1].Add(name, command["arguments"], (document as JsonObject)?["return"]);
            command = null;
        }

        return conversations;
    }

    public JsonNode? Execute(string command, JsonObject? arguments = null)
    {
        if (!_exchanges.TryGetValue(command, out var known))
        {
            return null;
        }

        var matching = known.Where(exchange => JsonNode.DeepEquals(exchange.Arguments, arguments)).ToList();
        var chosen = matching.Find(exchange => !exchange.Used) ?? matching.LastOrDefault();
        if (chosen is null)
        {
            return null;
        }

        chosen.Used = true;
        return chosen.Return;
    }

    private void Add(string name, JsonNode? arguments, JsonNode? reply)
    {
        if (!_exchanges.TryGetValue(name, out var known))
        {
            _exchanges[name] = known = [];
        }

        known.Add(new Exchange(arguments, reply));
    }
}
