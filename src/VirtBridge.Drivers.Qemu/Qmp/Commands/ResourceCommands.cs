using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

internal sealed record QueryCpusFast() : QmpListQuery<CpuInfo>("query-cpus-fast")
{
    protected override CpuInfo ReadItem(JsonElement item) => new(
        item.GetProperty("cpu-index").GetInt32(),
        item.GetProperty("thread-id").GetInt32(),
        item.Text("qom-path") ?? "",
        item.Member("props") ?? default);
}

/// <summary>A virtual processor, the thread that is it, and where it sits (socket-id, core-id, thread-id ...).</summary>
internal sealed record CpuInfo(int Index, int ThreadId, string QomPath, JsonElement Properties);

/// <summary>The same as it comes, for those who match it with the processors there could be.</summary>
internal sealed record QueryRunningCpus() : QmpQuery("query-cpus-fast");

internal sealed record QueryHotpluggableCpus() : QmpQuery("query-hotpluggable-cpus");

internal sealed record QueryIothreads() : QmpListQuery<IothreadInfo>("query-iothreads")
{
    protected override IothreadInfo ReadItem(JsonElement item) => new(
        item.GetProperty("id").GetString() ?? "",
        item.GetProperty("thread-id").GetInt32(),
        item.Number("poll-max-ns") ?? 0,
        item.Number("poll-grow") ?? 0,
        item.Number("poll-shrink") ?? 0);
}

internal sealed record IothreadInfo(string Id, int ThreadId, long PollMaxNanoseconds, long PollGrow, long PollShrink);

/// <summary>Bytes of memory the guest has left; refused when it has no balloon.</summary>
internal sealed record QueryBalloon() : QmpCommand<long>("query-balloon")
{
    public override long ReadReply(JsonElement reply) => reply.GetProperty("actual").GetInt64();
}

internal sealed record Balloon(long Bytes) : QmpAction("balloon")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("value", Bytes);
}

internal sealed record QueryMemoryDevices() : QmpQuery("query-memory-devices");

internal sealed record QueryMemorySizeSummary() : QmpQuery("query-memory-size-summary");

internal sealed record QueryCurrentMachine() : QmpQuery("query-current-machine");

internal sealed record QueryStats(string Target) : QmpQuery("query-stats")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("target", Target);
}

internal sealed record QueryStatsSchemas() : QmpQuery("query-stats-schemas");

/// <summary>Measures how fast memory changes; <paramref name="Mode"/> is page-sampling, dirty-bitmap or dirty-ring.</summary>
internal sealed record CalcDirtyRate(long CalcTime, string? Mode) : QmpAction("calc-dirty-rate")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("calc-time", CalcTime).Add("mode", Mode);
}

internal sealed record QueryDirtyRate() : QmpQuery("query-dirty-rate");

internal sealed record SetVcpuDirtyLimit(long? CpuIndex, ulong DirtyRate) : QmpAction("set-vcpu-dirty-limit")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("cpu-index", CpuIndex).Add("dirty-rate", DirtyRate);
}

internal sealed record CancelVcpuDirtyLimit(long? CpuIndex) : QmpAction("cancel-vcpu-dirty-limit")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("cpu-index", CpuIndex);
}

internal sealed record QuerySev() : QmpQuery("query-sev");

internal sealed record QuerySevLaunchMeasure() : QmpQuery("query-sev-launch-measure");

internal sealed record SevInjectLaunchSecret(string PacketHeader, string Secret, ulong? GuestAddress) : QmpAction("sev-inject-launch-secret")
{
    public override void WriteArguments(QmpArguments arguments) => arguments
        .Add("packet-header", PacketHeader)
        .Add("secret", Secret)
        .Add("gpa", GuestAddress);
}
