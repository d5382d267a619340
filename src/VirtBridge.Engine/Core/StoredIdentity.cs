using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// Name and UUID of a stored definition without reading all of it. Only the plain form this program and libvirt write is
/// recognised; anything else is left to the real reader.
/// </summary>
internal readonly record struct StoredIdentity(string Name, Uuid Uuid)
{
    private const int HeadLength = 4096;

    public static StoredIdentity? Scan(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, HeadLength));
        var start = head.IndexOf("<domain ");
        if (start < 0)
        {
            return null;
        }

        head = head[start..];
        var name = Element(head, "<name>", "</name>");
        var uuid = Element(head, "<uuid>", "</uuid>");
        var devices = head.IndexOf("<devices>");
        var plain = !name.IsEmpty && name.IndexOfAny('&', '<') < 0 && !head[..Math.Max(0, devices)].Contains("<!--", StringComparison.Ordinal);
        return plain && Uuid.TryParse(uuid.ToString(), out var id) ? new(name.ToString(), id) : null;
    }

    private static ReadOnlySpan<char> Element(ReadOnlySpan<char> text, string open, string close)
    {
        var start = text.IndexOf(open);
        var end = start < 0 ? -1 : text.IndexOf(close);
        return start < 0 || end < start ? [] : text[(start + open.Length)..end];
    }
}
