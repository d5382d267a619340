using System.Text;
using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Agent;

/// <summary>
/// Sorts what an agent says: nothing counts until it echoes the awaited synchronisation id behind a 0xFF byte,
/// the next message after that is the reply, and everything else is stale and dropped.
/// </summary>
internal sealed class AgentReplies(int depth)
{
    private const byte Mark = 0xFF;

    private readonly Lock _gate = new();
    private TaskCompletionSource? _synchronised;
    private TaskCompletionSource<(JsonElement Message, string Line)>? _reply;
    private long _awaited;
    private bool _inStep;
    private VirtError? _ended;

    /// <summary>Begins an exchange: both tasks are faulted when the lane ends.</summary>
    public (Task Synchronised, Task<(JsonElement Message, string Line)> Reply) Expect(long id)
    {
        lock (_gate)
        {
            if (_ended is not null)
            {
                throw _ended.ToException();
            }

            _awaited = id;
            _inStep = false;
            _synchronised = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _reply = new TaskCompletionSource<(JsonElement, string)>(TaskCreationOptions.RunContinuationsAsynchronously);
            return (_synchronised.Task, _reply.Task);
        }
    }

    /// <summary>Ends an exchange: what still comes for it is stale.</summary>
    public void Forget()
    {
        lock (_gate)
        {
            _synchronised = null;
            _reply = null;
        }
    }

    public void Hear(ReadOnlySpan<byte> line)
    {
        var mark = line.LastIndexOf(Mark);
        var text = mark < 0 ? line : line[(mark + 1)..];
        JsonElement message;
        try
        {
            message = QmpMessage.Read(text, depth);
        }
        catch (VirtException)
        {
            // A serial line may carry anything before the agent is in step, and a guest may send anything at all.
            return;
        }

        lock (_gate)
        {
            if (_inStep)
            {
                _reply?.TrySetResult((message, Encoding.UTF8.GetString(text.TrimEnd("\r\n"u8))));
                _reply = null;
            }
            else if (mark >= 0 && message.Number("return") == _awaited && _synchronised is not null)
            {
                _inStep = true;
                _synchronised.TrySetResult();
            }
        }
    }

    public void End(VirtError reason)
    {
        lock (_gate)
        {
            _ended = reason;
            _synchronised?.TrySetException(reason.ToException());
            _reply?.TrySetException(reason.ToException());
        }
    }
}
