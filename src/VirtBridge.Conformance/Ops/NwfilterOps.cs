using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about network filters.</summary>
internal static class NwfilterOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/nwfilter", request =>
            GoldenResult.Xml(NWFilterXml.Format(NWFilterXml.Parse(request.ReadInput("xml"))))),
        new GoldenOp("xml2xml/nwfilter-binding", request =>
            GoldenResult.Xml(NWFilterBindingXml.Format(NWFilterBindingXml.Parse(request.ReadInput("xml"))))),
    ];
}
