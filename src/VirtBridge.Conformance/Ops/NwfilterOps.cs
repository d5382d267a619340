using System.Text.Json;
using VirtBridge.Model;
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
        new GoldenOp("firewall/nwfilter", Firewall),
    ];

    private static GoldenResult Firewall(GoldenRequest request)
    {
        var filter = NWFilterXml.Parse(request.ReadInput("xml"));
        request.DefinitionAccepted();
        var variables = new Dictionary<string, ValueArray<string>>();
        if (request.Args.TryGetProperty("variables", out var given))
        {
            foreach (var variable in given.EnumerateObject())
            {
                variables[variable.Name] = variable.Value.ValueKind == JsonValueKind.Array
                    ? variable.Value.EnumerateArray().Select(value => value.GetString() ?? "").ToValueArray()
                    : [variable.Value.GetString() ?? ""];
            }
        }

        var rules = NWFilterInstance.Bind(filter, variables, name =>
            request.HasInput($"filter.{name}") ? NWFilterXml.Parse(request.ReadInput($"filter.{name}")) : null);
        return NetworkOps.Commands(NWFilterFirewall.Apply(rules, request.Text("ifname") ?? ""));
    }
}
