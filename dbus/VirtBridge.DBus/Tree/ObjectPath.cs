using System.Globalization;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.DBus.Tree;

/// <summary>How identities are written as elements of an object path.</summary>
internal static class ObjectPath
{
    public static string OfUuid(Uuid uuid) => "_" + uuid.ToString().Replace('-', '_');

    public static Uuid? ToUuid(ReadOnlySpan<char> element) =>
        element.Length == 37 && element[0] == '_' && Uuid.TryParse(element[1..].ToString().Replace('_', '-'), out var uuid) ? uuid : null;

    public static string OfName(string name)
    {
        var text = new StringBuilder(name.Length + 16);
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)b))
            {
                text.Append((char)b);
            }
            else
            {
                text.Append('_').Append(b.ToString("x2", CultureInfo.InvariantCulture));
            }
        }

        return text.ToString();
    }

    /// <summary>The name an element stands for; null when an underscore is not followed by two digits.</summary>
    public static string? ToName(ReadOnlySpan<char> element)
    {
        var bytes = new byte[element.Length];
        var count = 0;
        for (var i = 0; i < element.Length; i++)
        {
            if (element[i] != '_')
            {
                bytes[count++] = (byte)element[i];
            }
            else if (i + 2 < element.Length && byte.TryParse(element.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out var b))
            {
                bytes[count++] = b;
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString(bytes, 0, count);
    }

    public static string OfSnapshot(DomainSnapshotRef snapshot) => OfUuid(snapshot.Dom.Uuid) + "_" + OfName(snapshot.Name);

    /// <summary>The domain's UUID and the snapshot's name.</summary>
    public static (Uuid Domain, string Snapshot)? ToSnapshot(ReadOnlySpan<char> element) =>
        element.Length > 38 && element[37] == '_' && ToUuid(element[..37]) is { } domain && ToName(element[38..]) is { } name ? (domain, name) : null;
}
