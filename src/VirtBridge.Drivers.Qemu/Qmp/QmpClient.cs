using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// A conversation with one QEMU monitor. Commands are pipelined and may be awaited in any order; a cancelled or
/// expired one is forgotten and its late reply dropped. When the socket dies every waiting command fails at once.
/// </summary>
internal sealed class QmpClient : IQmpConversation, IDisposable
{
    private readonly JsonLane _lane;
    private readonly QmpLimits _limits;
    private readonly TimeProvider _clock;
    private readonly Action<QmpEvent> _onEvent;
    private readonly PendingReplies _pending;
    private readonly SemaphoreSlim _descriptorTurn = new(1, 1);
    private readonly TaskCompletionSource<JsonElement> _greeting = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<VirtError> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _telling = new();
    private long _serial;
    private long _told;

    private QmpClient(Descriptor socket, QmpLimits limits, TimeProvider clock, Action<QmpEvent> onEvent)
    {
        _limits = limits;
        _clock = clock;
        _onEvent = onEvent;
        _pending = new PendingReplies(limits.Pending);
        _lane = new JsonLane(socket, limits.MessageBytes, OnLine, OnEnd, QmpMessage.Spoilt);
    }

    /// <summary>
    /// How many commands were sent that are not questions: while it stays what it was before a question, nobody had QEMU change anything since
    /// the answer.
    /// </summary>
    public long Told
    {
        get
        {
            lock (_telling)
            {
                return _told;
            }
        }
    }

    public QmpVersion Version { get; private set; } = new(0, 0, 0, "");

    /// <summary>Capabilities the greeting offers, such as <c>oob</c>.</summary>
    public IReadOnlyList<string> Offered { get; private set; } = [];

    /// <summary>Completes, never faults, with the reason the conversation ended.</summary>
    public Task<VirtError> Closed => _closed.Task;

