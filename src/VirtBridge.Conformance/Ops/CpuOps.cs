namespace VirtBridge.Conformance;

/// <summary>Requests about CPU models.</summary>
internal static class CpuOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
