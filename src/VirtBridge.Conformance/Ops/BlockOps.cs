namespace VirtBridge.Conformance;

/// <summary>Requests about block device, image and QMP requests.</summary>
internal static class BlockOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
