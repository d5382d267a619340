using VirtBridge.Snmp.Agentx;

namespace VirtBridge.Snmp.Mib;

/// <summary>All objects as they are at one moment. Answering from it asks nobody.</summary>
internal sealed class MibView(IEnumerable<IMibPart> parts)
{
    private readonly IMibPart[] _parts = [.. parts.OrderBy(p => p.First)];

    public static MibView Empty { get; } = new([]);

    public VarBind Get(Oid name)
    {
        var best = MibValue.NoSuchObject;
        foreach (var part in _parts)
        {
            var value = part.Get(name);
            if (value.Type is not (MibType.NoSuchObject or MibType.NoSuchInstance))
            {
                return new VarBind(name, value);
            }

            best = value.Type == MibType.NoSuchInstance ? value : best;
        }

        return new VarBind(name, best);
    }

    /// <summary>The next object of a range, or the range's start and "end of view".</summary>
    public VarBind Next(SearchRange range)
    {
        foreach (var part in _parts)
        {
            if (part.Next(range.Start, range.Include) is { } found)
            {
                return range.End.Length > 0 && found.Name >= range.End ? End(range.Start) : found;
            }
        }

        return End(range.Start);
    }

    private static VarBind End(Oid start) => new(start, MibValue.EndOfMibView);
}
