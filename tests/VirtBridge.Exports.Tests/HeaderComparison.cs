using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace VirtBridge.Exports.Tests;

/// <summary>Our generated headers against the system's libvirt-dev, as a C compiler understands both.</summary>
public sealed class HeaderComparison
{
    private static readonly string[] s_headers = ["libvirt.h", "virterror.h", "libvirt-qemu.h", "libvirt-lxc.h", "libvirt-admin.h"];

    [Fact]
    public void Every_prototype_of_the_system_headers_is_ours_too()
    {
        var (theirs, ours) = Both();
        Assert.NotEmpty(theirs.Functions);
        Assert.Equal("", Differences(theirs.Functions, ours.Functions));
    }

    [Fact]
    public void Every_structure_of_the_system_headers_has_the_same_layout_in_ours()
    {
        var (theirs, ours) = Both();
        Assert.NotEmpty(theirs.Structures);
        Assert.Equal("", Differences(theirs.Structures, ours.Structures));
    }

    [Fact]
    public void Every_enumerator_of_the_system_headers_has_the_same_value_in_ours()
    {
        var (theirs, ours) = Both();
        Assert.NotEmpty(theirs.Enumerators);

        // The trailing _LAST counts the others and grows with every release.
        var fixedOnes = theirs.Enumerators.Where(e => !e.Key.EndsWith("_LAST", StringComparison.Ordinal)).ToDictionary();
        Assert.Equal("", Differences(fixedOnes, ours.Enumerators));
    }

    private static string Differences(Dictionary<string, string> theirs, Dictionary<string, string> ours) => string.Join('\n', theirs
        .Where(t => ours.GetValueOrDefault(t.Key) != t.Value)
        .Select(t => $"{t.Key}: {t.Value} here {ours.GetValueOrDefault(t.Key) ?? "missing"}"));

    private static (CDeclarations Theirs, CDeclarations Ours) Both()
    {
        BuiltLibrary.Need("castxml");
        Assert.SkipUnless(File.Exists("/usr/include/libvirt/libvirt.h"), "libvirt-dev is not installed");
        return (Read("/usr/include"), Read(BuiltLibrary.Headers));
    }

    private static CDeclarations Read(string include)
    {
        var folder = Directory.CreateTempSubdirectory("vb-headers").FullName;
        try
        {
            var source = Path.Combine(folder, "all.c");
            File.WriteAllText(source, string.Concat(s_headers.Select(h => $"#include <libvirt/{h}>\n")));
            var output = Path.Combine(folder, "all.xml");
            BuiltLibrary.Run("castxml", ["--castxml-output=1", "-I" + include, source, "-o", output], null);
            return new CDeclarations(XDocument.Load(output));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class CDeclarations
    {
        private readonly Dictionary<string, XElement> _byId;

        public CDeclarations(XDocument document)
        {
            var all = document.Root!.Elements().ToList();
            _byId = all.ToDictionary(e => Text(e, "id"));
            Functions = all.Where(e => e.Name == "Function" && IsVir(e))
                .DistinctBy(e => Text(e, "name"))
                .ToDictionary(e => Text(e, "name"), Prototype);
            Structures = all.Where(e => e.Name == "Struct" && Text(e, "name").StartsWith("_vir", StringComparison.Ordinal) && e.Attribute("size") is not null)
                .ToDictionary(e => Text(e, "name"), Layout);
            Enumerators = all.Where(e => e.Name == "Enumeration").SelectMany(e => e.Elements("EnumValue"))
                .Where(v => Text(v, "name").StartsWith("VIR_", StringComparison.Ordinal))
                .ToDictionary(v => Text(v, "name"), v => Text(v, "init"));
        }

        public Dictionary<string, string> Functions { get; }

        public Dictionary<string, string> Structures { get; }

        public Dictionary<string, string> Enumerators { get; }

        private static bool IsVir(XElement element) => Text(element, "name").StartsWith("vir", StringComparison.Ordinal);

        private static string Text(XElement element, string name) => element.Attribute(name)?.Value ?? "";

        private string Prototype(XElement function) =>
            $"{Type(Text(function, "returns"))} ({string.Join(", ", function.Elements("Argument").Select(a => Type(Text(a, "type"))))})";

        private string Layout(XElement structure)
        {
            var members = Text(structure, "members").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => _byId[m]);
            var fields = members.Where(m => m.Name == "Field")
                .Select(f => $"{Text(f, "name")}@{int.Parse(Text(f, "offset"), CultureInfo.InvariantCulture) / 8}:{Type(Text(f, "type"))}");
            return $"{Text(structure, "size")} bits, {string.Join(", ", fields)}";
        }

        // Spelled out down to what the machine sees, so that a different name for the same type is no difference.
        private string Type(string id)
        {
            var constant = id.EndsWith('c') && !_byId.ContainsKey(id);
            var element = _byId[constant ? id[..^1] : id];
            var text = element.Name.LocalName switch
            {
                "PointerType" => Type(Text(element, "type")) + "*",
                "CvQualifiedType" => Type(Text(element, "type")) + (Text(element, "const") == "1" ? " const" : ""),
                "Typedef" or "ElaboratedType" => Type(Text(element, "type")),
                "ArrayType" => $"{Type(Text(element, "type"))}[{Text(element, "max")}]",
                "FunctionType" => Prototype(element),
                "Enumeration" => "enum",
                "Union" => "union",
                _ => Text(element, "name"),
            };
            return constant ? text + " const" : text;
        }
    }
}
