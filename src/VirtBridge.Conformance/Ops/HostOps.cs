namespace VirtBridge.Conformance;

/// <summary>Requests about facts about hosts and host capabilities.</summary>
internal static class HostOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
