namespace VirtBridge.Model;

/// <summary>The commands that make the rules of an instantiated filter hold for one interface.</summary>
public static class NWFilterFirewall
{
    public static IReadOnlyList<IReadOnlyList<string>> Apply(IReadOnlyList<NWFilterBoundRule> rules, string device)
    {
        var commands = new List<IReadOnlyList<string>>();
        var ethernet = rules.Where(rule => rule.Rule.Protocol!.Layer == NWFilterLayer.Ethernet).ToList();
        var chains = ethernet
            .Where(rule => rule.Chain != NWFilterDef.RootChain)
            .Select(rule => (rule.Chain, rule.ChainPriority))
            .Distinct()
            .OrderBy(chain => chain.ChainPriority)
            .ToList();
        foreach (var rule in ethernet)
        {
            var due = chains.FindAll(chain => chain.ChainPriority <= rule.Rule.Priority);
            chains.RemoveAll(due.Contains);
            due.ForEach(chain => NWFilterEbtables.CreateChain(commands, device, chain.Chain));
            NWFilterEbtables.Apply(commands, rule, device);
        }

        foreach (var layer in (NWFilterLayer[])[NWFilterLayer.Ipv4, NWFilterLayer.Ipv6])
        {
            foreach (var rule in rules.Where(rule => rule.Rule.Protocol!.Layer == layer))
            {
                NWFilterIptables.Apply(commands, rule, device);
            }
        }

        return commands;
    }

    internal static string Target(NWFilterAction action) => action switch
    {
        NWFilterAction.Accept => "ACCEPT",
        NWFilterAction.Drop => "DROP",
        NWFilterAction.Reject => "REJECT",
        NWFilterAction.Return => "RETURN",
        _ => "CONTINUE",
    };

    internal static string? Range(NWFilterBoundRule rule, string first, string last) =>
        rule.Value(first) is not { } start ? null
        : rule.Value(last) is { } end ? $"{start}:{end}"
        : start;
}
