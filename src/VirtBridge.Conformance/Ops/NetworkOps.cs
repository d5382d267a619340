using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about networks, ports and their firewall.</summary>
internal static class NetworkOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/network", request =>
            GoldenResult.Xml(NetworkXml.Format(NetworkXml.Parse(request.ReadInput("xml")), request.Text("mode") == "inactive"))),
        new GoldenOp("xml2xml/network-port", request =>
            GoldenResult.Xml(NetworkPortXml.Format(NetworkPortXml.Parse(request.ReadInput("xml"))))),
    ];
}
