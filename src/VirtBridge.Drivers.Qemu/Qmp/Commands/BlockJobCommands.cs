using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

/// <summary>Starts a job on block nodes: the arguments every such command shares.</summary>
internal abstract record BlockJobStart(string Name, string JobId) : QmpAction(Name)
{
    /// <summary>Bytes a second, 0 or null for no limit.</summary>
    public long? Speed { get; init; }

    public string? FilterNodeName { get; init; }

    /// <summary>False holds the job's end until job-finalize.</summary>
    public bool? AutoFinalize { get; init; }

    /// <summary>False keeps the ended job until job-dismiss, so that its result cannot be missed.</summary>
    public bool? AutoDismiss { get; init; }

    public sealed override void WriteArguments(QmpArguments arguments)
    {
        arguments.Add("job-id", JobId);
        WriteOwn(arguments);
        arguments
            .Add("speed", Speed)
            .Add("filter-node-name", FilterNodeName)
            .Add("auto-finalize", AutoFinalize)
            .Add("auto-dismiss", AutoDismiss);
    }

    protected abstract void WriteOwn(QmpArguments arguments);
}

/// <summary>Writes overlays down into their base.</summary>
internal sealed record BlockCommit(string JobId, string Device) : BlockJobStart("block-commit", JobId)
{
    public string? BaseNode { get; init; }

    public string? TopNode { get; init; }

    public string? BackingFile { get; init; }

    protected override void WriteOwn(QmpArguments arguments) => arguments
        .Add("device", Device)
        .Add("base-node", BaseNode)
        .Add("top-node", TopNode)
        .Add("backing-file", BackingFile);
}

/// <summary>Reads a base up into its overlay.</summary>
internal sealed record BlockStream(string JobId, string Device) : BlockJobStart("block-stream", JobId)
{
    public string? BaseNode { get; init; }

    public string? Bottom { get; init; }

    public string? BackingFile { get; init; }

    protected override void WriteOwn(QmpArguments arguments) => arguments
        .Add("device", Device)
        .Add("base-node", BaseNode)
        .Add("bottom", Bottom)
        .Add("backing-file", BackingFile);
}

/// <summary>Copies a node and keeps the copy equal until completed; <paramref name="Sync"/> is full, top or none.</summary>
internal sealed record BlockdevMirror(string JobId, string Device, string Target, string Sync) : BlockJobStart("blockdev-mirror", JobId)
{
    public string? Replaces { get; init; }

    public long? Granularity { get; init; }

    public long? BufSize { get; init; }

    public string? OnSourceError { get; init; }

    public string? OnTargetError { get; init; }

    /// <summary>background or write-blocking.</summary>
    public string? CopyMode { get; init; }

    protected override void WriteOwn(QmpArguments arguments) => arguments
        .Add("device", Device)
        .Add("target", Target)
        .Add("replaces", Replaces)
        .Add("sync", Sync)
        .Add("granularity", Granularity)
        .Add("buf-size", BufSize)
        .Add("on-source-error", OnSourceError)
        .Add("on-target-error", OnTargetError)
        .Add("copy-mode", CopyMode);
}

/// <summary>Copies a node as it is now; <paramref name="Sync"/> is full, top, none, incremental or bitmap.</summary>
internal sealed record BlockdevBackup(string JobId, string Device, string Target, string Sync) : BlockJobStart("blockdev-backup", JobId)
{
    public string? Bitmap { get; init; }

    public string? BitmapMode { get; init; }

    public bool? Compress { get; init; }

    public string? OnSourceError { get; init; }

    public string? OnTargetError { get; init; }

    protected override void WriteOwn(QmpArguments arguments) => arguments
        .Add("device", Device)
        .Add("target", Target)
        .Add("sync", Sync)
        .Add("bitmap", Bitmap)
        .Add("bitmap-mode", BitmapMode)
        .Add("compress", Compress)
        .Add("on-source-error", OnSourceError)
        .Add("on-target-error", OnTargetError);
}

internal sealed record BlockJobSetSpeed(string Device, long Speed) : QmpAction("block-job-set-speed")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("device", Device).Add("speed", Speed);
}

internal sealed record BlockJobCancel(string Device, bool? Force) : QmpAction("block-job-cancel")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("device", Device).Add("force", Force);
}

internal sealed record BlockJobComplete(string Device) : QmpAction("block-job-complete")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("device", Device);
}

/// <summary>One of the commands that take nothing but a job's id.</summary>
internal abstract record JobVerb(string Name, string Id) : QmpAction(Name)
{
    public sealed override void WriteArguments(QmpArguments arguments) => arguments.Add("id", Id);
}

internal sealed record JobCancel(string Id) : JobVerb("job-cancel", Id);

internal sealed record JobComplete(string Id) : JobVerb("job-complete", Id);

internal sealed record JobDismiss(string Id) : JobVerb("job-dismiss", Id);

internal sealed record JobFinalize(string Id) : JobVerb("job-finalize", Id);

internal sealed record JobPause(string Id) : JobVerb("job-pause", Id);

internal sealed record JobResume(string Id) : JobVerb("job-resume", Id);

internal sealed record QueryJobs() : QmpListQuery<JobInfo>("query-jobs")
{
    protected override JobInfo ReadItem(JsonElement item) => new(
        item.GetProperty("id").GetString() ?? "",
        item.GetProperty("type").GetString() ?? "",
        item.GetProperty("status").GetString() ?? "",
        item.GetProperty("current-progress").GetInt64(),
        item.GetProperty("total-progress").GetInt64(),
        item.Text("error"));
}

/// <summary>A job: its status is QEMU's word (running, ready, pending, concluded ...), its error that of an ended one.</summary>
internal sealed record JobInfo(string Id, string Type, string Status, long CurrentProgress, long TotalProgress, string? Error);

internal sealed record QueryBlockJobs() : QmpListQuery<BlockJobInfo>("query-block-jobs")
{
    protected override BlockJobInfo ReadItem(JsonElement item) => new(
        item.GetProperty("device").GetString() ?? "",
        item.GetProperty("type").GetString() ?? "",
        item.GetProperty("len").GetInt64(),
        item.GetProperty("offset").GetInt64(),
        item.GetProperty("speed").GetInt64(),
        item.Flag("ready"),
        item.Text("status") ?? "");
}

internal sealed record BlockJobInfo(string Device, string Type, long Length, long Offset, long Speed, bool Ready, string Status);
