using System.Text;
using System.Text.Json;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>A typed command under way: its reply is read on the poller's thread and completed elsewhere.</summary>
internal sealed class PendingCommand<TReply>(string id, QmpCommand<TReply> command) : PendingReplies.Entry(id)
{
    private readonly TaskCompletionSource<TReply> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<TReply> Done => _done.Task;

    public override void Answer(JsonElement message, ReadOnlySpan<byte> line)
    {
        if (message.TryGetProperty("error", out var error))
        {
            _done.TrySetException(QmpError.Read(error).ToException(command.Name));
            return;
        }

        try
        {
            _done.TrySetResult(command.ReadReply(message.GetProperty("return")));
        }
        catch (Exception strange) when (strange is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            var reason = VirtError.Of(ErrorCode.InternalError, ErrorDomain.Qemu, $"{command.Name} reply was not as documented: {strange.Message}");
            _done.TrySetException(new VirtException(reason, strange));
        }
    }

    public override void Fail(Exception reason) => _done.TrySetException(reason);
}

/// <summary>A passed-through command under way: the caller wants the line itself, refusals included.</summary>
internal sealed class PendingLine(string id) : PendingReplies.Entry(id)
{
    private readonly TaskCompletionSource<string> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> Done => _done.Task;

    public override void Answer(JsonElement message, ReadOnlySpan<byte> line) =>
        _done.TrySetResult(Encoding.UTF8.GetString(line.TrimEnd("\r\n"u8)));

    public override void Fail(Exception reason) => _done.TrySetException(reason);
}
