using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about host interfaces.</summary>
internal static class InterfaceOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/interface", request => GoldenResult.Xml(InterfaceXml.Format(InterfaceXml.Parse(request.ReadInput("xml"))))),
    ];
}
