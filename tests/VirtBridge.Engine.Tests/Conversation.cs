using System.Text;
using VirtBridge.Drivers.Storage;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>
/// Programs that are not there: a recorded conversation says what is asked next and what the answer was. Anything else
/// that is asked fails the test.
/// </summary>
internal sealed class Conversation : IPrograms
{
    private readonly Queue<(string Command, ProgramResult Result)> _expected = new();
    private readonly List<string> _secrets = [];

    /// <summary>Programs this host lacks.</summary>
    public HashSet<string> Missing { get; } = [];

    /// <summary>Environments the programs were given, in order.</summary>
    public List<IReadOnlyDictionary<string, string>> Environments { get; } = [];

    /// <summary>Secrets that were held, as text.</summary>
    public IReadOnlyList<string> Secrets => _secrets;

    /// <summary>Does a step while a command runs, as a mount would.</summary>
    public Action<string>? While { get; set; }

    public Conversation Expect(string command, string output = "", int status = 0, string complaint = "")
    {
        _expected.Enqueue((command, new(status, output, complaint)));
        return this;
    }

    public string? Find(string name) => Missing.Contains(name) || name.StartsWith('/') ? null : $"/usr/bin/{name}";

    public Task<ProgramResult> RunAsync(
        string path, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment, CancellationToken cancellation)
    {
        var command = $"{Path.GetFileName(path)} {string.Join(' ', arguments)}";
        Assert.True(_expected.Count > 0, $"nobody expected: {command}");
        var (expected, result) = _expected.Dequeue();
        Assert.Equal(expected, command);
        Assert.DoesNotContain(_secrets, s => command.Contains(s, StringComparison.Ordinal));
        Environments.Add(environment);
        While?.Invoke(command);
        return Task.FromResult(result);
    }

    public ISecretFile Hold(ReadOnlySpan<byte> secret)
    {
        _secrets.Add(Encoding.UTF8.GetString(secret));
        return new Held();
    }

    public void IsOver() => Assert.Empty(_expected.Select(e => e.Command));

    private sealed class Held : ISecretFile
    {
        public string Path => "SECRET";

        public void Dispose()
        {
        }
    }
}
