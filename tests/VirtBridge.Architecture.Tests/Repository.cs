using System.Xml.Linq;

namespace VirtBridge.Architecture.Tests;

/// <summary>The working tree, found from where the test runs.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> SourceFiles { get; } =
        [.. new[] { "src", "dbus", "snmp", "codegen" }
            .Select(d => Path.Combine(Root, d))
            .SelectMany(d => Directory.EnumerateFiles(d, "*.cs", SearchOption.AllDirectories))
            .Where(f => !HasPart(f, "obj") && !HasPart(f, "bin") && !HasPart(f, "Generated"))
            .Order(StringComparer.Ordinal)];

    public static IEnumerable<string> ProjectFiles =>
        new[] { "src", "dbus", "snmp" }
            .Select(d => Path.Combine(Root, d))
            .SelectMany(d => Directory.EnumerateFiles(d, "*.csproj", SearchOption.AllDirectories));

    public static IEnumerable<string> References(string project) =>
        XDocument.Load(project).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    public static string Relative(string path) => Path.GetRelativePath(Root, path);

    private static bool HasPart(string path, string part) => path.Contains($"{Path.DirectorySeparatorChar}{part}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "VirtBridge.sln")))
        {
            at = at.Parent;
        }

        return at?.FullName ?? throw new InvalidOperationException("VirtBridge.sln is in no folder above the test");
    }
}
