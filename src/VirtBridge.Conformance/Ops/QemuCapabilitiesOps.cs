namespace VirtBridge.Conformance;

/// <summary>Requests about QEMU capabilities.</summary>
internal static class QemuCapabilitiesOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
