using System.Text.Json;

namespace VirtBridge.Drivers.Qemu.Qmp.Commands;

/// <summary>Names the descriptor sent along, for a later command that asks for it by name.</summary>
internal sealed record GetFd(string FdName) : QmpAction("getfd")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("fdname", FdName);
}

internal sealed record CloseFd(string FdName) : QmpAction("closefd")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("fdname", FdName);
}

/// <summary>Adds the descriptor sent along to a set, which <c>/dev/fdset/N</c> opens.</summary>
internal sealed record AddFd(long? FdSetId, string? Opaque) : QmpCommand<AddedFd>("add-fd")
{
    public override AddedFd ReadReply(JsonElement reply) =>
        new(reply.GetProperty("fdset-id").GetInt64(), reply.GetProperty("fd").GetInt64());

    public override void WriteArguments(QmpArguments arguments) => arguments.Add("fdset-id", FdSetId).Add("opaque", Opaque);
}

internal sealed record AddedFd(long FdSetId, long Fd);

internal sealed record RemoveFd(long FdSetId, long? Fd) : QmpAction("remove-fd")
{
    public override void WriteArguments(QmpArguments arguments) => arguments.Add("fdset-id", FdSetId).Add("fd", Fd);
}

internal sealed record QueryFdSets() : QmpQuery("query-fdsets");
