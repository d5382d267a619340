using System.Collections.Concurrent;
using System.Collections.Frozen;
using VirtBridge.Contract;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>The schemas of a folder, each read when a document is first checked against it.</summary>
public sealed class SchemaFolder(string folder)
{
    /// <summary>Where distributions install libvirt's schemas.</summary>
    public const string Installed = "/usr/share/libvirt/schemas";

    private static readonly FrozenDictionary<string, string> Roots = new Dictionary<string, string>
    {
        ["cpu.rng"] = "cpu",
        ["domain.rng"] = "domain",
        ["domainbackup.rng"] = "domainbackup",
        ["domaincheckpoint.rng"] = "domaincheckpoint",
        ["domainsnapshot.rng"] = "domainsnapshot",
        ["interface.rng"] = "interface",
        ["network.rng"] = "network",
        ["networkport.rng"] = "networkport",
        ["nodedev.rng"] = "device",
        ["nwfilter.rng"] = "filter",
        ["nwfilterbinding.rng"] = "filterbinding",
        ["secret.rng"] = "secret",
        ["storagepool.rng"] = "pool",
        ["storagevol.rng"] = "volume",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Lazy<RelaxNgSchema>> _schemas = new(StringComparer.Ordinal);

    /// <summary>Refuses a document that does not follow <paramref name="schema"/> (a file name such as <c>domain.rng</c>).</summary>
    public void Require(string xml, string schema)
    {
        // What cannot be read at all, or is something else altogether, is told by the parser, which knows where.
        if (Check(xml, schema) is { Count: > 0 } wrong && wrong[0] != RelaxNgSchema.NotWellFormed && IsOf(schema, XmlDocumentReader.Read(xml).Name))
        {
            throw new VirtException(
                ErrorCode.XmlInvalidSchema, ErrorDomain.Xml, $"Unable to validate doc against {Path.Combine(folder, schema)}\n{string.Join('\n', wrong)}\n");
        }
    }

    /// <summary>Whether this schema is installed here.</summary>
    public bool Has(string schema) => File.Exists(Path.Combine(folder, schema));

    private static bool IsOf(string schema, string root) => !Roots.TryGetValue(schema, out var expected) || root == expected;

    public IReadOnlyList<string> Check(string xml, string schema) =>
        _schemas.GetOrAdd(schema, name => new(() => RelaxNgSchema.Load(Path.Combine(folder, name)))).Value.Check(xml);
}
