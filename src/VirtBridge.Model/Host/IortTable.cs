using System.Buffers.Binary;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>The ACPI table that tells how devices reach memory on ARM hosts.</summary>
public static class IortTable
{
    private const int HeaderSize = 36;
    private const int SmallestNode = 4;

    private static readonly string[] TypeNames = ["its-group", "named-component", "root-complex", "smmuv1v2", "smmuv3", "pmcg", "memory-range"];

    /// <summary>The type of every node.</summary>
    public static IReadOnlyList<string> NodeTypes(ReadOnlySpan<byte> table)
    {
        if (table.Length < HeaderSize + 8 || !table.StartsWith("IORT"u8))
        {
            throw Broken("IORT table header is broken");
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(table[4..]);
        if (length != table.Length)
        {
            throw Broken($"IORT table size mismatch: is {table.Length}, should be {length}");
        }

        var count = BinaryPrimitives.ReadUInt32LittleEndian(table[HeaderSize..]);
        var at = (long)BinaryPrimitives.ReadUInt32LittleEndian(table[(HeaderSize + 4)..]);
        var types = new List<string>();
        for (var i = 0u; i < count; i++)
        {
            if (at + SmallestNode > table.Length)
            {
                throw Broken("IORT node lies outside of the table");
            }

            var node = table[(int)at..];
            var size = BinaryPrimitives.ReadUInt16LittleEndian(node[1..]);
            if (size < SmallestNode)
            {
                throw Broken("IORT node is too small");
            }

            types.Add(node[0] < TypeNames.Length ? TypeNames[node[0]] : $"{node[0]}");
            at += size;
        }

        return types;
    }

    private static VirtException Broken(string detail) => new(ErrorCode.InternalError, ErrorDomain.None, detail);
}
