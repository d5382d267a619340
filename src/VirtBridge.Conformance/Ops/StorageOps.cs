namespace VirtBridge.Conformance;

/// <summary>Requests about storage pools and volumes.</summary>
internal static class StorageOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
