using System.Collections.Concurrent;
using System.Net.Sockets;
using VirtBridge.Client;

namespace VirtBridge.Snmp.Agentx;

/// <summary>
/// One conversation with a master agent, from Open until the connection ends. A thread of its own reads and answers at once,
/// which costs half of what handing each request over would.
/// </summary>
internal sealed class MasterSession(Socket socket, IRequestHandler handler, TimeProvider clock) : IDisposable
{
    private static readonly Oid s_sysUpTime = Oid.Parse("1.3.6.1.2.1.1.3.0");
    private static readonly Oid s_trapIdentifier = Oid.Parse("1.3.6.1.6.3.1.1.4.1.0");
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private const int WalkPauseMicroseconds = 300;

    private readonly Lock _writing = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly PduWriter _answer = new();
    private int _start;
    private int _end;
    /// <summary>Seconds the master waits for an answer (RFC 2741, o.timeout): a guest that is ended or started takes longer than the usual one.</summary>
    private const byte SetPatience = 60;

    private readonly ConcurrentDictionary<uint, TaskCompletionSource<PduError>> _pending = new();
    private readonly DateTimeOffset _started = clock.GetUtcNow();
    private uint _session;
    private int _packet;
    private readonly ReadingLook _look = new(WalkPauseMicroseconds);
    private bool _answered;

    /// <summary>Opens the session and claims the subtrees. <see cref="Read"/> must be running.</summary>
    public async Task OpenAsync(Oid identity, string description, IEnumerable<Oid> subtrees, CancellationToken cancellation)
    {
        await RequestAsync(PduType.Open, w => w.Byte(SetPatience).Byte(0).Byte(0).Byte(0).Identifier(identity).Octets(System.Text.Encoding.UTF8.GetBytes(description)), cancellation);
        foreach (var subtree in subtrees)
        {
            const byte priority = 127;
            await RequestAsync(PduType.Register, w => w.Byte(0).Byte(priority).Byte(0).Byte(0).Identifier(subtree), cancellation);
        }
    }

    public Task PingAsync(CancellationToken cancellation) => RequestAsync(PduType.Ping, static _ => { }, cancellation);

    /// <summary>Sends a notification; the master turns it into traps and informs.</summary>
    public Task NotifyAsync(Notification notification, TimeSpan upTime, CancellationToken cancellation) =>
        RequestAsync(
            PduType.Notify,
            w =>
            {
                w.VarBind(new(s_sysUpTime, MibValue.Ticks(upTime)));
                w.VarBind(new(s_trapIdentifier, MibValue.Identifier(notification.Identifier)));
                foreach (var bind in notification.Objects)
                {
                    w.VarBind(bind);
                }
            },
            cancellation);

    public void Close()
    {
        const byte shutdown = 5;
        Send(Write(PduType.Close, w => w.Byte(shutdown).Byte(0).Byte(0).Byte(0), out _));
    }

    /// <summary>Answers the master on the calling thread until the connection ends, which is an exception.</summary>
    public void Read()
    {
        try
        {
            while (true)
            {
                var header = PduHeader.Read(Take(PduHeader.Size));
                TakeMessage(header, Take(header.Length));
            }
        }
        finally
        {
            foreach (var waiting in _pending.Values)
            {
                waiting.TrySetException(new AgentxException("the master agent closed the connection", PduError.NotOpen));
            }
        }
    }

    public void Dispose()
    {
        try
        {
            // Wakes the reading thread.
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
            // The other side was faster.
        }

        socket.Dispose();
    }

