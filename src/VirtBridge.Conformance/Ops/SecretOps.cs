namespace VirtBridge.Conformance;

/// <summary>Requests about secrets.</summary>
internal static class SecretOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
