namespace VirtBridge.Conformance;

/// <summary>Requests about the bhyve driver.</summary>
internal static class BhyveOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
