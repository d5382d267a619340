using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

/// <summary>Saves memory and disks as an internal snapshot, in a job.</summary>
internal sealed record SnapshotSave(string JobId, string Tag, string Vmstate, IReadOnlyList<string> Devices) : QmpAction("snapshot-save")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("job-id", JobId)
        .Add("tag", Tag)
        .Add("vmstate", Vmstate)
        .Add("devices", Devices);
}

internal sealed record SnapshotLoad(string JobId, string Tag, string Vmstate, IReadOnlyList<string> Devices) : QmpAction("snapshot-load")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("job-id", JobId)
        .Add("tag", Tag)
        .Add("vmstate", Vmstate)
        .Add("devices", Devices);
}

internal sealed record SnapshotDelete(string JobId, string Tag, IReadOnlyList<string> Devices) : QmpAction("snapshot-delete")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("job-id", JobId)
        .Add("tag", Tag)
        .Add("devices", Devices);
}

/// <summary>Starts an outgoing migration, or a save to <c>fd:NAME</c>. The reply comes at once; progress is an event.</summary>
internal sealed record Migrate(string Uri, bool? Resume) : QmpAction("migrate")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("uri", Uri).Add("resume", Resume);
}

internal sealed record MigrateIncoming(string Uri) : QmpAction("migrate-incoming")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("uri", Uri);
}

internal sealed record MigrateRecover(string Uri) : QmpAction("migrate-recover")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("uri", Uri);
}

internal sealed record MigrateCancel() : QmpAction("migrate_cancel");

internal sealed record MigratePause() : QmpAction("migrate-pause");

internal sealed record MigrateStartPostcopy() : QmpAction("migrate-start-postcopy");

internal sealed record MigrateContinue(string State) : QmpAction("migrate-continue")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("state", State);
}

internal sealed record MigrateSetCapabilities(IReadOnlyList<KeyValuePair<string, bool>> Capabilities) : QmpAction("migrate-set-capabilities")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .AddObjects("capabilities", Capabilities, (item, pair) => item.Add("capability", pair.Key).Add("state", pair.Value));
}

/// <summary>Parameters by QEMU's own names; those left out stay as they are.</summary>
internal sealed record MigrateSetParameters(JsonObject Parameters) : QmpAction("migrate-set-parameters")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Parameters);
}

internal sealed record QueryMigrateCapabilities() : QmpQuery("query-migrate-capabilities");

internal sealed record QueryMigrateParameters() : QmpQuery("query-migrate-parameters");

internal sealed record QueryMigrate() : QmpCommand<MigrationInfo>("query-migrate")
{
    public override MigrationInfo ReadReply(JsonElement reply)
    {
        var ram = reply.Member("ram") ?? default;
        return new MigrationInfo(reply.Text("status"), reply.Text("error-desc"))
        {
            TotalMilliseconds = reply.Number("total-time"),
            DowntimeMilliseconds = reply.Number("downtime"),
            ExpectedDowntimeMilliseconds = reply.Number("expected-downtime"),
            SetupMilliseconds = reply.Number("setup-time"),
            ThrottlePercent = reply.Number("cpu-throttle-percentage"),
            RamTransferred = ram.Number("transferred") ?? 0,
            RamRemaining = ram.Number("remaining") ?? 0,
            RamTotal = ram.Number("total") ?? 0,
            Raw = reply,
        };
    }
}

/// <summary>Where a migration stands: no status means there never was one.</summary>
internal sealed record MigrationInfo(string? Status, string? Error)
{
    public long? TotalMilliseconds { get; init; }

    public long? DowntimeMilliseconds { get; init; }

    public long? ExpectedDowntimeMilliseconds { get; init; }

    public long? SetupMilliseconds { get; init; }

    public long? ThrottlePercent { get; init; }

    public long RamTransferred { get; init; }

    public long RamRemaining { get; init; }

    public long RamTotal { get; init; }

    /// <summary>Everything else QEMU said.</summary>
    public JsonElement Raw { get; init; }
}

/// <summary>Writes the guest's memory as a core file to <c>file:PATH</c> or <c>fd:NAME</c>.</summary>
internal sealed record DumpGuestMemory(string Protocol, bool Paging, bool? Detach, string? Format) : QmpAction("dump-guest-memory")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("paging", Paging)
        .Add("protocol", Protocol)
        .Add("detach", Detach)
        .Add("format", Format);
}

internal sealed record QueryDump() : QmpQuery("query-dump");

internal sealed record QueryDumpCapability() : QmpQuery("query-dump-guest-memory-capability");

/// <summary>Saves virtual memory as the guest's processor sees it.</summary>
internal sealed record Memsave(ulong Address, ulong Size, string Filename) : QmpAction("memsave")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("val", Address)
        .Add("size", Size)
        .Add("filename", Filename);
}

/// <summary>Saves physical memory.</summary>
internal sealed record Pmemsave(ulong Address, ulong Size, string Filename) : QmpAction("pmemsave")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("val", Address)
        .Add("size", Size)
        .Add("filename", Filename);
}