    /// <summary>The next bytes, from what was received together where possible.</summary>
    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _buffer.Length)
        {
            return TakeLong(count);
        }

        if (_end - _start < count && _start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        while (_end - _start < count)
        {
            _end += Receive(_buffer.AsSpan(_end));
        }

        _start += count;
        return _buffer.AsSpan(_start - count, count);
    }

    private byte[] TakeLong(int count)
    {
        var bytes = new byte[count];
        var have = _end - _start;
        _buffer.AsSpan(_start, have).CopyTo(bytes);
        (_start, _end) = (0, 0);
        while (have < count)
        {
            have += Receive(bytes.AsSpan(have));
        }

        return bytes;
    }

    private int Receive(Span<byte> into)
    {
        AwaitTheNext();
        var count = socket.Receive(into);
        return count > 0 ? count : throw new AgentxException("the master agent closed the connection", PduError.NotOpen);
    }

    /// <summary>
    /// A walk asks again as soon as it has its answer: for that long it is cheaper to look than to sleep and be woken, which on a
    /// virtual machine costs more than the answer; or dearer, where the master and its manager want the processor meanwhile.
    /// </summary>
    private void AwaitTheNext()
    {
        if (!_answered)
        {
            return;
        }

        _answered = false;
        _look.Turn();
        if (!_look.Begin())
        {
            return;
        }

        bool found;
        while (!(found = socket.Available > 0) && _look.GoesOn)
        {
            Thread.Yield();
        }

        _look.End(found);
    }

    private void TakeMessage(PduHeader header, ReadOnlySpan<byte> payload)
    {
        switch (header.Type)
        {
            case PduType.Response:
                TakeResponse(header, payload);
                break;
            case PduType.Close:
                throw new AgentxException("the master agent ended the session", PduError.NotOpen);
            case PduType.CleanupSet:
                handler.CleanUp(header.Transaction);
                break;
            case PduType.CommitSet:
                _ = CommitAsync(header);
                break;
            default:
                Send(Answer(header, payload));
                _answered = true;
                break;
        }
    }

    private void TakeResponse(PduHeader header, ReadOnlySpan<byte> payload)
    {
        var reader = new PduReader(payload, header.BigEndian);
        reader.UInt32();
        var error = (PduError)reader.UInt16();
        if (_pending.TryRemove(header.Packet, out var waiting))
        {
            Volatile.Write(ref _session, header.Session);
            waiting.TrySetResult(error);
        }
    }

    /// <summary>Changes take time, and reading goes on meanwhile.</summary>
    private async Task CommitAsync(PduHeader header)
    {
        var error = await handler.CommitAsync(header.Transaction, CancellationToken.None);
        try
        {
            Send(Begin(new PduWriter(), header, error).Finish());
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The master has gone; the change is made.
        }
    }

    /// <summary>The response to a question, in memory that the next one uses again.</summary>
    private ReadOnlyMemory<byte> Answer(PduHeader header, ReadOnlySpan<byte> payload)
    {
        try
        {
            Fill(Begin(_answer, header, PduError.None), header, payload);
        }
        catch (AgentxException e)
        {
            Begin(_answer, header, e.Error);
        }

        return _answer.Finish();
    }

    private PduWriter Begin(PduWriter writer, PduHeader header, PduError error, ushort index = 0) =>
        writer.Begin(PduType.Response, header.Session, header.Transaction, header.Packet)
            .UInt32((uint)MibValue.Ticks(clock.GetUtcNow() - _started).Bits).UInt16((ushort)error).UInt16(index);

    private void Fill(PduWriter answer, PduHeader header, ReadOnlySpan<byte> payload)
    {
        if ((header.Flags & PduHeader.NonDefaultContext) != 0)
        {
            throw new AgentxException("there is no context but the default one", PduError.UnsupportedContext);
        }

        var reader = new PduReader(payload, header.BigEndian);
        switch (header.Type)
        {
            case PduType.Get or PduType.GetNext:
                for (var count = 0; !reader.AtEnd; count++)
                {
                    PduReader.Bound(count);
                    var range = reader.Range();
                    answer.VarBind(header.Type == PduType.Get ? handler.Get(range.Start) : handler.Next(range));
                }

                break;
            case PduType.GetBulk:
                Bulk(answer, reader);
                break;
            case PduType.TestSet:
                var (error, index) = handler.Test(header.Transaction, reader.VarBinds());
                Begin(answer, header, error, index);
                break;
            case PduType.UndoSet:
                handler.CleanUp(header.Transaction);
                break;
            default:
                throw new AgentxException($"a master does not ask {header.Type}");
        }
    }

    private void Bulk(PduWriter answer, PduReader reader)
    {
        var (once, repetitions) = (reader.UInt16(), reader.UInt16());
        var ranges = reader.Ranges();
        foreach (var range in ranges.Take(once))
        {
            answer.VarBind(handler.Next(range));
        }

        var open = ranges.Skip(once).ToArray();
        var found = ranges.Count - open.Length;
        for (var i = 0; i < repetitions && open.Length > 0 && found + open.Length <= PduReader.MaxVariables; i++)
        {
            var live = false;
            for (var k = 0; k < open.Length; k++)
            {
                var next = handler.Next(open[k]);
                answer.VarBind(next);
                live |= next.Value.Type != MibType.EndOfMibView;
                open[k] = open[k] with { Start = next.Name, Include = false };
            }

            found += open.Length;
            if (!live)
            {
                break;
            }
        }
    }

    private async Task RequestAsync(PduType type, Action<PduWriter> body, CancellationToken cancellation)
    {
        var message = Write(type, body, out var packet);
        var waiting = new TaskCompletionSource<PduError>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[packet] = waiting;
        try
        {
            Send(message);
            var error = await waiting.Task.WaitAsync(s_patience, clock, cancellation);
            if (error != PduError.None)
            {
                throw new AgentxException($"the master agent refused {type}: error {(ushort)error}", error);
            }
        }
        finally
        {
            _pending.TryRemove(packet, out _);
        }
    }

    private ReadOnlyMemory<byte> Write(PduType type, Action<PduWriter> body, out uint packet)
    {
        packet = (uint)Interlocked.Increment(ref _packet);
        var writer = new PduWriter(type, Volatile.Read(ref _session), 0, packet);
        body(writer);
        return writer.Finish();
    }

    private void Send(ReadOnlyMemory<byte> message)
    {
        lock (_writing)
        {
            for (var sent = 0; sent < message.Length;)
            {
                sent += socket.Send(message.Span[sent..]);
            }
        }
    }
}
