using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Where a guest's memory comes from, by name; pure.</summary>
public static class NumaParameters
{
    private const string Mode = "numa_mode";
    private const string NodeSet = "numa_nodeset";

    public static int Count => 2;

    public static TypedParameter[] Get(DomainDef definition) =>
    [
        TypedParameter.Int(Mode, (int)(definition.NumaTune.Mode ?? NumaTuneMode.Strict)),
        TypedParameter.String(NodeSet, definition.NumaTune.NodeSet ?? ""),
    ];

    public static DomainDef Set(DomainDef definition, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(from, (Mode, TypedParameterType.Int), (NodeSet, TypedParameterType.String)).Check(given);
        var tune = definition.NumaTune;
        foreach (var parameter in given)
        {
            if (parameter.Field == Mode)
            {
                var mode = (NumaTuneMode)parameter.Value.AsInt;
                tune = Enum.IsDefined(mode)
                    ? tune with { Mode = mode, HasMemory = true }
                    : throw Refuse.Argument(from, $"unsupported numatune mode: '{parameter.Value.AsInt}'");
            }
            else
            {
                CpuSets.Parse(parameter.Value.AsString, from);
                tune = tune with { NodeSet = parameter.Value.AsString, HasMemory = true };
            }
        }

        return definition with { NumaTune = tune };
    }
}
