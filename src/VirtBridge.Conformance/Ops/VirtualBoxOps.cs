using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about VirtualBox machine files.</summary>
internal static class VirtualBoxOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/vbox-machine", request =>
            GoldenResult.Xml(VirtualBoxMachineXml.Format(VirtualBoxMachineXml.Parse(request.ReadInput("xml"))))),
    ];
}
