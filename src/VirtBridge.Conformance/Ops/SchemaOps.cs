namespace VirtBridge.Conformance;

/// <summary>Requests about schema validation.</summary>
internal static class SchemaOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
