using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Host performance counters of a guest by name; pure.</summary>
public static class PerfParameters
{
    private static readonly (string Name, PerfEvent Event)[] s_events =
        [.. Enum.GetValues<PerfEvent>().Select(e => (SnakeCase(e.ToString()), e))];

    public static TypedParameter[] Get(DomainDef definition) =>
        [.. s_events.Select(e => TypedParameter.Boolean(e.Name, definition.Perf.Any(p => p.Event == e.Event && p.Enabled)))];

    public static DomainDef Set(DomainDef definition, TypedParameter[] given, ErrorDomain from)
    {
        new ParameterRules(from, [.. s_events.Select(e => (e.Name, TypedParameterType.Boolean))]).Check(given);
        var settings = definition.Perf.ToDictionary(p => p.Event, p => p.Enabled);
        foreach (var parameter in given)
        {
            settings[s_events.First(e => e.Name == parameter.Field).Event] = parameter.Value.AsBoolean;
        }

        return definition with { Perf = settings.OrderBy(s => s.Key).Select(s => new PerfSetting(s.Key, s.Value)).ToValueArray() };
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
