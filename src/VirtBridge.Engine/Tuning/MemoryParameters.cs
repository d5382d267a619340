using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Limits of a guest's memory by name; pure.</summary>
public static class MemoryParameters
{
    /// <summary>KiB that mean no limit.</summary>
    public const ulong Unlimited = 9007199254740991;

    private const string Hard = "hard_limit";
    private const string Soft = "soft_limit";
    private const string SwapHard = "swap_hard_limit";

    public static int Count => 3;

    public static TypedParameter[] Get(DomainDef definition) =>
    [
        TypedParameter.ULLong(Hard, definition.MemTune.HardLimit ?? Unlimited),
        TypedParameter.ULLong(Soft, definition.MemTune.SoftLimit ?? Unlimited),
        TypedParameter.ULLong(SwapHard, definition.MemTune.SwapHardLimit ?? Unlimited),
    ];

    public static DomainDef Set(DomainDef definition, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(
            from,
            (Hard, TypedParameterType.Ullong),
            (Soft, TypedParameterType.Ullong),
            (SwapHard, TypedParameterType.Ullong)).Check(given);
        var tune = definition.MemTune;
        foreach (var parameter in given)
        {
            var limit = parameter.Value.AsULong is var value && value >= Unlimited ? (ulong?)null : value;
            tune = parameter.Field switch
            {
                Hard => tune with { HardLimit = limit },
                Soft => tune with { SoftLimit = limit },
                _ => tune with { SwapHardLimit = limit },
            };
        }

        if ((tune.HardLimit ?? Unlimited) > (tune.SwapHardLimit ?? Unlimited))
        {
            throw Refuse.Argument(from, "memory hard_limit tunable value must be lower than or equal to swap_hard_limit");
        }

        return definition with { MemTune = tune };
    }
}
