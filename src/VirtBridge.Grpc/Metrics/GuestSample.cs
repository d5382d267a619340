using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>The numbers of one processor, disk or interface; those that were not told are absent.</summary>
internal sealed class ItemSample(int figures)
{
    public string Name { get; set; } = "";

    public string Path { get; set; } = "";

    public FigureValues Values { get; } = new(figures);
}

/// <summary>Numbers in a figure set's order.</summary>
internal readonly struct FigureValues
{
    private const ulong Absent = ulong.MaxValue;
    private readonly ulong[] _values;

    public FigureValues(int count)
    {
        _values = new ulong[count];
        Array.Fill(_values, Absent);
    }

    public ulong? this[int position]
    {
        get => _values[position] == Absent ? null : _values[position];
        set => _values[position] = value ?? Absent;
    }
}

/// <summary>What was read of one guest, when, and whether it answers no longer.</summary>
internal sealed record GuestSample(DomainRef Reference, DateTimeOffset ReadAt)
{
    private const int MaxItems = 1024;

    public bool Stale { get; init; }

    public FigureValues Values { get; } = new(Figures.Guest.All.Count);

    public IReadOnlyList<ItemSample> Processors { get; private init; } = [];

    public IReadOnlyList<ItemSample> Disks { get; private init; } = [];

    public IReadOnlyList<ItemSample> Nics { get; private init; } = [];

    /// <summary>A number of the guest by libvirt's name for it.</summary>
    public ulong? this[string field] => Values[Figures.Guest.PositionOf(field)];

    public static GuestSample Of(DomainRef reference, TypedParameter[] parameters, DateTimeOffset readAt)
    {
        var (processors, disks, nics) = (new List<ItemSample>(), new List<ItemSample>(), new List<ItemSample>());
        var sample = new GuestSample(reference, readAt) { Processors = processors, Disks = disks, Nics = nics };
        foreach (var parameter in parameters)
        {
            var field = parameter.Field.AsSpan();
            var position = Figures.Guest.PositionOf(field);
            if (position >= 0)
            {
                var values = sample.Values;
                values[position] = Number(parameter.Value);
            }
            else if (ItemOf(field) is var (group, index, start) && index < MaxItems)
            {
                switch (group)
                {
                    case "vcpu":
                        Take(processors, Figures.Processor, index, field[start..], parameter.Value);
                        break;
                    case "block":
                        Take(disks, Figures.Disk, index, field[start..], parameter.Value);
                        break;
                    default:
                        Take(nics, Figures.Nic, index, field[start..], parameter.Value);
                        break;
                }
            }
        }

        return sample;
    }

    private static void Take(List<ItemSample> items, FigureSet set, int index, ReadOnlySpan<char> field, TypedValue value)
    {
        while (items.Count <= index)
        {
            items.Add(new ItemSample(set.All.Count));
        }

        var item = items[index];
        var position = set.PositionOf(field);
        if (position >= 0)
        {
            var values = item.Values;
            values[position] = Number(value);
        }
        else if (value.Type == TypedParameterType.String && field is "name")
        {
            item.Name = value.AsString;
        }
        else if (value.Type == TypedParameterType.String && field is "path")
        {
            item.Path = value.AsString;
        }
    }

    /// <summary>The group, the number and where the rest begins of a field like <c>block.0.rd.bytes</c>.</summary>
    private static (string Group, int Index, int Start)? ItemOf(ReadOnlySpan<char> field)
    {
        var group = field.StartsWith("vcpu.") ? "vcpu" : field.StartsWith("block.") ? "block" : field.StartsWith("net.") ? "net" : null;
        if (group is null)
        {
            return null;
        }

        var number = field[(group.Length + 1)..];
        var dot = number.IndexOf('.');
        return dot > 0 && int.TryParse(number[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (group, index, group.Length + dot + 2) : null;
    }

    private static ulong? Number(TypedValue value) => value.Type switch
    {
        TypedParameterType.String => null,
        TypedParameterType.Double => value.AsDouble >= 0 ? (ulong)value.AsDouble : null,
        TypedParameterType.Int => value.AsInt >= 0 ? (ulong)value.AsInt : null,
        TypedParameterType.Llong => value.AsLong >= 0 ? (ulong)value.AsLong : null,
        TypedParameterType.Boolean => value.AsBoolean ? 1UL : 0,
        TypedParameterType.Uint => value.AsUInt,
        _ => value.AsULong,
    };
}
