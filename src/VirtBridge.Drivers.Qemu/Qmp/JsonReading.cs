using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>Members that may be missing; a member of another kind counts as missing.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonElement value, string member) =>
        value.Member(member) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static long? Number(this JsonElement value, string member) =>
        value.Member(member) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var whole) ? whole : null;

    public static bool Flag(this JsonElement value, string member) =>
        value.Member(member) is { ValueKind: JsonValueKind.True };

    public static JsonElement? Member(this JsonElement value, string member) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(member, out var found) ? found : null;

    /// <summary>The items of a list member, none when it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement value, string member) =>
        value.Member(member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];
}
