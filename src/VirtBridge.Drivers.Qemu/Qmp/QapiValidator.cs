using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>Checks JSON against a type of a QAPI schema.</summary>
public sealed class QapiValidator(QapiSchema schema)
{
    /// <summary>Whether <paramref name="value"/> is of the type <paramref name="path"/> leads to.</summary>
    public bool IsValid(string path, JsonNode? value) =>
        schema.Query(path, out var type) == QapiQueryResult.Found && type is not null && Fits(type, value);

    private bool Fits(string? typeName, JsonNode? value) => schema.Entity(typeName) is { } type && Fits(type, value);

    private bool Fits(JsonObject type, JsonNode? value) => (string?)type["meta-type"] switch
    {
        "builtin" => FitsBasic((string?)type["json-type"], value),
        "array" => value is JsonArray items && items.All(item => Fits((string?)type["element-type"], item)),
        "enum" => value is JsonValue text && text.TryGetValue<string>(out var name) && IsEnumValue(type, name),
        "alternate" => (type["members"] as JsonArray ?? []).Any(member => Fits((string?)member?["type"], value)),
        "object" => value is JsonObject fields && FitsObject(type, fields),
        _ => false,
    };

    private static bool IsEnumValue(JsonObject type, string name) =>
        QapiSchema.Contains(type["values"], name) || QapiSchema.Named(type["members"], "name", name) is not null;

    private static bool FitsBasic(string? jsonType, JsonNode? value) => jsonType switch
    {
        "null" => value is null,
        "value" => true,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        _ => value is JsonValue scalar && jsonType == scalar.GetValueKind() switch
        {
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            JsonValueKind.Number => jsonType == "number" || scalar.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E') ? "number" : "int",
            _ => "",
        },
    };

    private bool FitsObject(JsonObject type, JsonObject fields)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return FitsMembers(type, fields, known) && fields.All(field => known.Contains(field.Key));
    }

    private bool FitsMembers(JsonObject type, JsonObject fields, HashSet<string> known)
    {
        foreach (var member in (type["members"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var name = (string?)member["name"] ?? "";
            known.Add(name);
            if (!fields.TryGetPropertyValue(name, out var value))
            {
                if (!member.ContainsKey("default"))
                {
                    return false;
                }
            }
            else if (!Fits((string?)member["type"], value))
            {
                return false;
            }
        }

        if ((string?)type["tag"] is not { } tag || fields[tag] is not JsonValue choice || !choice.TryGetValue<string>(out var chosen))
        {
            return true;
        }

        var variant = QapiSchema.Named(type["variants"], "case", chosen);
        return schema.Entity((string?)variant?["type"]) is not { } variantType || FitsMembers(variantType, fields, known);
    }
}
