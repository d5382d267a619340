using System.Collections.Concurrent;
using VirtBridge.Engine;

namespace VirtBridge.Conformance;

/// <summary>Requests about schema validation.</summary>
internal static class SchemaOps
{
    private static readonly ConcurrentDictionary<string, SchemaFolder> s_folders = new(StringComparer.Ordinal);

    public static IEnumerable<IGoldenOp> All() => [new GoldenOp("schema", Validate)];

    private static GoldenResult Validate(GoldenRequest request)
    {
        var schema = request.InputPath("schema");
        var folder = s_folders.GetOrAdd(Path.GetDirectoryName(schema)!, name => new SchemaFolder(name));
        var wrong = folder.Check(request.ReadInput("xml"), Path.GetFileName(schema));
        return GoldenResult.Ok(("valid", wrong.Count == 0));
    }
}
