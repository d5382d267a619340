using System.Text.Json.Nodes;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about node devices and mediated devices.</summary>
internal static class NodeDeviceOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/nodedev", FormatDevice),
        new GoldenOp("xml2argv/mdev", Mdevctl),
        new GoldenOp("native2xml/mdevctl-json", request => GoldenResult.Xml(string.Concat(
            MdevctlCommands.ParseList(request.ReadInput("native"), address => Array.Find(Parents, parent => parent.Address == address).Name)
                .Select(NodeDeviceXml.Format)))),
    ];

    /// <summary>The parents of the profile the requests assume.</summary>
    private static readonly (string Name, string Address)[] Parents =
        [("pci_0000_00_02_0", "0000:00:02.0"), ("ap_matrix", "matrix"), ("css_0_0_0052", "0.0.0052")];

    private static string? ParentAddress(string name) => Array.Find(Parents, parent => parent.Name == name).Address;

    private static GoldenResult Mdevctl(GoldenRequest request)
    {
        var calls = Calls(request);
        var commands = new JsonArray();
        foreach (var call in calls)
        {
            commands.Add((JsonNode)GoldenResult.Command(call.Argv));
        }

        return calls.Exists(call => call.Input is not null)
            ? GoldenResult.Ok(("argv", commands), ("stdin", string.Join('\n', calls.Select(call => call.Input))))
            : GoldenResult.Ok(("argv", commands));
    }

    private static List<MdevctlCall> Calls(GoldenRequest request)
    {
        NodeDeviceDef Device(string input) => NodeDeviceXml.Parse(request.ReadInput(input));
        switch (request.Text("action"))
        {
            case "create":
                return [MdevctlCommands.Create(Device("xml"), ParentAddress)];
            case "define":
                return [MdevctlCommands.Define(Device("xml"), ParentAddress)];
            case "start":
                return [MdevctlCommands.Start(Device("xml"))];
            case "stop":
                return [MdevctlCommands.Stop(Device("xml"))];
            case "undefine":
                return [MdevctlCommands.Undefine(Device("xml"))];
            case "autostart-on-then-off":
                return [MdevctlCommands.Autostart(Device("xml"), true), MdevctlCommands.Autostart(Device("xml"), false)];
            case "modify-sequence":
                return [.. request.Args.GetProperty("steps").EnumerateArray().Select(step => MdevctlCommands.Modify(
                    Device(step.GetProperty("def").GetString()!),
                    step.GetProperty("defined").GetBoolean(),
                    step.GetProperty("live").GetBoolean(),
                    ParentAddress))];
            default:
                return [MdevctlCommands.List(request.Text("action") == "list-defined")];
        }
    }

    private static GoldenResult FormatDevice(GoldenRequest request)
    {
        var device = NodeDeviceXml.Parse(request.ReadInput("xml"));
        if (request.True("derive_block_counts"))
        {
            device = device with
            {
                Capabilities = device.Capabilities.Select(WithBlockCounts).ToValueArray(),
            };
        }

        return GoldenResult.Xml(NodeDeviceXml.Format(device));
    }

    private static NodeDeviceCapability WithBlockCounts(NodeDeviceCapability capability) =>
        capability is NodeDeviceCapability.Storage storage ? storage.WithBlockCounts() : capability;
}
