using System.Buffers;
using System.Text;

namespace VirtBridge.Model;

/// <summary>Splits commands as a shell does: blanks separate, quotes and backslashes protect, "\" at a line's end joins lines.</summary>
public static class ShellWords
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create("\r\t\n !\"#$&'()*;<>?[\\]^`{|}~");

    /// <summary>The words of every line that has some, one line after the other: the list is the same each time.</summary>
    public static IEnumerable<IReadOnlyList<string>> Lines(string text)
    {
        text = text.Replace("\\\r\n", " ").Replace("\\\n", " ");
        var words = new List<string>();
        var word = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            words.Clear();
            Split(text.AsSpan(start, end - start), words, word);
            if (words.Count > 0)
            {
                yield return words;
            }

            start = end + 1;
        }
    }

    /// <summary>A word as a shell has to be given it.</summary>
    public static string Quote(string word) =>
        word.Length > 0 && word.AsSpan().IndexOfAny(NeedQuotes) < 0 ? word : $"'{word.Replace("'", @"'\''")}'";

    public static IReadOnlyList<string> Words(string line)
    {
        var words = new List<string>();
        Split(line, words, new StringBuilder());
        return words;
    }

    private static void Split(ReadOnlySpan<char> line, List<string> words, StringBuilder word)
    {
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
            word.Clear();
        }
    }
}
