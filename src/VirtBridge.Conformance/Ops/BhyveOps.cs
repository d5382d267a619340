namespace VirtBridge.Conformance;

/// <summary>Requests about the bhyve driver.</summary>
internal static class BhyveOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/domain/bhyve", request => DomainOps.Reformat(request, null)),
    ];
}
