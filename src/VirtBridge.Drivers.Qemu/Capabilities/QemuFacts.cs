using System.Text.Json.Nodes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Answers questions about a QEMU binary, asking its monitor only once for each reply.</summary>
internal sealed class QemuFacts(IQemuProbe monitor)
{
    private readonly Dictionary<string, Dictionary<string, JsonObject>> _properties = new(StringComparer.Ordinal);
    private HashSet<string>? _types;
    private QapiSchema? _schema;
    private Dictionary<string, JsonObject>? _options;
    private HashSet<string>? _migration;
    private HashSet<string>? _tpmModels;
    private HashSet<string>? _tpmTypes;

    public QapiSchema Schema => _schema ??= new QapiSchema(monitor.Execute("query-qmp-schema"));

    public bool Holds(QemuFlagRule rule, ValueArray<QemuMachine> machines) => rule.Facts.Any(fact => rule.Kind switch
    {
        QemuFactKind.Type => HasType(fact),
        QemuFactKind.Property => Property("device-list-properties", fact) is not null,
        QemuFactKind.DefaultOff => Property("device-list-properties", fact)?["default-value"] is JsonValue value
            && value.TryGetValue<bool>(out var on) && !on,
        QemuFactKind.Object => Property("qom-list-properties", fact) is not null,
        QemuFactKind.Machine => HasMachineProperty(fact, machines),
        QemuFactKind.Schema => Schema.Has(fact),
        QemuFactKind.Option => HasOption(fact),
        QemuFactKind.Migration => (_migration ??= Named("query-migrate-capabilities", "capability")).Contains(fact),
        QemuFactKind.TpmModel => (_tpmModels ??= Strings("query-tpm-models")).Contains(fact),
        QemuFactKind.TpmType => (_tpmTypes ??= Strings("query-tpm-types")).Contains(fact),
        _ => false,
    });

    public bool HasType(string name) => Types.Contains(name);

    private HashSet<string> Types => _types ??= Named("qom-list-types", "name");

    public IEnumerable<JsonObject> Objects(string command) =>
        (monitor.Execute(command) as JsonArray ?? []).OfType<JsonObject>();

    private bool HasMachineProperty(string fact, ValueArray<QemuMachine> machines)
    {
        var dot = fact.IndexOf('.', StringComparison.Ordinal);
        var name = fact[..dot];
        name = machines.FirstOrDefault(machine => machine.Alias == name)?.Name ?? name;
        return Properties("qom-list-properties", name + "-machine").ContainsKey(fact[(dot + 1)..]);
    }

    private JsonObject? Property(string command, string fact)
    {
        var dot = fact.IndexOf('.', StringComparison.Ordinal);
        return Properties(command, fact[..dot]).GetValueOrDefault(fact[(dot + 1)..]);
    }

    private Dictionary<string, JsonObject> Properties(string command, string type)
    {
        if (_properties.TryGetValue(type, out var known))
        {
            return known;
        }

        var reply = monitor.Execute(command, new JsonObject { ["typename"] = type }) as JsonArray ?? [];
        var properties = reply.OfType<JsonObject>()
            .DistinctBy(property => (string?)property["name"] ?? "")
            .ToDictionary(property => (string?)property["name"] ?? "", StringComparer.Ordinal);
        _properties[type] = properties;
        return properties;
    }

    private bool HasOption(string fact)
    {
        // QEMU loads its modules to list its types; only then it knows the options they bring.
        _ = Types;
        _options ??= Objects("query-command-line-options")
            .DistinctBy(option => (string?)option["option"] ?? "")
            .ToDictionary(option => (string?)option["option"] ?? "", StringComparer.Ordinal);
        var dot = fact.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? _options.ContainsKey(fact)
            : _options.TryGetValue(fact[..dot], out var option)
                && QapiSchema.Named(option["parameters"], "name", fact[(dot + 1)..]) is not null;
    }

    private HashSet<string> Named(string command, string key) =>
        [.. Objects(command).Select(item => (string?)item[key]).OfType<string>()];

    private HashSet<string> Strings(string command) =>
        [.. (monitor.Execute(command) as JsonArray ?? []).OfType<JsonValue>().Select(item => item.GetValue<string>())];
}
