namespace VirtBridge.Conformance;

/// <summary>Requests about migration parameters and cookies.</summary>
internal static class MigrationOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
