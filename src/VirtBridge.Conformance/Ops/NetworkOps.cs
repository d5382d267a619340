namespace VirtBridge.Conformance;

/// <summary>Requests about networks, ports and their firewall.</summary>
internal static class NetworkOps
{
    public static IEnumerable<IGoldenOp> All() => [];
}
