using VirtBridge.Snmp.Agentx;

namespace VirtBridge.Snmp.Mib;

/// <summary>A readable column: its number and how to get its value from a row.</summary>
internal sealed record ColumnShape<TRow>(uint Number, Func<TRow, MibValue> Value);

/// <summary>A single object.</summary>
internal sealed record ScalarShape<TAll>(Oid Name, Func<TAll, MibValue> Value);

/// <summary>A table: its entry's identifier, its index and its readable columns in order.</summary>
internal sealed record TableShape<TRow>(Oid Entry, Func<TRow, Oid> Index, IReadOnlyList<ColumnShape<TRow>> Columns)
{
    public Oid Instance(uint column, TRow row) => Entry.Append([column, .. Index(row).Parts]);
}
