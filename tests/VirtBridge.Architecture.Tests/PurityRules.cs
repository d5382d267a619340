using System.Text.RegularExpressions;
using Xunit;

namespace VirtBridge.Architecture.Tests;

/// <summary>Contract, Model and Xml never touch files, processes, sockets, clocks or randomness.</summary>
public sealed partial class PurityRules
{
    [Fact]
    public void Pure_rooms_touch_nothing_outside()
    {
        var wrong = Repository.SourceFiles
            .Where(f => f.Contains("VirtBridge.Contract/", StringComparison.Ordinal)
                || f.Contains("VirtBridge.Model/", StringComparison.Ordinal)
                || f.Contains("VirtBridge.Xml/", StringComparison.Ordinal))
            .SelectMany(f => File.ReadAllLines(f).Select((l, i) => (File: f, Line: i + 1, Text: l)))
            .Where(x => Impure().IsMatch(x.Text) && !x.Text.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(x => $"{Repository.Relative(x.File)}:{x.Line}: {x.Text.Trim()}");
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\b(File\.(Read|Write|Open|Exists|Delete|Copy|Move)|Directory\.|Process\.|new Socket\(|DateTime\.(Now|UtcNow)|DateTimeOffset\.(Now|UtcNow)|Random\.|new Random|Guid\.NewGuid|Environment\.(GetEnv|Tick|Machine)|LibraryImport|DllImport)")]
    private static partial Regex Impure();
}
