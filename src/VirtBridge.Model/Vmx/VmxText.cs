using System.Globalization;
using System.Text;

namespace VirtBridge.Model;

/// <summary>How VMware writes texts that hold bars and quotes: "|22" is the character with that hexadecimal number.</summary>
public static class VmxText
{
    public static string Escape(string text) => text.Replace("|", "|7c").Replace("\"", "|22");

    public static string Unescape(string text)
    {
        if (!text.Contains('|'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '|')
            {
                plain.Append(text[i]);
                continue;
            }

            if (i + 2 >= text.Length || !byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                throw VmxError.Internal($"VMX entry contains invalid escape sequence in '{text}'");
            }

            plain.Append((char)code);
            i += 2;
        }

        return plain.ToString();
    }

    /// <summary>The form of "uuid.bios": pairs between blanks, a dash in the middle.</summary>
    public static string Uuid(Contract.Uuid uuid)
    {
        var pairs = Array.ConvertAll(uuid.ToByteArray(), b => b.ToString("x2", CultureInfo.InvariantCulture));
        return $"{string.Join(' ', pairs[..8])}-{string.Join(' ', pairs[8..])}";
    }
}
