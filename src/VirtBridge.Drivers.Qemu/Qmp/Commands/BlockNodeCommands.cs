using System.Text.Json;
using System.Text.Json.Nodes;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

internal sealed record BlockdevAdd(JsonObject Node) : QmpAction("blockdev-add")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.AddAll(Node);
}

internal sealed record BlockdevDel(string NodeName) : QmpAction("blockdev-del")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("node-name", NodeName);
}

internal sealed record BlockdevReopen(IReadOnlyList<JsonObject> Nodes) : QmpAction("blockdev-reopen")
{
    public override void WriteArguments(QmpArguments arguments) =>
        arguments.AddObjects("options", Nodes, (options, node) => options.AddAll(node));
}

/// <summary>Makes an image file in a job of its own; <paramref name="Options"/> names driver, file and size.</summary>
internal sealed record BlockdevCreate(string JobId, JsonObject Options) : QmpAction("blockdev-create")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("job-id", JobId).Add("options", Options);
}

/// <summary>Puts an overlay node that is open already on top of a node.</summary>
internal sealed record BlockdevSnapshot(string Node, string Overlay) : QmpAction("blockdev-snapshot")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("node", Node).Add("overlay", Overlay);
}

/// <summary>Makes an overlay and puts it on top; <paramref name="Mode"/> is <c>existing</c> or <c>absolute-paths</c>.</summary>
internal sealed record BlockdevSnapshotSync(
    string NodeName, string SnapshotFile, string? SnapshotNodeName, string? Format, string? Mode) : QmpAction("blockdev-snapshot-sync")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("node-name", NodeName)
        .Add("snapshot-file", SnapshotFile)
        .Add("snapshot-node-name", SnapshotNodeName)
        .Add("format", Format)
        .Add("mode", Mode);
}

/// <summary>Makes an entry inside the image of a root node.</summary>
internal sealed record BlockdevSnapshotInternal(string Device, string Snapshot) : QmpAction("blockdev-snapshot-internal-sync")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("device", Device).Add("name", Snapshot);
}

/// <summary>Several actions that happen together or not at all. Only commands QEMU allows in a transaction may be inside.</summary>
internal sealed record Transaction(IReadOnlyList<QmpAction> Actions) : QmpAction("transaction")
{
    /// <summary>Whether jobs started here also end together.</summary>
    public bool CompleteTogether { get; init; }

    public override void WriteArguments(QmpArguments arguments)
    {
        arguments.AddObjects("actions", Actions, (item, action) => item.Add("type", action.Name).AddObject("data", action.WriteArguments));
        if (CompleteTogether)
        {
            arguments.AddObject("properties", properties => properties.Add("completion-mode", "grouped"));
        }
    }
}

internal sealed record ChangeBackingFile(string Device, string ImageNodeName, string BackingFile) : QmpAction("change-backing-file")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("device", Device)
        .Add("image-node-name", ImageNodeName)
        .Add("backing-file", BackingFile);
}

internal sealed record BlockResize(string? Device, string? NodeName, long Size) : QmpAction("block_resize")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("device", Device)
        .Add("node-name", NodeName)
        .Add("size", Size);
}

internal sealed record BlockSetWriteThreshold(string NodeName, ulong WriteThreshold) : QmpAction("block-set-write-threshold")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("node-name", NodeName)
        .Add("write-threshold", WriteThreshold);
}

/// <summary>I/O limits of a disk by QEMU's own member names (<c>bps_rd</c>, <c>iops_max</c> ...); all six basic ones must be there.</summary>
internal sealed record BlockSetIoThrottle(string Id, JsonObject Limits) : QmpAction("block_set_io_throttle")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id).AddAll(Limits);
}

internal sealed record BlockLatencyHistogramSet(string Id, IReadOnlyList<ulong>? Boundaries) : QmpAction("block-latency-histogram-set")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("id", Id)
        .Add("boundaries", Boundaries is null ? null : new JsonArray([.. Boundaries.Select(item => JsonValue.Create(item))]));
}

internal sealed record QueryBlock() : QmpQuery("query-block");

internal sealed record QueryBlockstats(bool? QueryNodes) : QmpQuery("query-blockstats")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("query-nodes", QueryNodes);
}

/// <summary>All nodes; flat leaves out the nested description of each backing chain.</summary>
internal sealed record QueryNamedBlockNodes(bool? Flat) : QmpQuery("query-named-block-nodes")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("flat", Flat);
}

/// <summary>Nodes, devices and jobs with the edges between them. Named as a debugging aid, but the only place that tells which node backs which.</summary>
internal sealed record QueryBlockGraph() : QmpQuery("x-debug-query-block-graph");
