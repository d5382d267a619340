namespace VirtBridge.Conformance;

/// <summary>Requests about other systems' configuration files (vmx, xen, lxc).</summary>
internal static class ForeignOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
