using System.Text;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>Names of the contract as Python people write them.</summary>
internal static class PythonNames
{
    private static readonly HashSet<string> s_keywords =
    [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except",
        "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try",
        "while", "with", "yield", "self", "type", "print", "exec",
    ];

    /// <summary>An operation without the word that only C# needs.</summary>
    public static string Method(Operation operation) => Value(operation.Method[..^"Async".Length]);

    public static string Value(string name)
    {
        var snake = Words(name).ToLowerInvariant();
        return s_keywords.Contains(snake) ? snake + "_" : snake;
    }

    public static string Constant(string name)
    {
        var words = Words(name).ToUpperInvariant();
        return char.IsAsciiDigit(words[0]) ? "_" + words : words is "NONE" or "TRUE" or "FALSE" ? words : words;
    }

    // A word starts at a capital after a small letter, and at the last capital of a row that goes on in small letters.
    private static string Words(string name)
    {
        var text = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsAsciiLetterUpper(name[i])
                && (!char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1])));
            text.Append(starts && name[i - 1] != '_' ? "_" : "").Append(name[i]);
        }

        return text.ToString();
    }
}
