using System.Text.RegularExpressions;
using Xunit;

namespace VirtBridge.Architecture.Tests;

/// <summary>Files and methods stay small enough to read without scrolling.</summary>
public sealed partial class SizeRules
{
    private const int MaxFileLines = 600;
    private const int MaxMethodLines = 80;

    [Fact]
    public void No_file_is_longer_than_600_lines()
    {
        var wrong = Repository.SourceFiles
            .Select(f => (File: f, Lines: File.ReadLines(f).Count()))
            .Where(x => x.Lines > MaxFileLines)
            .Select(x => $"{Repository.Relative(x.File)}: {x.Lines} lines");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_method_is_longer_than_80_lines()
    {
        var wrong = Repository.SourceFiles.SelectMany(LongMethods);
        Assert.Empty(wrong);
    }

    /// <summary>Bodies are found by indentation, which the format check guarantees: a head at four spaces, its braces below.</summary>
    private static IEnumerable<string> LongMethods(string file)
    {
        var lines = File.ReadAllLines(file);
        for (var i = 1; i < lines.Length; i++)
        {
            var open = Open().Match(lines[i]);
            if (!open.Success || TypeHead().IsMatch(Head(lines, i)))
            {
                continue;
            }

            var end = Array.FindIndex(lines, i, l => l.StartsWith(open.Groups[1].Value + "}", StringComparison.Ordinal));
            if (end - i - 1 > MaxMethodLines)
            {
                yield return $"{Repository.Relative(file)}:{i}: {end - i - 1} lines";
            }
        }
    }

    private static string Head(string[] lines, int open)
    {
        var first = open - 1;
        while (first > 0 && lines[first].Length > 0 && (lines[first].StartsWith("        ", StringComparison.Ordinal) || lines[first].TrimStart().StartsWith(')')))
        {
            first--;
        }

        return string.Join(' ', lines[first..open]);
    }

    [GeneratedRegex(@"^(    |        )\{$")]
    private static partial Regex Open();

    [GeneratedRegex(@"\b(class|struct|record|interface|enum|namespace|switch|new|extension)\b")]
    private static partial Regex TypeHead();
}
