using VirtBridge.Contract;

namespace VirtBridge.Daemon;

/// <summary>A place log lines go to: standard error or a file, from a level on.</summary>
public sealed record LogOutput(LogLevel Least, string Kind, string? Argument)
{
    public override string ToString() => Argument is null ? $"{(int)Least}:{Kind}" : $"{(int)Least}:{Kind}:{Argument}";

    /// <summary>Reads <c>LEVEL:stderr</c> and <c>LEVEL:file:PATH</c>, separated by blanks.</summary>
    public static IReadOnlyList<LogOutput> Parse(string text) => [.. LogRules.Words(text).Select(ParseOne)];

    private static LogOutput ParseOne(string word)
    {
        var parts = word.Split(':', 3);
        var argument = parts.Length == 3 ? parts[2] : null;
        var known = parts.Length > 1 && (parts[1] == "stderr" ? argument is null : parts[1] == "file" && argument is { Length: > 0 } && Path.IsPathRooted(argument));
        return known
            ? new(LogRules.Level(parts[0], word), parts[1], argument)
            : throw LogRules.Invalid($"cannot log to '{word}': use LEVEL:stderr or LEVEL:file:/ABSOLUTE/PATH");
    }
}

/// <summary>The least level of lines whose name holds a word; the first that matches counts.</summary>
public sealed record LogFilter(LogLevel Least, string Match)
{
    public override string ToString() => $"{(int)Least}:{Match}";

    /// <summary>Reads <c>LEVEL:WORD</c>, separated by blanks.</summary>
    public static IReadOnlyList<LogFilter> Parse(string text) => [.. LogRules.Words(text).Select(ParseOne)];

    private static LogFilter ParseOne(string word)
    {
        var parts = word.Split(':', 2);
        var match = parts.Length == 2 ? parts[1].TrimStart('+') : "";
        return match.Length > 0 ? new(LogRules.Level(parts[0], word), match) : throw LogRules.Invalid($"'{word}' is no filter: use LEVEL:WORD, for example 1:load");
    }
}

/// <summary>What texts of outputs and filters have in common.</summary>
internal static class LogRules
{
    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static LogLevel Level(string text, string word) => int.TryParse(text, out var level) && level is >= (int)LogLevel.Debug and <= (int)LogLevel.Error
        ? (LogLevel)level
        : throw Invalid($"'{word}' does not start with a level from 1 (debug) to 4 (error)");

    public static VirtException Invalid(string what) => new(ErrorCode.InvalidArg, ErrorDomain.Admin, what);
}
