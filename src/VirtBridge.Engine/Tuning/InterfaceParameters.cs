using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Traffic shaping of one interface by name; pure.</summary>
public static class InterfaceParameters
{
    private static readonly (string, TypedParameterType)[] s_fields =
    [
        ("inbound.average", TypedParameterType.Uint),
        ("inbound.peak", TypedParameterType.Uint),
        ("inbound.burst", TypedParameterType.Uint),
        ("inbound.floor", TypedParameterType.Uint),
        ("outbound.average", TypedParameterType.Uint),
        ("outbound.peak", TypedParameterType.Uint),
        ("outbound.burst", TypedParameterType.Uint),
    ];

    public static TypedParameter[] Get(Bandwidth? bandwidth)
    {
        var inbound = bandwidth?.In ?? new();
        var outbound = bandwidth?.Out ?? new();
        return
        [
            TypedParameter.UInt("inbound.average", (uint)inbound.Average),
            TypedParameter.UInt("inbound.peak", (uint)inbound.Peak),
            TypedParameter.UInt("inbound.burst", (uint)inbound.Burst),
            TypedParameter.UInt("inbound.floor", (uint)inbound.Floor),
            TypedParameter.UInt("outbound.average", (uint)outbound.Average),
            TypedParameter.UInt("outbound.peak", (uint)outbound.Peak),
            TypedParameter.UInt("outbound.burst", (uint)outbound.Burst),
        ];
    }

    /// <summary>The shaping after a change; a direction without an average is not limited.</summary>
    public static Bandwidth? Set(Bandwidth? bandwidth, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(from, s_fields).Check(given);
        var inbound = bandwidth?.In ?? new();
        var outbound = bandwidth?.Out ?? new();
        foreach (var parameter in given)
        {
            ulong value = parameter.Value.AsUInt;
            (inbound, outbound) = parameter.Field switch
            {
                "inbound.average" => (inbound with { Average = value }, outbound),
                "inbound.peak" => (inbound with { Peak = value }, outbound),
                "inbound.burst" => (inbound with { Burst = value }, outbound),
                "inbound.floor" => (inbound with { Floor = value }, outbound),
                "outbound.average" => (inbound, outbound with { Average = value }),
                "outbound.peak" => (inbound, outbound with { Peak = value }),
                _ => (inbound, outbound with { Burst = value }),
            };
        }

        var result = (bandwidth ?? new()) with
        {
            In = inbound.Average > 0 || inbound.Floor > 0 ? inbound : null,
            Out = outbound.Average > 0 ? outbound : null,
        };
        return result.In is null && result.Out is null ? null : result;
    }
}
