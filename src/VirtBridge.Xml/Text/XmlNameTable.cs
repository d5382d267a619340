namespace VirtBridge.Xml;

/// <summary>Gives equal names of one document the same string, so that a name is allocated once.</summary>
internal sealed class XmlNameTable
{
    private const int Size = 256;
    private const int LongestSharedValue = 24;
    private readonly string?[] _slots = new string?[Size];

    public string NameOf(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length * 31;
        foreach (var c in name)
        {
            hash = (hash ^ c) * 16777619;
        }

        ref var slot = ref _slots[(hash ^ (hash >> 15)) & (Size - 1)];
        if (slot is not null && name.SequenceEqual(slot))
        {
            return slot;
        }

        return slot = name.ToString();
    }

    /// <summary>The text of a value; short ones repeat often (slots, buses, white space) and are shared too.</summary>
    public string ValueOf(ReadOnlySpan<char> value) =>
        value.Length == 0 ? "" : value.Length <= LongestSharedValue ? NameOf(value) : value.ToString();
}
