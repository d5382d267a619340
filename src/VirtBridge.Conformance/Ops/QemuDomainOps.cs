namespace VirtBridge.Conformance;

/// <summary>Requests about domains of the QEMU driver.</summary>
internal static class QemuDomainOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/domain/qemu", request => DomainOps.Reformat(request, null)),
    ];
}
