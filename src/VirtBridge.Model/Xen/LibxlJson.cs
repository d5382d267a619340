namespace VirtBridge.Model;

/// <summary>The few shapes of libxl's JSON: booleans are words, empty structures are written.</summary>
internal static class LibxlJson
{
    public static readonly JsonData.Object Empty = new(default);

    public static JsonData.Text Bool(bool value) => new(value ? "True" : "False");

    public static JsonData.Number Number(long value) => new($"{value}");

    public static JsonData.Number Number(ulong value) => new($"{value}");

    public static JsonData.Text Text(string value) => new(value);

    public static JsonData.Array List<T>(IEnumerable<T> values, Func<T, JsonData> convert) => new(values.Select(convert).ToValueArray());

    /// <summary>The members that are there.</summary>
    public static JsonData.Object Of(params IEnumerable<(string Name, JsonData? Value)> members) => new(members
        .Where(member => member.Value is not null)
        .Select(member => new KeyValuePair<string, JsonData>(member.Name, member.Value!))
        .ToValueArray());
}
