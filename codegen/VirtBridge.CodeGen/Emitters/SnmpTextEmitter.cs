using System.Text;
using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The module texts that managers load.</summary>
public sealed class SnmpTextEmitter(SnmpModel snmp) : IEmitter
{
    private const string Folder = "snmp/mibs";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model) =>
        snmp.Modules.Where(m => m.Module.WriteText).Select(m => new GeneratedFile($"{Folder}/{m.Module.Name}.txt", Module(m)));

    private static string Module(SnmpModule module)
    {
        var (text, id) = (new StringBuilder(), module.Module.Identity);
        var prefix = id.EndsWith("MIB", StringComparison.Ordinal) ? id[..^3] : id;
        text.Append($$"""
            {{module.Module.Name}} DEFINITIONS ::= BEGIN

            -- Written by codegen from the contract; edit the contract instead.

            IMPORTS
                MODULE-IDENTITY, OBJECT-TYPE, NOTIFICATION-TYPE, enterprises,
                Unsigned32, Gauge32, Counter64
                    FROM SNMPv2-SMI
                TEXTUAL-CONVENTION, RowStatus
                    FROM SNMPv2-TC
                MODULE-COMPLIANCE, OBJECT-GROUP, NOTIFICATION-GROUP
                    FROM SNMPv2-CONF;

            {{id}} MODULE-IDENTITY
                LAST-UPDATED "{{module.Module.LastUpdated}}"
                ORGANIZATION "libvirt"
                CONTACT-INFO "https://libvirt.org/"
                DESCRIPTION "{{module.Module.Description}}"
                REVISION "{{module.Module.LastUpdated}}"
                DESCRIPTION "The objects' identifiers are below the enterprise's number."
                ::= { enterprises {{module.Module.Identifier[(module.Module.Identifier.LastIndexOf('.') + 1)..]}} }

            {{prefix}}Notifications OBJECT IDENTIFIER ::= { {{id}} 0 }
            {{prefix}}Objects OBJECT IDENTIFIER ::= { {{id}} 1 }
            {{prefix}}Conformance OBJECT IDENTIFIER ::= { {{id}} 2 }
            {{prefix}}Compliances OBJECT IDENTIFIER ::= { {{prefix}}Conformance 1 }
            {{prefix}}Groups OBJECT IDENTIFIER ::= { {{prefix}}Conformance 2 }

            UUID ::= TEXTUAL-CONVENTION
                DISPLAY-HINT "4x-2x-2x-2x-6x"
                STATUS current
                DESCRIPTION "A universally unique identifier, in the byte order of its text."
                SYNTAX OCTET STRING (SIZE (16))


            """);
        foreach (var table in module.Tables)
        {
            Table(text, table, $"{prefix}Objects");
        }

        foreach (var notification in module.Notifications)
        {
            text.Append($$"""
                {{notification.Notification.Name}} NOTIFICATION-TYPE
                    OBJECTS { {{string.Join(", ", notification.Notification.Objects)}} }
                    STATUS current
                    DESCRIPTION "{{notification.Notification.Description}}"
                    ::= { {{prefix}}Notifications {{Last(notification.Notification.Suffix)}} }


                """);
        }

        Conformance(text, module, prefix);
        return text.Append("END\n").ToString();
    }

    private static void Table(StringBuilder text, SnmpTable table, string parent)
    {
        var sequence = char.ToUpperInvariant(table.Table.Entry[0]) + table.Table.Entry[1..];
        var fields = string.Join(",\n", table.Columns.Select(c => $"    {c.Object.Name} {Syntax(c, inSequence: true)}"));
        text.Append($$"""
            {{table.Table.Name}} OBJECT-TYPE
                SYNTAX SEQUENCE OF {{sequence}}
                MAX-ACCESS not-accessible
                STATUS current
                DESCRIPTION "{{table.Table.Description}}"
                ::= { {{parent}} {{Last(table.Table.Suffix)}} }

            {{table.Table.Entry}} OBJECT-TYPE
                SYNTAX {{sequence}}
                MAX-ACCESS not-accessible
                STATUS current
                DESCRIPTION "A row of {{table.Table.Name}}."
                INDEX { {{string.Join(", ", table.Index.Select(i => i.Object.Name))}} }
                ::= { {{table.Table.Name}} 1 }

            {{sequence}} ::= SEQUENCE {
            {{fields}}
            }


            """);
        foreach (var column in table.Columns)
        {
            text.Append($$"""
                {{column.Object.Name}} OBJECT-TYPE
                    SYNTAX {{Syntax(column, inSequence: false)}}
                    MAX-ACCESS {{Access(column.Object.Access)}}
                    STATUS current
                    DESCRIPTION "{{column.Object.Description}}"
                    ::= { {{table.Table.Entry}} {{column.Object.Suffix}} }


                """);
        }
    }

    private static void Conformance(StringBuilder text, SnmpModule module, string prefix)
    {
        var objects = module.Tables.SelectMany(t => t.Columns).Where(c => c.Object.Access != MibAccess.NotAccessible).Select(c => c.Object.Name);
        text.Append($$"""
            {{prefix}}GuestGroup OBJECT-GROUP
                OBJECTS { {{string.Join(", ", objects)}} }
                STATUS current
                DESCRIPTION "What is known of guests."
                ::= { {{prefix}}Groups 1 }

            {{prefix}}NotificationGroup NOTIFICATION-GROUP
                NOTIFICATIONS { {{string.Join(", ", module.Notifications.Select(n => n.Notification.Name))}} }
                STATUS current
                DESCRIPTION "What is notified of guests."
                ::= { {{prefix}}Groups 2 }

            {{prefix}}Compliance MODULE-COMPLIANCE
                STATUS current
                DESCRIPTION "What an agent offers."
                MODULE
                    MANDATORY-GROUPS { {{prefix}}GuestGroup, {{prefix}}NotificationGroup }
                ::= { {{prefix}}Compliances 1 }


            """);
    }

    private static string Syntax(SnmpObject column, bool inSequence) => column.Type switch
    {
        _ when column.Type == typeof(RowStatus) => "RowStatus",
        { IsEnum: true } => inSequence ? "INTEGER" : $"INTEGER {{ {string.Join(", ", Enum.GetNames(column.Type).Select(n => $"{char.ToLowerInvariant(n[0])}{n[1..]}({(int)Enum.Parse(column.Type, n)})"))} }}",
        _ when column.Type == typeof(Uuid) => "UUID",
        _ when column.Type == typeof(string) => "OCTET STRING",
        _ when column.Type == typeof(ushort) => inSequence ? "Unsigned32" : "Unsigned32 (0..65535)",
        _ when column.Type == typeof(uint) => column.Object.Syntax == MibSyntax.Gauge32 ? "Gauge32" : "Unsigned32",
        _ when column.Type == typeof(ulong) => "Counter64",
        _ => throw new InvalidOperationException($"{column.Object.Name}: {column.Type} has no text"),
    };

    private static string Access(MibAccess access) => access switch
    {
        MibAccess.NotAccessible => "not-accessible",
        MibAccess.AccessibleForNotify => "accessible-for-notify",
        MibAccess.ReadOnly => "read-only",
        MibAccess.ReadWrite => "read-write",
        _ => "read-create",
    };

    private static string Last(string suffix) => suffix[(suffix.LastIndexOf('.') + 1)..];
}
