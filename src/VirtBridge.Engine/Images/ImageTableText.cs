using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The table of a domain's images as it is stored: one line per image, its marks before its location.</summary>
internal static class ImageTableText
{
    public const string Name = "table";

    private const string Open = "<images>";
    private const string Close = "</images>";

    public static string Format(ImageTable table)
    {
        var text = new System.Text.StringBuilder(Open).Append('\n');
        foreach (var entry in table.Entries)
        {
            var marks = $"{(entry.Made ? "m" : "")}{(entry.Hidden ? "h" : "")}{(entry.Kept ? "k" : "")}";
            text.Append(marks.Length == 0 ? "-" : marks).Append(' ').Append(Uri.EscapeDataString(entry.Location.Text)).Append('\n');
        }

        return text.Append(Close).Append('\n').ToString();
    }

    public static ImageTable Parse(string text)
    {
        List<ImageTableEntry> entries = [];
        var start = text.IndexOf(Open, StringComparison.Ordinal);
        var end = text.IndexOf(Close, StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Conf, "not a table of images");
        }

        foreach (var line in text[(start + Open.Length)..end].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ');
            if (space > 0)
            {
                var marks = line[..space];
                entries.Add(new(new(Uri.UnescapeDataString(line[(space + 1)..])))
                {
                    Made = marks.Contains('m'),
                    Hidden = marks.Contains('h'),
                    Kept = marks.Contains('k'),
                });
            }
        }

        return new(entries.ToValueArray());
    }
}
