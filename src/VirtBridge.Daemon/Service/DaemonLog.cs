using System.Text;

namespace VirtBridge.Daemon;

public enum LogLevel
{
    Debug = 1,
    Info = 2,
    Warning = 3,
    Error = 4,
}

/// <summary>One line for each thing that happened: time, level, what, and named fields as <c>key=value</c>.</summary>
public sealed class DaemonLog(TextWriter output, LogLevel least, TimeProvider clock)
{
    private readonly Lock _gate = new();

    /// <summary>May be changed while running.</summary>
    public LogLevel Least { get; set; } = least;

    public void Write(LogLevel level, string what, params ReadOnlySpan<(string Key, object? Value)> fields)
    {
        if (level < Least)
        {
            return;
        }

        var line = new StringBuilder();
        line.Append(clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'")).Append(' ').Append(level.ToString().ToLowerInvariant()).Append(' ').Append(what);
        foreach (var (key, value) in fields)
        {
            line.Append(' ').Append(key).Append('=').Append(Quoted(value?.ToString() ?? ""));
        }

        lock (_gate)
        {
            output.WriteLine(line);
            output.Flush();
        }
    }

    private static string Quoted(string value) =>
        value.Length > 0 && value.All(c => c > ' ' && c is not ('"' or '=')) ? value : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
