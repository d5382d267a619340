namespace VirtBridge.Conformance;

/// <summary>Requests about host interfaces.</summary>
internal static class InterfaceOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
