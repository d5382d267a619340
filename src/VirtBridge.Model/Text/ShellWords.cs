using System.Buffers;
using System.Text;

namespace VirtBridge.Model;

/// <summary>Splits commands as a shell does: blanks separate, quotes and backslashes protect, "\" at a line's end joins lines.</summary>
public static class ShellWords
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~");

    /// <summary>The words of every line that has some.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Lines(string text)
    {
        var lines = new List<IReadOnlyList<string>>();
        foreach (var line in text.Replace("\\\r\n", " ").Replace("\\\n", " ").Split('\n'))
        {
            var words = Words(line);
            if (words.Count > 0)
            {
                lines.Add(words);
            }
        }

        return lines;
    }

    /// <summary>A word as a shell has to be given it.</summary>
    public static string Quote(string word) =>
        word.Length > 0 && word.AsSpan().IndexOfAny(NeedQuotes) < 0 ? word : $"'{word.Replace("'", @"'\''")}'";

    public static IReadOnlyList<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var began = false;
        var quote = '\0';
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (quote == '\0' && char.IsWhiteSpace(c))
            {
                if (began)
                {
                    words.Add(word.ToString());
                    word.Clear();
                    began = false;
                }

                continue;
            }

            began = true;
            if (c == '\\' && quote != '\'' && i + 1 < line.Length)
            {
                word.Append(line[++i]);
            }
            else if (c is '"' or '\'' && (quote == '\0' || quote == c))
            {
                quote = quote == '\0' ? c : '\0';
            }
            else
            {
                word.Append(c);
            }
        }

        if (began)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
