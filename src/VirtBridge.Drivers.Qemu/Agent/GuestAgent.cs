using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;

namespace VirtBridge.Drivers.Qemu.Agent;

/// <summary>
/// The agent inside a guest, over a lane of its own so that a silent one never holds up the monitor. Replies carry
/// no ids, so commands take turns and each is preceded by a synchronisation that drops what is stale.
/// </summary>
internal sealed class GuestAgent : IDisposable
{
    private readonly JsonLane _lane;
    private readonly AgentReplies _replies;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TaskCompletionSource<VirtError> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _serial;

    /// <summary>Takes over a connected socket. <paramref name="firstId"/> should differ between lives of this program.</summary>
    public GuestAgent(Descriptor socket, Poller poller, QmpLimits limits, TimeProvider clock, long firstId)
    {
        _clock = clock;
        _serial = firstId;
        _replies = new AgentReplies(limits.Depth);
        _lane = new JsonLane(socket, limits.MessageBytes, _replies.Hear, OnEnd);
        _lane.Start(poller);
    }

    /// <summary>How long users wait unless they say otherwise.</summary>
    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(5);

    /// <summary>Completes, never faults, with the reason the lane ended.</summary>
    public Task<VirtError> Closed => _closed.Task;

    /// <summary>Asks and waits; <see cref="Timeout.InfiniteTimeSpan"/> waits for the command as long as it takes.</summary>
    public async Task<TReply> ExecuteAsync<TReply>(QmpCommand<TReply> command, TimeSpan patience, CancellationToken cancellation)
    {
        var (message, _) = await ExchangeAsync(id => QmpMessage.Write(command, id), patience, cancellation);
        if (message.Member("error") is { } error)
        {
            throw new VirtException(AgentFailure.Refused(command.Name, QmpError.Read(error)), new QmpRefusal(QmpError.Read(error)));
        }

        try
        {
            return command.ReadReply(message.GetProperty("return"));
        }
        catch (Exception strange) when (strange is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new VirtException(AgentFailure.Strange(command.Name, strange.Message), strange);
        }
    }

    /// <summary>
    /// Asks for something the agent obeys without an answer, such as a shutdown: done when <paramref name="obeyed"/>
    /// completes or the agent goes away, failed when it refuses.
    /// </summary>
    public async Task ExecuteUnansweredAsync(QmpAction command, Task obeyed, TimeSpan patience, CancellationToken cancellation)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var asking = ExecuteAsync(command, patience, giveUp.Token);
        if (await Task.WhenAny(asking, obeyed, Closed) == asking)
        {
            await asking;
        }

        await giveUp.CancelAsync();
    }

    /// <summary>Passes a whole command through and returns the agent's reply line, refusals included.</summary>
    public async Task<string> PassThroughAsync(JsonObject command, TimeSpan patience, CancellationToken cancellation) =>
        (await ExchangeAsync(id => QmpMessage.Write(command, id), patience, cancellation)).Line;

    public void Dispose()
    {
        _lane.Dispose();
    }

    private async Task<(JsonElement Message, string Line)> ExchangeAsync(
        Func<string, ReadOnlyMemory<byte>> compose, TimeSpan patience, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var id = Interlocked.Increment(ref _serial);
            var (synchronised, reply) = _replies.Expect(id);
            Send(Synchronisation(id));
            await WaitAsync(synchronised, Shorter(patience), AgentFailure.NotSynchronised(Shorter(patience)), cancellation);

            // Not sent along with the synchronisation: an agent that is not there must not obey it later.
            Send(compose($"libvirt-{id}"));
            await WaitAsync(reply, patience, AgentFailure.TimedOut(patience), cancellation);
            return await reply;
        }
        finally
        {
            _replies.Forget();
            _turn.Release();
        }
    }

    private static TimeSpan Shorter(TimeSpan patience) =>
        patience == Timeout.InfiniteTimeSpan || patience > DefaultPatience ? DefaultPatience : patience;

    // The 0xFF makes the agent's parser drop whatever half message it still held.
    private static byte[] Synchronisation(long id) =>
        [0xFF, .. System.Text.Encoding.ASCII.GetBytes($"{{\"execute\":\"guest-sync-delimited\",\"arguments\":{{\"id\":{id}}}}}\n")];

    private void Send(ReadOnlyMemory<byte> line)
    {
        if (!_lane.Send(line, []))
        {
            throw AgentFailure.NotConnected.ToException();
        }
    }

    private async Task WaitAsync(Task step, TimeSpan patience, VirtError late, CancellationToken cancellation)
    {
        try
        {
            await step.WaitAsync(patience, _clock, cancellation);
        }
        catch (TimeoutException)
        {
            throw late.ToException();
        }
    }

    private void OnEnd(VirtError reason)
    {
        _replies.End(AgentFailure.Disconnected);
        _closed.TrySetResult(reason);
    }
}
