using VirtBridge.Drivers.Qemu.Rules;

namespace VirtBridge.Conformance;

/// <summary>Requests about domains of the QEMU driver.</summary>
internal static class QemuDomainOps
{
    public static IEnumerable<IGoldenOp> All()
    {
        var caps = new GoldenCaps();
        return
        [
            new GoldenOp("xml2xml/domain/qemu", request => DomainOps.Reformat(request, new QemuRules(caps.For(request)))),
            new GoldenOp("xml2xml/snapshot/qemu", request => DomainOps.Snapshot(request, new QemuRules(caps.For(request)))),
        ];
    }
}
