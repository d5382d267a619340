using System.Text.RegularExpressions;
using Xunit;

namespace VirtBridge.Architecture.Tests;

/// <summary>Types are named after the thing or the deed, and hold no state of the process.</summary>
public sealed partial class NameRules
{
    [Fact]
    public void No_type_is_a_Manager_Helper_Utils_Common_or_Misc()
    {
        var wrong = Repository.SourceFiles
            .SelectMany(f => File.ReadLines(f).Select(l => (File: f, Match: EmptyName().Match(l))))
            .Where(x => x.Match.Success)
            .Select(x => $"{Repository.Relative(x.File)}: {x.Match.Value}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_mutable_statics_outside_the_last_error_of_a_thread()
    {
        var wrong = Repository.SourceFiles
            .SelectMany(f => File.ReadAllLines(f).Select((l, i) => (File: f, Line: i + 1, Text: l)))
            .Where(x => MutableStatic().IsMatch(x.Text) && !x.Text.Contains("[ThreadStatic]", StringComparison.Ordinal))
            .Where(x => !x.File.Contains("VirtBridge.Exports", StringComparison.Ordinal))
            .Select(x => $"{Repository.Relative(x.File)}:{x.Line}: {x.Text.Trim()}");
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"\b(class|record|struct|interface|enum) \w*(Manager|Helpers?|Utils|Common|Misc)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"^\s*(public|internal|private|protected) static (?!readonly|partial|unsafe partial|extern|async|void|implicit|explicit|unsafe extern)[\w<>\[\],.? ]+ \w+( = [^>].*)?;$")]
    private static partial Regex MutableStatic();
}
