using System.Collections.Concurrent;
using System.Net.Sockets;

namespace VirtBridge.Snmp.Agentx;

/// <summary>One conversation with a master agent, from Open until the connection ends.</summary>
internal sealed class MasterSession(Socket socket, IRequestHandler handler, TimeProvider clock) : IDisposable
{
    private static readonly Oid s_sysUpTime = Oid.Parse("1.3.6.1.2.1.1.3.0");
    private static readonly Oid s_trapIdentifier = Oid.Parse("1.3.6.1.6.3.1.1.4.1.0");
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    private readonly NetworkStream _stream = new(socket, ownsSocket: true);
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentDictionary<uint, TaskCompletionSource<PduError>> _pending = new();
    private readonly DateTimeOffset _started = clock.GetUtcNow();
    private uint _session;
    private int _packet;

    /// <summary>Opens the session and claims the subtrees. <see cref="ReadAsync"/> must be running.</summary>
    public async Task OpenAsync(Oid identity, string description, IEnumerable<Oid> subtrees, CancellationToken cancellation)
    {
        await RequestAsync(PduType.Open, w => w.Byte(0).Byte(0).Byte(0).Byte(0).Identifier(identity).Octets(System.Text.Encoding.UTF8.GetBytes(description)), cancellation);
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

    public async Task CloseAsync(CancellationToken cancellation)
    {
        const byte shutdown = 5;
        await SendAsync(Write(PduType.Close, w => w.Byte(shutdown).Byte(0).Byte(0).Byte(0), out _), cancellation);
    }

    /// <summary>Answers the master until the connection ends, which is an exception.</summary>
    public async Task ReadAsync(CancellationToken cancellation)
    {
        var head = new byte[PduHeader.Size];
        try
        {
            while (true)
            {
                await _stream.ReadExactlyAsync(head, cancellation);
                var header = PduHeader.Read(head);
                var payload = new byte[header.Length];
                await _stream.ReadExactlyAsync(payload, cancellation);
                await TakeAsync(header, payload, cancellation);
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
        _stream.Dispose();
        _writing.Dispose();
    }

    private Task TakeAsync(PduHeader header, byte[] payload, CancellationToken cancellation)
    {
        switch (header.Type)
        {
            case PduType.Response:
                TakeResponse(header, payload);
                return Task.CompletedTask;
            case PduType.Close:
                throw new AgentxException("the master agent ended the session", PduError.NotOpen);
            case PduType.CleanupSet:
                handler.CleanUp(header.Transaction);
                return Task.CompletedTask;
            default:
                return AnswerAsync(header, payload, cancellation);
        }
    }

    private void TakeResponse(PduHeader header, byte[] payload)
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

    private async Task AnswerAsync(PduHeader header, byte[] payload, CancellationToken cancellation)
    {
        var (error, index, binds) = await OutcomeAsync(header, payload, cancellation);
        var writer = new PduWriter(PduType.Response, header.Session, header.Transaction, header.Packet);
        writer.UInt32((uint)MibValue.Ticks(clock.GetUtcNow() - _started).Bits).UInt16((ushort)error).UInt16(index);
        foreach (var bind in binds)
        {
            writer.VarBind(bind);
        }

        await SendAsync(writer.Finish(), cancellation);
    }

    private async Task<(PduError Error, ushort Index, IReadOnlyList<VarBind> Binds)> OutcomeAsync(
        PduHeader header, byte[] payload, CancellationToken cancellation)
    {
        try
        {
            if ((header.Flags & PduHeader.NonDefaultContext) != 0)
            {
                return (PduError.UnsupportedContext, 0, []);
            }

            switch (header.Type)
            {
                case PduType.Get:
                    return (PduError.None, 0, [.. Ranges(header, payload).Select(r => handler.Get(r.Start))]);
                case PduType.GetNext:
                    return (PduError.None, 0, [.. Ranges(header, payload).Select(handler.Next)]);
                case PduType.GetBulk:
                    return (PduError.None, 0, Bulk(header, payload));
                case PduType.TestSet:
                    var (error, index) = handler.Test(header.Transaction, new PduReader(payload, header.BigEndian).VarBinds());
                    return (error, index, []);
                case PduType.CommitSet:
                    return (await handler.CommitAsync(header.Transaction, cancellation), 0, []);
                case PduType.UndoSet:
                    handler.CleanUp(header.Transaction);
                    return (PduError.None, 0, []);
                default:
                    return (PduError.ParseError, 0, []);
            }
        }
        catch (AgentxException e)
        {
            return (e.Error, 0, []);
        }
    }

    private static List<SearchRange> Ranges(PduHeader header, byte[] payload) => new PduReader(payload, header.BigEndian).Ranges();

    private List<VarBind> Bulk(PduHeader header, byte[] payload)
    {
        var reader = new PduReader(payload, header.BigEndian);
        var (once, repetitions) = (reader.UInt16(), reader.UInt16());
        var ranges = reader.Ranges();
        var found = new List<VarBind>();
        foreach (var range in ranges.Take(once))
        {
            found.Add(handler.Next(range));
        }

        var open = ranges.Skip(once).ToArray();
        for (var i = 0; i < repetitions && open.Length > 0 && found.Count + open.Length <= PduReader.MaxVariables; i++)
        {
            var live = false;
            for (var k = 0; k < open.Length; k++)
            {
                var next = handler.Next(open[k]);
                found.Add(next);
                live |= next.Value.Type != MibType.EndOfMibView;
                open[k] = open[k] with { Start = next.Name, Include = false };
            }

            if (!live)
            {
                break;
            }
        }

        return found;
    }

    private async Task RequestAsync(PduType type, Action<PduWriter> body, CancellationToken cancellation)
    {
        var message = Write(type, body, out var packet);
        var waiting = new TaskCompletionSource<PduError>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[packet] = waiting;
        try
        {
            await SendAsync(message, cancellation);
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

    private async Task SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            await _stream.WriteAsync(message, cancellation);
        }
        finally
        {
            _writing.Release();
        }
    }
}
