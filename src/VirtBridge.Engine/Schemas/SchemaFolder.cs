using System.Collections.Concurrent;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>The schemas of a folder, each read when a document is first checked against it.</summary>
public sealed class SchemaFolder(string folder)
{
    /// <summary>Where distributions install libvirt's schemas.</summary>
    public const string Installed = "/usr/share/libvirt/schemas";

    private readonly ConcurrentDictionary<string, Lazy<RelaxNgSchema>> _schemas = new(StringComparer.Ordinal);

    /// <summary>Refuses a document that does not follow <paramref name="schema"/> (a file name such as <c>domain.rng</c>).</summary>
    public void Require(string xml, string schema)
    {
        // What cannot be read at all is told apart by the parser, which knows where.
        if (Check(xml, schema) is { Count: > 0 } wrong && wrong[0] != RelaxNgSchema.NotWellFormed)
        {
            throw new VirtException(
                ErrorCode.XmlInvalidSchema, ErrorDomain.Xml, $"Unable to validate doc against {Path.Combine(folder, schema)}\n{string.Join('\n', wrong)}");
        }
    }

    public IReadOnlyList<string> Check(string xml, string schema) =>
        _schemas.GetOrAdd(schema, name => new(() => RelaxNgSchema.Load(Path.Combine(folder, name)))).Value.Check(xml);
}
