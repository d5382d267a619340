namespace VirtBridge.Conformance;

/// <summary>Requests about small file formats.</summary>
internal static class ParsingOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
