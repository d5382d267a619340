namespace VirtBridge.Conformance;

/// <summary>Requests about domain, snapshot, checkpoint and backup documents.</summary>
internal static class DomainOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
