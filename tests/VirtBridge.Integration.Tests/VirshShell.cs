using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace VirtBridge.Integration.Tests;

/// <summary>Debian's virsh, kept open: hundreds of commands without hundreds of processes.</summary>
public sealed class VirshShell : IDisposable
{
    private const string Prompt = "virsh # ";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);
    private readonly Process _process;
    private readonly char[] _buffer = new char[64 * 1024];
    private int _marks;

    public VirshShell(string uri)
    {
        _process = Tool.Start("virsh", ["-q", "-c", uri], new Dictionary<string, string> { ["TERM"] = "dumb" });
        _process.StandardInput.AutoFlush = true;
    }

    public ToolResult Run(params IEnumerable<string> arguments)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"end-of-command-{_marks++}");
        _process.StandardInput.Write($"{string.Join(' ', arguments.Select(Quoted))}\necho {mark}\necho --err {mark}\n");
        using var patience = new CancellationTokenSource(s_patience);
        var output = ReadOutput($"{mark}{Prompt}echo --err {mark}\n{Prompt}", patience.Token);
        var errors = ReadErrors($"error: {mark}", patience.Token);

        // The first line is the command itself.
        var start = output.IndexOf('\n', StringComparison.Ordinal) + 1;
        var end = output.IndexOf($"{Prompt}echo {mark}\n", StringComparison.Ordinal);
        return new ToolResult(errors.Length > 0 ? 1 : 0, output[start..end], errors);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static string Quoted(string argument) => argument.Length > 0 && argument.All(c => char.IsAsciiLetterOrDigit(c) || "-_./,=:".Contains(c))
        ? argument
        : $"\"{argument.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private string ReadOutput(string end, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        do
        {
            var read = _process.StandardOutput.ReadAsync(_buffer, cancellation).AsTask().GetAwaiter().GetResult();
            text.Append(_buffer, 0, read > 0 ? read : throw new EndOfStreamException($"virsh ended: {text} {_process.StandardError.ReadToEnd()}"));
        }
        while (text.Length < end.Length || text.ToString(text.Length - end.Length, end.Length) != end);
        return text.ToString();
    }

    private string ReadErrors(string end, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        while (_process.StandardError.ReadLineAsync(cancellation).AsTask().GetAwaiter().GetResult() is { } line && line != end)
        {
            text.AppendLine(line);
        }

        return text.ToString();
    }
}
