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
public sealed class DaemonLog(TextWriter standardError, LogLevel least, TimeProvider clock) : IDisposable
{
    private readonly Lock _gate = new();
    private volatile IReadOnlyList<LogFilter> _filters = [];
    private (LogOutput Rule, TextWriter Writer)[] _outputs = [(new LogOutput(LogLevel.Debug, "stderr", null), standardError)];

    /// <summary>Of lines no filter matches; may be changed while running.</summary>
    public LogLevel Least { get; set; } = least;

    /// <summary>May be changed while running.</summary>
    public IReadOnlyList<LogFilter> Filters
    {
        get => _filters;
        set => _filters = value;
    }

    /// <summary>Where lines go.</summary>
    public IReadOnlyList<LogOutput> Outputs
    {
        get
        {
            lock (_gate)
            {
                return [.. _outputs.Select(o => o.Rule)];
            }
        }
    }

    /// <summary>Sends lines elsewhere from now on; when one place cannot be opened, nothing changes.</summary>
    public void SendTo(IReadOnlyList<LogOutput> outputs)
    {
        var opened = new List<(LogOutput Rule, TextWriter Writer)>();
        try
        {
            foreach (var rule in outputs)
            {
                opened.Add((rule, rule.Kind == "file" ? new StreamWriter(rule.Argument!, append: true) : standardError));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Close([.. opened]);
            throw LogRules.Invalid($"cannot open a log file: {e.Message}");
        }

        (LogOutput Rule, TextWriter Writer)[] old;
        lock (_gate)
        {
            (old, _outputs) = (_outputs, [.. opened]);
        }

        Close(old);
    }

    public void Dispose() => SendTo([]);

    public void Write(LogLevel level, string what, params ReadOnlySpan<(string Key, object? Value)> fields)
    {
        if (level < LeastOf(what))
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
            foreach (var (rule, writer) in _outputs)
            {
                if (level >= rule.Least)
                {
                    writer.WriteLine(line);
                    writer.Flush();
                }
            }
        }
    }

    private LogLevel LeastOf(string what)
    {
        foreach (var filter in _filters)
        {
            if (what.Contains(filter.Match, StringComparison.Ordinal))
            {
                return filter.Least;
            }
        }

        return Least;
    }

    private void Close((LogOutput Rule, TextWriter Writer)[] outputs)
    {
        foreach (var (_, writer) in outputs.Where(o => o.Writer != standardError))
        {
            writer.Dispose();
        }
    }

    private static string Quoted(string value) =>
        value.Length > 0 && value.All(c => c > ' ' && c is not ('"' or '=')) ? value : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";
}
