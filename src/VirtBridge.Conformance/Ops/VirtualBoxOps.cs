namespace VirtBridge.Conformance;

/// <summary>Requests about VirtualBox machine files.</summary>
internal static class VirtualBoxOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
