using System.Reflection;
using VirtBridge.Contract;
using VirtBridge.Contract.Snmp;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The management information modules of the contract as plain values.</summary>
public sealed record SnmpModel(IReadOnlyList<SnmpModule> Modules)
{
    public static SnmpModel Read(Assembly contract)
    {
        var types = contract.GetTypes().OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        return new(
        [
            .. types.Where(t => t.GetCustomAttribute<MibModuleAttribute>() is not null)
                .Select(t => SnmpModule.Read(t, types)),
        ]);
    }
}

public sealed record SnmpModule(
    string Type,
    MibModuleAttribute Module,
    IReadOnlyList<SnmpTable> Tables,
    IReadOnlyList<SnmpObject> Scalars,
    string? ScalarsInterface,
    IReadOnlyList<SnmpNotification> Notifications)
{
    public static SnmpModule Read(Type module, IReadOnlyList<Type> types)
    {
        var tables = types
            .Where(t => t.GetCustomAttribute<MibTableAttribute>()?.Module == module)
            .Select(t => new SnmpTable(t.Name, t.GetCustomAttribute<MibTableAttribute>()!, Objects(t)))
            .OrderBy(t => t.Table.Suffix, OidOrder.Instance)
            .ToList();
        var scalars = types.SingleOrDefault(t => t.GetCustomAttribute<MibScalarsAttribute>()?.Module == module);
        var notifications = types.Where(t => t.GetCustomAttribute<MibNotificationsAttribute>()?.Module == module)
            .SelectMany(t => t.GetMethods())
            .Select(m => new SnmpNotification(m.Name, m.GetParameters()[0].ParameterType.Name, m.GetCustomAttribute<MibNotificationAttribute>()!))
            .OrderBy(n => n.Notification.Suffix, OidOrder.Instance)
            .ToList();
        return new(
            module.Name, module.GetCustomAttribute<MibModuleAttribute>()!, tables, scalars is null ? [] : Objects(scalars), scalars?.Name, notifications);
    }

    private static List<SnmpObject> Objects(Type type) =>
    [
        .. type.GetProperties()
            .Select(p => new SnmpObject(p.Name, p.PropertyType, p.GetCustomAttribute<MibObjectAttribute>()
                ?? throw new InvalidOperationException($"{type.Name}.{p.Name} has no [MibObject]")))
            .OrderBy(o => o.Object.Suffix, OidOrder.Instance),
    ];
}

public sealed record SnmpTable(string Interface, MibTableAttribute Table, IReadOnlyList<SnmpObject> Columns)
{
    public IEnumerable<SnmpObject> Index => Columns.Where(c => c.Object.Index > 0).OrderBy(c => c.Object.Index);
}

public sealed record SnmpObject(string Property, Type Type, MibObjectAttribute Object)
{
    /// <summary>The expression that encodes the value of <paramref name="holder"/>'s property.</summary>
    public string Encode(string holder)
    {
        var value = $"{holder}.{Property}";
        return Type switch
        {
            { IsEnum: true } => $"MibValue.Integer((int){value})",
            _ when Type == typeof(int) => $"MibValue.Integer({value})",
            _ when Type == typeof(bool) => $"MibValue.Truth({value})",
            _ when Type == typeof(uint) || Type == typeof(ushort) => $"MibValue.Gauge({value})",
            _ when Type == typeof(ulong) => $"MibValue.Counter({value})",
            _ when Type == typeof(TimeSpan) => $"MibValue.Ticks({value})",
            _ when Type == typeof(Uuid) => $"MibValue.Octets({value}.ToByteArray())",
            _ when Type == typeof(byte[]) => $"MibValue.Octets({value})",
            _ when Type == typeof(string) => Object.Syntax == MibSyntax.ObjectIdentifier ? $"MibValue.Identifier({value})" : $"MibValue.Text({value})",
            _ => throw new InvalidOperationException($"{Object.Name}: {Type} has no SNMP form"),
        };
    }
}

public sealed record SnmpNotification(string Method, string Interface, MibNotificationAttribute Notification);

/// <summary>Orders dotted numbers by number.</summary>
public sealed class OidOrder : IComparer<string>
{
    public static OidOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (left, right) = (x!.Split('.').Select(int.Parse).ToList(), y!.Split('.').Select(int.Parse).ToList());
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (left[i] != right[i])
            {
                return left[i].CompareTo(right[i]);
            }
        }

        return left.Count.CompareTo(right.Count);
    }
}
