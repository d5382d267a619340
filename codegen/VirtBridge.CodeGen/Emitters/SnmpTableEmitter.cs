using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>For each module its tables, single objects and notifications as the agent needs them.</summary>
public sealed class SnmpTableEmitter(SnmpModel snmp) : IEmitter
{
    private const string Folder = "snmp/VirtBridge.Snmp/Generated";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model) =>
        snmp.Modules.Select(m => new GeneratedFile($"{Folder}/{m.Type}Objects.cs", Module(m)));

    private static string Module(SnmpModule module)
    {
        var code = CodeText.CSharp("VirtBridge.Snmp.Generated", "VirtBridge.Contract.Snmp", "VirtBridge.Snmp.Agentx", "VirtBridge.Snmp.Mib");
        var root = module.Module.Identifier;
        using (code.Block($"internal static class {module.Type}Objects"))
        {
            code.Line($"public static Oid Root {{ get; }} = Oid.Parse(\"{root}\");");
            code.Line();
            foreach (var table in module.Tables)
            {
                Table(code, root, table);
            }

            Scalars(code, module);
            foreach (var notification in module.Notifications)
            {
                Notification(code, module, notification);
            }
        }

        return code.ToString();
    }

    private static void Table(CodeText code, string root, SnmpTable table)
    {
        code.Line($"public static TableShape<{table.Interface}> {Name(table)} {{ get; }} = new(");
        code.Line($"    Oid.Parse(\"{root}.{table.Table.Suffix}.1\"),");
        code.Line($"    static row => new OidText(){string.Concat(table.Index.Select(Append))}.ToOid(),");
        code.Line("    [");
        foreach (var column in table.Columns.Where(c => c.Object.Access is not (MibAccess.NotAccessible or MibAccess.AccessibleForNotify)))
        {
            code.Line($"        new({column.Object.Suffix}, static row => {column.Encode("row")}),");
        }

        code.Line("    ]);");
        code.Line();
    }

    private static string Append(SnmpObject index) => index.Type == typeof(int) ? $".Number(row.{index.Property})"
        : index.Type == typeof(Uuid) ? $".Octets(row.{index.Property}.ToByteArray())"
        : throw new InvalidOperationException($"{index.Object.Name} cannot be an index");

    private static void Scalars(CodeText code, SnmpModule module)
    {
        if (module.ScalarsInterface is null)
        {
            return;
        }

        code.Line($"public static IReadOnlyList<ScalarShape<{module.ScalarsInterface}>> Scalars {{ get; }} =");
        code.Line("[");
        foreach (var scalar in module.Scalars.Where(s => s.Object.Access != MibAccess.AccessibleForNotify))
        {
            code.Line($"    new(Oid.Parse(\"{module.Module.Identifier}.{scalar.Object.Suffix}.0\"), static all => {scalar.Encode("all")}),");
        }

        code.Line("];");
        code.Line();
    }

    private static void Notification(CodeText code, SnmpModule module, SnmpNotification notification)
    {
        code.Line($"public static Notification {notification.Method}({notification.Interface} subject) => new(");
        code.Line($"    Oid.Parse(\"{module.Module.Identifier}.{notification.Notification.Suffix}\"),");
        code.Line("    [");
        var table = module.Tables.FirstOrDefault(t => t.Interface == notification.Interface);
        foreach (var name in notification.Notification.Objects)
        {
            if (table is null)
            {
                var scalar = module.Scalars.Single(s => s.Object.Name == name);
                code.Line($"        new(Oid.Parse(\"{module.Module.Identifier}.{scalar.Object.Suffix}.0\"), {scalar.Encode("subject")}),");
            }
            else
            {
                var column = table.Columns.Single(c => c.Object.Name == name);
                code.Line($"        new({Name(table)}.Instance({column.Object.Suffix}, subject), {column.Encode("subject")}),");
            }
        }

        code.Line("    ]);");
        code.Line();
    }

    private static string Name(SnmpTable table) => char.ToUpperInvariant(table.Table.Name[0]) + table.Table.Name[1..];
}
