using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.Replies;

/// <summary>Migration parameters as QEMU reports and takes them.</summary>
public static class MigrationParamsReply
{
    /// <summary>What <c>query-migrate-parameters</c> returned, as far as it is known here.</summary>
    public static MigrationParams Read(JsonNode? reply) => MigrationParams.Of(param => reply?[param.Name] switch
    {
        null => null,
        var value => param.Type switch
        {
            MigrationParamType.Number when value.GetValueKind() == JsonValueKind.Number => value.ToJsonString(),
            MigrationParamType.Flag when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => (bool)value ? "yes" : "no",
            MigrationParamType.Text when value.GetValueKind() == JsonValueKind.String => (string)value!,
            _ => null,
        },
    });

    /// <summary>The arguments of <c>migrate-set-parameters</c>.</summary>
    public static JsonObject Arguments(MigrationParams parameters)
    {
        var arguments = new JsonObject();
        foreach (var (name, value) in parameters.Values)
        {
            arguments[name] = MigrationParams.Known.First(param => param.Name == name).Type switch
            {
                MigrationParamType.Number => ulong.Parse(value, CultureInfo.InvariantCulture),
                MigrationParamType.Flag => value == "yes",
                _ => value,
            };
        }

        return arguments;
    }
}
