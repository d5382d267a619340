using System.Text.Json.Nodes;
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
        new GoldenOp("firewall/network", Firewall),
        new GoldenOp("firewall/bandwidth", Bandwidth),
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

    private static GoldenResult Firewall(GoldenRequest request)
    {
        var network = NetworkXml.Parse(request.ReadInput("xml"));
        request.DefinitionAccepted();
        return Commands(request.Text("backend") == "nftables" ? NetworkNftables.Start(network) : NetworkIptables.Start(network));
    }

    private static GoldenResult Bandwidth(GoldenRequest request)
    {
        var bandwidth = request.Text("xml") is { } xml ? BandwidthXml.Read(XmlDocumentReader.Read(xml), allowFloor: true) : null;
        request.DefinitionAccepted();
        var device = request.Text("ifname") ?? "";
        return Commands(request.Text("backend") == "ovs"
            ? BandwidthPlan.OpenVSwitch(bandwidth, device, request.Text("vm_uuid") ?? "", request.True("swap_directions"))
            : BandwidthPlan.TrafficControl(
                bandwidth, device, request.True("hierarchical_class"), request.True("swap_directions"), request.True("clear_all")));
    }

    internal static GoldenResult Commands(IEnumerable<IReadOnlyList<string>> commands)
    {
        var list = new JsonArray();
        foreach (var argv in commands)
        {
            list.Add((JsonNode)GoldenResult.Command(argv));
        }

        return GoldenResult.Ok(("commands", list));
    }

    private static GoldenResult Dnsmasq(GoldenRequest request)
    {
        var network = NetworkXml.Parse(request.ReadInput("xml"));
        request.DefinitionAccepted();
        var files = DnsmasqPlan.Make(network, request.Text("state_dir") ?? "");
        return GoldenResult.Ok(("conf", files.Configuration), ("hostsfile", files.Hosts));
    }
}
