using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>What a schema query found.</summary>
public enum QapiQueryResult
{
    Absent,
    Found,
    Invalid,
}

/// <summary>The interface a QEMU binary describes in its reply to <c>query-qmp-schema</c>.</summary>
public sealed class QapiSchema
{
    private readonly Dictionary<string, JsonObject> _entities = new(StringComparer.Ordinal);

    public QapiSchema(JsonNode? reply)
    {
        foreach (var entity in (reply as JsonArray ?? []).OfType<JsonObject>())
        {
            if ((string?)entity["name"] is { } name)
            {
                _entities[name] = entity;
            }
        }
    }

    internal JsonObject? Entity(string? name) => name is null ? null : _entities.GetValueOrDefault(name);

    /// <summary>
    /// Follows a path: a command or event, then <c>arg-type</c> or <c>ret-type</c>, then members. <c>+x</c> is a
    /// variant, <c>*x</c> an optional member, <c>^x</c> an enumeration value, <c>!x</c> a basic type and <c>$x</c>
    /// a feature. Lists are looked through; a choice of types is found when one of them is.
    /// </summary>
    public bool Has(string path) => Query(path, out _) == QapiQueryResult.Found;

    /// <summary>As <see cref="Has"/>, and the schema entity the path ends at if it ends at one.</summary>
    public QapiQueryResult Query(string path, out JsonObject? entity)
    {
        var steps = path.Split('/');
        entity = null;
        var start = Entity(steps[0]);
        return start is null ? QapiQueryResult.Absent : Walk(start, steps.AsSpan(1), out entity);
    }

    private QapiQueryResult Walk(JsonObject entity, ReadOnlySpan<string> steps, out JsonObject? end)
    {
        end = null;
        if ((string?)entity["meta-type"] == "array")
        {
            return Follow((string?)entity["element-type"], steps, out end);
        }

        if (steps.IsEmpty)
        {
            end = entity;
            return QapiQueryResult.Found;
        }

        var step = steps[0];
        if (step.StartsWith('$'))
        {
            return Feature(entity, step, steps[1..]);
        }

        return (string?)entity["meta-type"] switch
        {
            "command" or "event" => step is "arg-type" or "ret-type"
                ? Follow((string?)entity[step], steps[1..], out end)
                : QapiQueryResult.Absent,
            "object" => WalkObject(entity, steps, out end),
            "enum" => EnumValue(entity, steps),
            "builtin" => steps.Length > 1
                ? QapiQueryResult.Invalid
                : Found(step == "!" + (string?)entity["json-type"]),
            "alternate" => WalkAlternate(entity, steps, out end),
            _ => QapiQueryResult.Invalid,
        };
    }

    private QapiQueryResult Follow(string? name, ReadOnlySpan<string> steps, out JsonObject? end)
    {
        end = null;
        var next = Entity(name);
        return next is null ? QapiQueryResult.Absent : Walk(next, steps, out end);
    }

    private QapiQueryResult WalkObject(JsonObject entity, ReadOnlySpan<string> steps, out JsonObject? end)
    {
        end = null;
        var step = steps[0];
        if (step.StartsWith('+'))
        {
            var variant = Named(entity["variants"], "case", step[1..]);
            return Follow((string?)variant?["type"], steps[1..], out end);
        }

        var optional = step.StartsWith('*');
        var member = Named(entity["members"], "name", optional ? step[1..] : step);
        if (member is null || (optional && !member.ContainsKey("default")))
        {
            return QapiQueryResult.Absent;
        }

        // A feature written after a member is the member's own, not its type's.
        return steps.Length > 1 && steps[1].StartsWith('$')
            ? Feature(member, steps[1], steps[2..])
            : Follow((string?)member["type"], steps[1..], out end);
    }

    private QapiQueryResult WalkAlternate(JsonObject entity, ReadOnlySpan<string> steps, out JsonObject? end)
    {
        end = null;
        foreach (var member in (entity["members"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (Follow((string?)member["type"], steps, out end) == QapiQueryResult.Found)
            {
                return QapiQueryResult.Found;
            }
        }

        return QapiQueryResult.Absent;
    }

    private static QapiQueryResult EnumValue(JsonObject entity, ReadOnlySpan<string> steps)
    {
        if (!steps[0].StartsWith('^'))
        {
            return QapiQueryResult.Absent;
        }

        if (steps.Length > 2 || (steps.Length == 2 && !steps[1].StartsWith('$')))
        {
            return QapiQueryResult.Invalid;
        }

        var value = steps[0][1..];
        var member = Named(entity["members"], "name", value);
        if (steps.Length == 2)
        {
            return member is null ? QapiQueryResult.Absent : Feature(member, steps[1], []);
        }

        return Found(member is not null || Contains(entity["values"], value));
    }

    private static QapiQueryResult Feature(JsonObject owner, string step, ReadOnlySpan<string> rest) =>
        rest.IsEmpty ? Found(Contains(owner["features"], step[1..])) : QapiQueryResult.Invalid;

    private static QapiQueryResult Found(bool found) => found ? QapiQueryResult.Found : QapiQueryResult.Absent;

    internal static bool Contains(JsonNode? list, string text) =>
        (list as JsonArray ?? []).Any(item => item is JsonValue value && value.TryGetValue<string>(out var found) && found == text);

    internal static JsonObject? Named(JsonNode? list, string key, string name) =>
        (list as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(item => (string?)item[key] == name);
}
