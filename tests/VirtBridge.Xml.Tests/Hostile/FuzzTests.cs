using System.Diagnostics;
using System.Globalization;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Xml.Tests.Hostile;

/// <summary>
/// Broken texts of every kind are refused in one way or understood, quickly and in bounded memory. The run is short;
/// VIRTBRIDGE_FUZZ_SECONDS makes it as long per kind as wanted, VIRTBRIDGE_FUZZ_SEED begins elsewhere.
/// </summary>
public sealed class FuzzTests
{
    private const double DefaultSeconds = 0.7;
    private const long MemoryFloor = 16 * 1024 * 1024;
    private const long MemoryPerCharacter = 100;
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Kinds => [.. DocumentKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Broken_texts_are_refused_or_understood(string name)
    {
        var kind = DocumentKind.Of(name);
        var seconds = Number("VIRTBRIDGE_FUZZ_SECONDS", DefaultSeconds);
        var mutator = new Mutator(kind.Examples(), (int)Number("VIRTBRIDGE_FUZZ_SEED", 1));
        var watch = Stopwatch.StartNew();
        do
        {
            Try(kind, mutator.Next());
        }
        while (watch.Elapsed.TotalSeconds < seconds);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_understood_and_printed_is_printed_the_same_again(string name)
    {
        var kind = DocumentKind.Of(name);
        if (name is "vmx" or "xl" or "xm" or "lxc" or "bhyve")
        {
            // These print XML or both; their own round trips are tests of their own.
            return;
        }

        foreach (var example in kind.Examples())
        {
            if (Printed(kind, example) is { } once)
            {
                Assert.Equal(once, kind.Reprint(once));
            }
        }
    }

    /// <summary>One text: no exception but a refusal, below a second, and memory in proportion.</summary>
    internal static void Try(DocumentKind kind, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var began = ThreadClock.Used;
        Run(kind, text);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        var used = ThreadClock.Used - began;
        Assert.True(used < Slow, $"{kind.Name}: {used} for\n{Shown(text)}");
        Assert.True(taken < MemoryFloor + (MemoryPerCharacter * text.Length), $"{kind.Name}: {taken} bytes for {text.Length} characters\n{Shown(text)}");
    }

    private static void Run(DocumentKind kind, string text)
    {
        try
        {
            kind.Reprint(text);
        }
        catch (VirtException)
        {
            // Refused, which is fine.
        }
        catch (Exception failure)
        {
            Assert.Fail($"{kind.Name}: {failure}\n{Shown(text)}");
        }
    }

    private static string? Printed(DocumentKind kind, string text)
    {
        try
        {
            return kind.Reprint(text);
        }
        catch (VirtException)
        {
            return null;
        }
    }

    private static string Shown(string text) => text.Length <= 8000 ? text : text[..8000];

    private static double Number(string variable, double otherwise) =>
        double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
