using VirtBridge.Snmp.Agentx;

namespace VirtBridge.Snmp.Mib;

/// <summary>Something that knows the values below some identifiers.</summary>
internal interface IMibPart
{
    /// <summary>The first identifier it may know; parts are asked in this order.</summary>
    Oid First { get; }

    MibValue Get(Oid name);

    /// <summary>The first object after <paramref name="name"/> (or at it when included).</summary>
    VarBind? Next(Oid name, bool include);
}

/// <summary>The rows of a table, sorted by index, as they were at one moment.</summary>
internal sealed class MibTable<TRow> : IMibPart
{
    private readonly TableShape<TRow> _shape;
    private readonly Oid[] _indexes;
    private readonly TRow[] _rows;

    public MibTable(TableShape<TRow> shape, IEnumerable<TRow> rows)
    {
        _shape = shape;
        _rows = [.. rows];
        _indexes = [.. _rows.Select(shape.Index)];
        Array.Sort(_indexes, _rows);
    }

    public Oid First => _shape.Entry;

    public MibValue Get(Oid name)
    {
        var entry = _shape.Entry.Length;
        if (!name.StartsWith(_shape.Entry) || name.Length <= entry || Column(name.Parts[entry]) is not { } column)
        {
            return MibValue.NoSuchObject;
        }

        var (row, exact) = Find(name.Parts[(entry + 1)..]);
        return exact ? column.Value(_rows[row]) : MibValue.NoSuchInstance;
    }

    public VarBind? Next(Oid name, bool include)
    {
        if (_rows.Length == 0)
        {
            return null;
        }

        var entry = _shape.Entry.Length;
        if (!name.StartsWith(_shape.Entry))
        {
            return name < _shape.Entry ? At(0, 0) : null;
        }

        if (name.Length == entry)
        {
            return At(0, 0);
        }

        var wanted = name.Parts[entry];
        var column = 0;
        while (column < _shape.Columns.Count && _shape.Columns[column].Number < wanted)
        {
            column++;
        }

        if (column == _shape.Columns.Count)
        {
            return null;
        }

        if (_shape.Columns[column].Number > wanted)
        {
            return At(column, 0);
        }

        var (found, exact) = Find(name.Parts[(entry + 1)..]);
        var row = exact && !include ? found + 1 : found;
        if (row < _rows.Length)
        {
            return At(column, row);
        }

        return column + 1 < _shape.Columns.Count ? At(column + 1, 0) : null;
    }

    /// <summary>The first row at or after an index, and whether it is that index's.</summary>
    private (int Row, bool Exact) Find(ReadOnlySpan<uint> index)
    {
        var (low, high) = (0, _indexes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = _indexes[middle].Parts.SequenceCompareTo(index);
            if (order == 0)
            {
                return (middle, true);
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return (low, false);
    }

    private VarBind At(int column, int row) =>
        new(_shape.Entry.Append([_shape.Columns[column].Number, .. _indexes[row].Parts]), _shape.Columns[column].Value(_rows[row]));

    private ColumnShape<TRow>? Column(uint number)
    {
        foreach (var column in _shape.Columns)
        {
            if (column.Number == number)
            {
                return column;
            }
        }

        return null;
    }
}

/// <summary>One single object's value.</summary>
internal sealed class MibScalar(Oid name, Func<MibValue> value) : IMibPart
{
    public Oid First => name;

    public MibValue Get(Oid wanted)
    {
        if (wanted == name)
        {
            return value();
        }

        return wanted.Length >= name.Length && wanted.Parts[..(name.Length - 1)].SequenceEqual(name.Parts[..^1])
            ? MibValue.NoSuchInstance
            : MibValue.NoSuchObject;
    }

    public VarBind? Next(Oid after, bool include)
    {
        var order = after.CompareTo(name);
        return order < 0 || (include && order == 0) ? new VarBind(name, value()) : null;
    }
}
