using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>How far cells are from each other: a cell is 10 from itself, and a way is as long back as forth unless said otherwise.</summary>
internal static class NumaDistancesXml
{
    private const uint ToItself = 10;
    private const uint Longest = 255;

    public static ValueArray<NumaDistance> Read(XmlElement distances) =>
        ValueArray.Create<NumaDistance>(distances.Children("sibling").Read(sibling => new NumaDistance(sibling.RequiredUInt("id"), sibling.RequiredUInt("value"))));

    /// <summary>Completes what cells say about each other.</summary>
    public static void Complete(NumaCell[] cells)
    {
        if (!Array.Exists(cells, cell => !cell.Distances.IsEmpty))
        {
            return;
        }

        var known = new uint[cells.Length, cells.Length];
        foreach (var cell in cells)
        {
            foreach (var distance in cell.Distances)
            {
                Check(cell, distance, cells.Length);
                known[cell.Id, distance.Cell] = distance.Value;
            }
        }

        foreach (var cell in cells)
        {
            foreach (var distance in cell.Distances)
            {
                known[cell.Id, cell.Id] = ToItself;
                known[distance.Cell, distance.Cell] = ToItself;
                if (known[distance.Cell, cell.Id] == 0)
                {
                    known[distance.Cell, cell.Id] = distance.Value;
                }
            }
        }

        for (var i = 0; i < cells.Length; i++)
        {
            var row = i;
            cells[i] = cells[i] with
            {
                Distances = Enumerable.Range(0, cells.Length)
                    .Where(other => known[row, other] != 0)
                    .Select(other => new NumaDistance((uint)other, known[row, other]))
                    .ToValueArray(),
            };
        }
    }

    private static void Check(NumaCell cell, NumaDistance distance, int cells)
    {
        if (distance.Cell >= cells)
        {
            throw XmlRefusal.Error($"'sibling_id {distance.Cell}' does not refer to a valid cell within NUMA 'cell id {cell.Id}'");
        }

        var fits = distance.Cell == cell.Id ? distance.Value == ToItself : distance.Value is >= ToItself and <= Longest;
        if (!fits)
        {
            throw XmlRefusal.Error($"'value {distance.Value}' is invalid for 'sibling id {distance.Cell}' under NUMA 'cell id {cell.Id}'");
        }
    }
}
