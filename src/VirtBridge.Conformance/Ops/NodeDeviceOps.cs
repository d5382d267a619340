namespace VirtBridge.Conformance;

/// <summary>Requests about node devices and mediated devices.</summary>
internal static class NodeDeviceOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
