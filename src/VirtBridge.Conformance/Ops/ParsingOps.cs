using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about small file formats.</summary>
internal static class ParsingOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("parse/conf-roundtrip", request =>
            GoldenResult.Ok(("text", ConfFile.Parse(request.ReadInput("file"), request.InputPath("file")).Format()))),
        new GoldenOp("parse/json-reformat", request => GoldenResult.Ok(("text", JsonParser.Parse(Input(request)).ToCompactText()))),
        new GoldenOp("parse/json-deflatten", Deflatten),
        new GoldenOp("parse/macmap-lookup", LookUpMacs),
        new GoldenOp("parse/macmap-write", WriteMacs),
        new GoldenOp("parse/vmware-version", request =>
            GoldenResult.Ok(("version", VmwareVersion.Parse(request.ReadInput("file"), request.Text("product") ?? "")))),
        new GoldenOp("parse/ovs-interface-stats", InterfaceStats),
        new GoldenOp("parse/filesystem-for-target", request => GoldenResult.Ok(("found", DomainXml.Parse(request.ReadInput("file"))
            .Devices.Filesystems.Any(filesystem => filesystem.Target == request.Text("target"))))),
    ];

    /// <summary>A backslash at the end of a line of the test files joins it with the next.</summary>
    private static string Input(GoldenRequest request) => request.Text("text") ?? request.ReadInput("file").Replace("\\\n", "");

    private static GoldenResult Deflatten(GoldenRequest request)
    {
        var data = JsonParser.Parse(Input(request));
        request.DefinitionAccepted();
        return GoldenResult.Ok(("json", JsonDeflattener.Deflatten((JsonData.Object)data).ToCompactText()));
    }

    private static GoldenResult LookUpMacs(GoldenRequest request)
    {
        var macs = new JsonArray();
        foreach (var mac in MacMap.Parse(request.ReadInput("file")).LookUp(request.Text("domain") ?? ""))
        {
            macs.Add((JsonNode)mac);
        }

        return GoldenResult.Ok(("macs", macs));
    }

    private static GoldenResult WriteMacs(GoldenRequest request)
    {
        var map = MacMap.Empty;
        foreach (var entry in request.Args.GetProperty("add").EnumerateArray())
        {
            foreach (var mac in entry[1].EnumerateArray())
            {
                map = map.Add(entry[0].GetString()!, mac.GetString()!);
            }
        }

        return GoldenResult.Ok(("json", map.Format()));
    }

    private static GoldenResult InterfaceStats(GoldenRequest request)
    {
        var stats = new JsonObject();
        foreach (var (name, value) in OvsInterfaceStats.Parse(request.ReadInput("file")))
        {
            stats[name] = value;
        }

        return GoldenResult.Ok(("stats", stats));
    }
}
