using VirtBridge.Contract;
using VirtBridge.Model;
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
        new GoldenOp("netupdate", Update),
        new GoldenOp("xml2native/dnsmasq", Dnsmasq),
    ];

    private static GoldenResult Update(GoldenRequest request)
    {
        var network = NetworkXml.Parse(request.ReadInput("xml"));
        request.DefinitionAccepted();
        var command = request.Text("command") switch
        {
            "add-first" => NetworkUpdateCommand.AddFirst,
            "add-last" => NetworkUpdateCommand.AddLast,
            "modify" => NetworkUpdateCommand.Modify,
            "delete" => NetworkUpdateCommand.Delete,
            _ => NetworkUpdateCommand.None,
        };
        var section = Enum.Parse<NetworkUpdateSection>(request.Text("section")!.Replace("-", ""), ignoreCase: true);
        var updated = NetworkUpdateXml.Apply(
            network, command, section, (int)(request.Number("parent_index") ?? -1), request.ReadInput("update"));
        return GoldenResult.Xml(NetworkXml.Format(updated));
    }

    private static GoldenResult Dnsmasq(GoldenRequest request)
    {
        var network = NetworkXml.Parse(request.ReadInput("xml"));
        request.DefinitionAccepted();
        var files = DnsmasqPlan.Make(network, request.Text("state_dir") ?? "");
        return GoldenResult.Ok(("conf", files.Configuration), ("hostsfile", files.Hosts));
    }
}