    /// <summary>
    /// Takes over a connected socket and leaves negotiation mode. <paramref name="onEvent"/> runs on the poller's
    /// thread, in the order QEMU spoke, and must be short.
    /// </summary>
    public static async Task<QmpClient> OpenAsync(
        Descriptor socket, Poller poller, QmpLimits limits, TimeProvider clock, Action<QmpEvent> onEvent, CancellationToken cancellation)
    {
        var client = new QmpClient(socket, limits, clock, onEvent);
        try
        {
            client._lane.Start(poller);

            await client.NegotiateAsync(cancellation);
            client.ReadGreeting(await client._greeting.Task.WaitAsync(limits.Patience, clock, cancellation));
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    public Task<TReply> ExecuteAsync<TReply>(QmpCommand<TReply> command, CancellationToken cancellation)
    {
        var entry = new PendingCommand<TReply>(NextId(), command);
        return AwaitAsync(entry, entry.Done, QmpMessage.Write(command, entry.Id), [], command.Name, command.Patience, cancellation);
    }

    /// <summary>
    /// Lets QEMU read a command that will be sent soon: it takes as long for that as for most of what it is told. It does nothing yet, and if
    /// something else is sent first, nothing is lost but the time.
    /// </summary>
    public void Foretell<TReply>(QmpCommand<TReply> command) => _lane.Begin(QmpMessage.Begin(command));

    /// <summary>Sends descriptors with a command that takes them (getfd, add-fd). They stay the caller's to close.</summary>
    public async Task<TReply> ExecuteAsync<TReply>(
        QmpCommand<TReply> command, IReadOnlyList<Descriptor> descriptors, CancellationToken cancellation)
    {
        // QEMU keeps only the last descriptors it received, so two such commands must not overlap.
        await _descriptorTurn.WaitAsync(cancellation);
        try
        {
            var entry = new PendingCommand<TReply>(NextId(), command);
            var line = QmpMessage.Write(command, entry.Id);
            return await AwaitAsync(entry, entry.Done, line, descriptors, command.Name, command.Patience, cancellation);
        }
        finally
        {
            _descriptorTurn.Release();
        }
    }

    public Task<JsonElement> ExecuteAsync(string name, JsonObject? arguments, CancellationToken cancellation) =>
        ExecuteAsync(new AnyCommand(name, arguments), cancellation);

    /// <summary>Passes a whole command through and returns QEMU's reply line, refusals included.</summary>
    public Task<string> PassThroughAsync(JsonObject command, CancellationToken cancellation)
    {
        // Who asks sees the id, and finds it as libvirt writes it.
        var entry = new PendingLine($"libvirt-{NextId()}");
        var name = command["execute"]?.ToString() ?? "monitor command";
        return AwaitAsync(entry, entry.Done, QmpMessage.Write(command, entry.Id), [], name, null, cancellation);
    }

    public void Dispose() => _lane.Dispose();

    /// <summary>Sent before the greeting is here: a QEMU that is still starting finds it waiting.</summary>
    private async Task NegotiateAsync(CancellationToken cancellation)
    {
        try
        {
            // With it QEMU reads the next command while it carries out the one before, and reading takes it as long.
            await ExecuteAsync(new QmpCapabilities(["oob"]), cancellation);
        }
        catch (VirtException refused) when (QmpError.In(refused) is not null)
        {
            await ExecuteAsync(new QmpCapabilities(null), cancellation);
        }
    }

    private string NextId() => Interlocked.Increment(ref _serial).ToString(CultureInfo.InvariantCulture);

    private async Task<TReply> AwaitAsync<TReply>(
        PendingReplies.Entry entry,
        Task<TReply> done,
        ReadOnlyMemory<byte> line,
        IReadOnlyList<Descriptor> descriptors,
        string name,
        TimeSpan? patience,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _pending.Add(entry);
        if (!Send(name, line, descriptors))
        {
            // The lane ended after the entry was made; whoever ended it fails the entry.
            return await done;
        }

        var limit = patience ?? _limits.Patience;
        try
        {
            return await done.WaitAsync(limit, _clock, cancellation);
        }
        catch (TimeoutException)
        {
            throw QmpFailure.TimedOut(name, limit).ToException();
        }
        finally
        {
            _pending.Remove(entry.Id);
        }
    }

    private bool Send(string name, ReadOnlyMemory<byte> line, IReadOnlyList<Descriptor> descriptors)
    {
        if (name.StartsWith("query-", StringComparison.Ordinal) || name.StartsWith("x-debug-query-", StringComparison.Ordinal))
        {
            return _lane.Send(line, descriptors);
        }

        // What is counted is sent before any question of somebody who saw the count.
        lock (_telling)
        {
            _told++;
            return _lane.Send(line, descriptors);
        }
    }

    private void OnLine(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty || line is [(byte)'\r'])
        {
            return;
        }

        var message = QmpMessage.Read(line, _limits.Depth);
        try
        {
            Dispatch(message, line);
        }
        catch (Exception strange) when (strange is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new VirtException(QmpFailure.Malformed(strange.Message), strange);
        }
    }

    private void Dispatch(JsonElement message, ReadOnlySpan<byte> line)
    {
        if (message.TryGetProperty("event", out _))
        {
            _onEvent(QmpEvent.Read(message));
        }
        else if (message.TryGetProperty("QMP", out var greeting))
        {
            _greeting.TrySetResult(greeting);
        }
        else if (message.TryGetProperty("id", out var id))
        {
            _pending.Take(id.GetString() ?? "")?.Answer(message, line);
        }
        else if (message.TryGetProperty("error", out var error))
        {
            throw QmpFailure.Malformed($"a command was not understood: {QmpError.Read(error).Desc}").ToException();
        }
        else
        {
            throw QmpFailure.Malformed("an object that is neither reply nor event").ToException();
        }
    }

    private void ReadGreeting(JsonElement greeting)
    {
        try
        {
            Version = QmpVersion.Read(greeting.GetProperty("version"));
            Offered = [.. greeting.GetProperty("capabilities").EnumerateArray().Select(item => item.GetString() ?? "")];
        }
        catch (Exception strange) when (strange is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new VirtException(QmpFailure.Malformed("a greeting that is not QMP's"), strange);
        }
    }

    private void OnEnd(VirtError reason)
    {
        _pending.Close(reason);
        _greeting.TrySetException(reason.ToException());
        _closed.TrySetResult(reason);
    }
}
