namespace VirtBridge.Conformance;

/// <summary>Requests about network filters.</summary>
internal static class NwfilterOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
