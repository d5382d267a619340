using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A network filter: rules and references to other filters, in order.</summary>
public sealed record NWFilterDef
{
    public required string Name { get; init; }
    public Uuid? Uuid { get; init; }

    /// <summary>"root" or a name that starts with a protocol the bridge tables know.</summary>
    public string Chain { get; init; } = RootChain;

    /// <summary>0 is that of the root chain when nothing else was said.</summary>
    public int ChainPriority { get; init; }
    public ValueArray<NWFilterEntry> Entries { get; init; }

    public const string RootChain = "root";
    public const int LongestChain = 12;
    public const int LowestPriority = -1000;
    public const int HighestPriority = 1000;
    public const int DefaultRulePriority = 500;
}

/// <summary>One line of a filter.</summary>
public abstract record NWFilterEntry
{
    private NWFilterEntry()
    {
    }

    public sealed record Rule(NWFilterRule Value) : NWFilterEntry;

    public sealed record Reference(NWFilterReference Value) : NWFilterEntry;
}

/// <summary>Another filter and the variables handed to it, sorted by name.</summary>
public sealed record NWFilterReference(string Filter, ValueArray<NWFilterParameter> Parameters);

/// <summary>A variable and its values.</summary>
public sealed record NWFilterParameter(string Name, ValueArray<string> Values);

public enum NWFilterAction
{
    Drop,
    Accept,
    Reject,
    Return,
    Continue,
}

public enum NWFilterDirection
{
    In,
    Out,
    InOut,
}

/// <summary>What to do with packets of one kind.</summary>
public sealed record NWFilterRule
{
    public required NWFilterAction Action { get; init; }
    public required NWFilterDirection Direction { get; init; }
    public int Priority { get; init; } = NWFilterDef.DefaultRulePriority;

    /// <summary>The rule does not follow connections.</summary>
    public bool NoStateMatch { get; init; }

    /// <summary>The protocol, or null when the rule matches nothing in particular and does nothing.</summary>
    public NWFilterProtocol? Protocol { get; init; }

    /// <summary>What is compared, in the order of the protocol's fields.</summary>
    public ValueArray<NWFilterMatch> Matches { get; init; }

    public NWFilterMatch? Match(string field)
    {
        foreach (var match in Matches)
        {
            if (match.Field == field)
            {
                return match;
            }
        }

        return null;
    }
}

/// <summary>A field compared with a value, or with everything but it.</summary>
public sealed record NWFilterMatch(string Field, NWFilterValue Value, bool Negated);

/// <summary>The value of a field: a variable, a number or a text.</summary>
public abstract record NWFilterValue
{
    private NWFilterValue()
    {
    }

    /// <summary>An element of a variable: a fixed one, or the one an iterator stands at.</summary>
    public sealed record Variable(string Name, uint Index, bool Fixed) : NWFilterValue
    {
        public override string ToString() => Fixed ? $"${Name}[{Index}]" : Index == 0 ? $"${Name}" : $"${Name}[@{Index}]";
    }

    public sealed record Number(uint Value, bool Hex) : NWFilterValue
    {
        public override string ToString() => Hex ? $"0x{Value:x}" : $"{Value}";
    }

    /// <summary>Anything else in canonical form: addresses, masks, names, flags, remarks.</summary>
    public sealed record Text(string Value) : NWFilterValue
    {
        public override string ToString() => Value;
    }
}
