using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A rule of an instantiated filter, in its chain, with values in place of variables.</summary>
public sealed record NWFilterBoundRule(NWFilterRule Rule, string Chain, int ChainPriority)
{
    public string? Value(string field) => Rule.Match(field)?.Value switch
    {
        NWFilterValue.Number number => $"{number.Value}",
        { } other => other.ToString(),
        null => null,
    };

    public uint? Number(string field) => Rule.Match(field)?.Value switch
    {
        NWFilterValue.Number number => number.Value,
        NWFilterValue.Text text when uint.TryParse(text.Value, out var number) => number,
        _ => null,
    };

    public bool Negated(string field) => Rule.Match(field) is { Negated: true };
}

/// <summary>Puts a filter and everything it refers to together for one interface.</summary>
public static class NWFilterInstance
{
    private const int MaxDepth = 64;

    /// <summary>The rules, each once for every combination of the values its variables iterate over.</summary>
    public static IReadOnlyList<NWFilterBoundRule> Bind(
        NWFilterDef filter, IReadOnlyDictionary<string, ValueArray<string>> variables, Func<string, NWFilterDef?> find)
    {
        var rules = new List<NWFilterBoundRule>();
        Collect(rules, filter, variables, find, 0);
        return [.. rules.OrderBy(rule => rule.Rule.Priority)];
    }

    private static void Collect(
        List<NWFilterBoundRule> rules,
        NWFilterDef filter,
        IReadOnlyDictionary<string, ValueArray<string>> variables,
        Func<string, NWFilterDef?> find,
        int depth)
    {
        if (depth > MaxDepth)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Nwfilter, "filter would introduce a loop");
        }

        foreach (var entry in filter.Entries)
        {
            if (entry is NWFilterEntry.Rule { Value: { Protocol: not null } rule })
            {
                rules.AddRange(Expand(rule, variables).Select(bound => new NWFilterBoundRule(bound, filter.Chain, filter.ChainPriority)));
            }
            else if (entry is NWFilterEntry.Reference { Value: var reference })
            {
                var other = find(reference.Filter) ?? throw new VirtException(
                    ErrorCode.InternalError, ErrorDomain.Nwfilter, $"referenced filter '{reference.Filter}' is missing");
                var inner = new Dictionary<string, ValueArray<string>>(variables);
                foreach (var parameter in reference.Parameters)
                {
                    inner[parameter.Name] = parameter.Values;
                }

                Collect(rules, other, inner, find, depth + 1);
            }
        }
    }

    private static IEnumerable<NWFilterRule> Expand(NWFilterRule rule, IReadOnlyDictionary<string, ValueArray<string>> variables)
    {
        var iterators = new List<(uint Id, List<string> Names)>();
        foreach (var match in rule.Matches)
        {
            if (match.Value is NWFilterValue.Variable { Fixed: false } variable)
            {
                var index = iterators.FindIndex(iterator => iterator.Id == variable.Index);
                if (index < 0)
                {
                    iterators.Add((variable.Index, [variable.Name]));
                }
                else if (!iterators[index].Names.Contains(variable.Name))
                {
                    iterators[index].Names.Add(variable.Name);
                }
            }
        }

        var steps = iterators.ConvertAll(iterator => Steps(iterator.Names, variables));
        var counters = new int[steps.Count];
        while (true)
        {
            yield return rule with { Matches = rule.Matches.Select(Bound).ToValueArray() };
            var at = 0;
            while (at < counters.Length && ++counters[at] == steps[at].Count)
            {
                counters[at++] = 0;
            }

            if (at == counters.Length)
            {
                yield break;
            }
        }

        NWFilterMatch Bound(NWFilterMatch match)
        {
            if (match.Value is not NWFilterValue.Variable variable)
            {
                return match;
            }

            var values = Values(variable.Name, variables);
            int index;
            if (variable.Fixed)
            {
                index = variable.Index < (uint)values.Count ? (int)variable.Index : throw Missing(variable.Name);
            }
            else
            {
                var iterator = iterators.FindIndex(item => item.Id == variable.Index);
                index = steps[iterator][counters[iterator]];
            }

            return match with { Value = new NWFilterValue.Text(values[index]) };
        }
    }

    /// <summary>The positions an iterator visits: each combination of its variables' values once.</summary>
    private static List<int> Steps(List<string> names, IReadOnlyDictionary<string, ValueArray<string>> variables)
    {
        var lists = names.ConvertAll(name => Values(name, variables));
        var count = lists.Min(list => list.Count);
        if (lists.Exists(list => list.Count != count))
        {
            throw new VirtException(
                ErrorCode.InternalError, ErrorDomain.Nwfilter, $"Cannot iterate over variables of different lengths: {string.Join(", ", names)}");
        }

        var seen = new HashSet<string>();
        return [.. Enumerable.Range(0, count).Where(i => seen.Add(string.Join('\0', lists.Select(list => list[i]))))];
    }

    private static ValueArray<string> Values(string name, IReadOnlyDictionary<string, ValueArray<string>> variables) =>
        variables.TryGetValue(name, out var values) && !values.IsEmpty ? values : throw Missing(name);

    private static VirtException Missing(string name) =>
        new(ErrorCode.InternalError, ErrorDomain.Nwfilter, $"Could not find value for variable '{name}'");
}
