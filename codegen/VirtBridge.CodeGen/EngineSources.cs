using System.Text.RegularExpressions;

namespace VirtBridge.CodeGen;

/// <summary>
/// What the engine and the drivers say of themselves in their sources: which operations a service overrides, which facets
/// that needs, and which facets a driver has.
/// </summary>
public sealed partial class EngineSources
{
    private readonly Dictionary<(string Family, string Method), HashSet<string>> _overrides = [];
    private readonly Dictionary<string, HashSet<string>> _driverFacets = [];

    private readonly Dictionary<(string Driver, string Facet), string> _lacks = [];

    public EngineSources(string root)
    {
        var source = Path.Combine(root, "src");
        foreach (var file in Files(Path.Combine(source, "VirtBridge.Engine")).Concat(Files(Path.Combine(source, "VirtBridge.Daemon", "Admin"))))
        {
            ReadServices(File.ReadAllText(file));
        }

        // A QEMU host has the drivers of the machine beside it; the test hypervisor brings its own.
        foreach (var (driver, projects) in new[] { ("Test", new[] { "Test" }), ("Qemu", ["Qemu", "Storage"]) })
        {
            var texts = projects.SelectMany(p => Files(Path.Combine(source, "VirtBridge.Drivers." + p))).Select(File.ReadAllText).ToList();
            _driverFacets[driver] = [.. texts.SelectMany(t => BaseList().Matches(t)).SelectMany(m => FacetName().Matches(m.Value)).Select(m => m.Value)];
            foreach (var lack in texts.SelectMany(t => Lack().Matches(t)))
            {
                _lacks[(driver, lack.Groups[1].Value)] = lack.Groups[2].Value;
            }
        }
    }

    /// <summary>Why the driver never has the facet; null when it only has not got it yet.</summary>
    public string? WhyNever(string driver, string facet) => _lacks.GetValueOrDefault((driver, facet));

    public bool Overrides(string family, string method) => _overrides.ContainsKey((family, method));

    /// <summary>The facets of the operation the driver lacks.</summary>
    public IEnumerable<string> Missing(string driver, string family, string method) =>
        _overrides.TryGetValue((family, method), out var facets) ? facets.Except(_driverFacets[driver]).Order(StringComparer.Ordinal) : [];

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/Generated/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private void ReadServices(string text)
    {
        if (Service().Match(text) is not { Success: true } service)
        {
            return;
        }

        // A short method of the same file that hands out a facet stands for it wherever it is named.
        var handedOut = FacetMethod().Matches(text).ToDictionary(m => m.Groups[2].Value, m => m.Groups[1].Value);
        var methods = Override().Matches(text);
        for (var i = 0; i < methods.Count; i++)
        {
            var end = i + 1 < methods.Count ? methods[i + 1].Index : text.Length;
            var body = Body(text[methods[i].Index..end]);
            var facets = Required().Matches(body).Select(m => m.Groups[1].Value)
                .Concat(handedOut.Where(h => body.Contains(h.Key + "(", StringComparison.Ordinal)).Select(h => h.Value));
            _overrides[(service.Groups[1].Value, methods[i].Groups[1].Value)] = [.. facets];
        }
    }

    // A member ends with its block, or with the semicolon of its expression.
    private static string Body(string text)
    {
        var block = text.IndexOf("\n    }", StringComparison.Ordinal);
        var expression = text.IndexOf(";\n\n    ", StringComparison.Ordinal);
        var end = new[] { block, expression }.Where(e => e > 0).DefaultIfEmpty(text.Length).Min();
        return text[..end];
    }

    [GeneratedRegex(@"class \w+[^{]*?:\s*(\w+)Base\b")]
    private static partial Regex Service();

    [GeneratedRegex(@"public override (?:async )?ValueTask(?:<[^\n]*?>)? (\w+Async)\(")]
    private static partial Regex Override();

    [GeneratedRegex(@"\[Lacks\(""(I\w+Facet)"", ""([^""]*)""\)\]")]
    private static partial Regex Lack();

    [GeneratedRegex(@"(?:Require|Facets)<(I\w+Facet)>")]
    private static partial Regex Required();

    [GeneratedRegex(@"private (I\w+Facet) (\w+)\(string function\)")]
    private static partial Regex FacetMethod();

    [GeneratedRegex(@"(class|record) \w+[^{;]*\{")]
    private static partial Regex BaseList();

    [GeneratedRegex(@"\bI\w+Facet\b")]
    private static partial Regex FacetName();
}
