using VirtBridge.Model;

namespace VirtBridge.Conformance;

/// <summary>Requests about the bhyve driver.</summary>
internal static class BhyveOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/domain/bhyve", request => DomainOps.Reformat(request, new BhyveRules(HasCapability(request, "ahci32slot")))),
    ];

    private static bool HasCapability(GoldenRequest request, string name) =>
        request.Args.TryGetProperty("host", out var host)
        && host.TryGetProperty("bhyve_caps", out var capabilities)
        && capabilities.EnumerateArray().Any(entry => entry.ValueEquals(name));
}
