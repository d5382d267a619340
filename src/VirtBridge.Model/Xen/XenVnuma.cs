using System.Globalization;

namespace VirtBridge.Model;

/// <summary>The guest's NUMA cells in an xl configuration.</summary>
internal static class XenVnuma
{
    private const uint Here = 10;
    private const uint Elsewhere = 20;
    private const int MostCells = 1024;

    public static ValueArray<NumaCell> Read(IReadOnlyList<IReadOnlyList<string>> lists)
    {
        if (lists.Count > MostCells)
        {
            throw XenError.Internal($"vnuma has more than {MostCells} cells");
        }

        return lists.Select((list, index) => ReadCell((uint)index, list)).ToValueArray();
    }

    public static void Write(XenConfigText text, CpuDef? cpu)
    {
        if (cpu is null || cpu.Numa.IsEmpty)
        {
            return;
        }

        text.AddLists("vnuma", cpu.Numa.Select(cell => (IEnumerable<string>)
        [
            $"pnode={cell.Id}",
            $"size={(cell.MemoryKiB + 1023) / 1024}",
            $"vcpus={cell.Cpus}",
            $"vdistances={string.Join(',', cpu.Numa.Select(other => Distance(cell, other)))}",
        ]));
    }

    /// <summary>Distances hold in both directions, whichever of them was given.</summary>
    internal static uint Distance(NumaCell from, NumaCell to) =>
        Given(from, to.Id) ?? Given(to, from.Id) ?? (from.Id == to.Id ? Here : Elsewhere);

    private static uint? Given(NumaCell cell, uint id) => cell.Distances.FirstOrDefault(distance => distance.Cell == id)?.Value;

    private static NumaCell ReadCell(uint id, IReadOnlyList<string> items)
    {
        ulong memory = 0;
        string? cpus = null;
        ValueArray<NumaDistance> distances = default;
        foreach (var item in items)
        {
            var (key, value) = Pair(item);
            switch (key)
            {
                case "pnode":
                    Number(item, value);
                    break;
                case "size":
                    memory = Number(item, value) * 1024;
                    break;
                case "vcpus":
                    cpus = NumberSet.Normalize(value);
                    break;
                case "vdistances":
                    distances = value.Split(',').Select((text, index) => new NumaDistance((uint)index, (uint)Number(item, text))).ToValueArray();
                    break;
                default:
                    throw XenError.Syntax($"Invalid vnuma configuration token: {item}");
            }
        }

        return new NumaCell(id, cpus, memory) { Distances = distances };
    }

    private static (string Key, string Value) Pair(string item)
    {
        var equals = item.IndexOf('=');
        return equals > 0 && equals + 1 < item.Length
            ? (item[..equals], item[(equals + 1)..])
            : throw XenError.Syntax($"vnuma value {item} is malformed");
    }

    private static uint Number(string item, string text) =>
        uint.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw XenError.Syntax($"vnuma value {item} is malformed");
}
