using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Reads QEMU's replies about CPU models.</summary>
public static class QemuCpuReplies
{
    /// <summary>The entries of <c>query-cpu-definitions</c>.</summary>
    public static ValueArray<QemuCpuModel> Models(IEnumerable<JsonObject> definitions) => definitions
        .Select(model => new QemuCpuModel(QemuCpuNames.FromQemu((string?)model["name"] ?? ""))
        {
            TypeName = (string?)model["typename"] is { Length: > 0 } type ? type : null,
            Usable = model["unavailable-features"] is not JsonArray missing ? QemuCpuUsable.Unknown
                : missing.Count == 0 ? QemuCpuUsable.Yes
                : QemuCpuUsable.No,
            Blockers = (model["unavailable-features"] as JsonArray ?? [])
                .Select(feature => (string?)feature)
                .OfType<string>()
                .ToValueArray(),
            Deprecated = QemuCapabilitiesProbe.IsTrue(model["deprecated"]),
        })
        .ToValueArray();

    /// <summary>The <c>model</c> of <c>query-cpu-model-expansion</c>.</summary>
    public static QemuHostCpu HostCpu(JsonObject model) => new((string?)model["name"] ?? "")
    {
        Properties = (model["props"] as JsonObject ?? [])
            .Select(property => Property(property.Key, property.Value, null))
            .OfType<QemuCpuProperty>()
            .ToValueArray(),
    };

    /// <summary>One property; <paramref name="portable"/> tells which ones survive a migration.</summary>
    internal static QemuCpuProperty? Property(string name, JsonNode? value, JsonObject? portable)
    {
        var property = value?.GetValueKind() switch
        {
            JsonValueKind.True => new QemuCpuProperty(name, QemuCpuPropertyType.Boolean, "true"),
            JsonValueKind.False => new QemuCpuProperty(name, QemuCpuPropertyType.Boolean, "false"),
            JsonValueKind.String => new QemuCpuProperty(name, QemuCpuPropertyType.Text, (string)value!),
            JsonValueKind.Number => new QemuCpuProperty(name, QemuCpuPropertyType.Number, value.ToJsonString()),
            _ => null,
        };
        return property is { IsOn: true } && portable is not null
            ? property with { Migratable = QemuCapabilitiesProbe.IsTrue(portable[name]) }
            : property;
    }
}
