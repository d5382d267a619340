using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

/// <summary>A command known only by name.</summary>
internal sealed record AnyCommand(string Name, JsonObject? Arguments) : QmpQuery(Name)
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Arguments);
}

internal sealed record QmpCapabilities(IReadOnlyList<string>? Enable) : QmpAction("qmp_capabilities")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("enable", Enable);
}

internal sealed record QueryVersion() : QmpCommand<QmpVersion>("query-version")
{
    public override QmpVersion ReadReply(JsonElement reply) => QmpVersion.Read(reply);
}

internal sealed record QueryCommands() : QmpListQuery<string>("query-commands")
{
    protected override string ReadItem(JsonElement item) => item.GetProperty("name").GetString() ?? "";
}

internal sealed record QuerySchema() : QmpQuery("query-qmp-schema");

internal sealed record QueryTarget() : QmpCommand<string>("query-target")
{
    public override string ReadReply(JsonElement reply) => reply.GetProperty("arch").GetString() ?? "";
}

internal sealed record QueryKvm() : QmpCommand<KvmState>("query-kvm")
{
    public override KvmState ReadReply(JsonElement reply) =>
        new(reply.GetProperty("enabled").GetBoolean(), reply.GetProperty("present").GetBoolean());
}

/// <summary>Whether acceleration is used, and whether this QEMU could use it.</summary>
internal sealed record KvmState(bool Enabled, bool Present);

internal sealed record QueryMachines() : QmpQuery("query-machines");

internal sealed record QueryCpuDefinitions() : QmpQuery("query-cpu-definitions");

/// <summary>Expands a CPU model; <paramref name="Kind"/> is <c>static</c> or <c>full</c>.</summary>
internal sealed record QueryCpuModelExpansion(string Kind, string Model, JsonObject? Properties) : QmpQuery("query-cpu-model-expansion")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("type", Kind)
        .AddObject("model", model => model.Add("name", Model).Add("props", Properties));
}

internal sealed record QueryCommandLineOptions(string? Option) : QmpQuery("query-command-line-options")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("option", Option);
}

internal sealed record QuerySevCapabilities() : QmpQuery("query-sev-capabilities");

internal sealed record QueryTpmModels() : QmpQuery("query-tpm-models");

internal sealed record QueryTpmTypes() : QmpQuery("query-tpm-types");
