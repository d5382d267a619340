using VirtBridge.Contract;
using VirtBridge.Snmp.Agentx;
using VirtBridge.Snmp.Cache;
using VirtBridge.Snmp.Mib;
using Xunit;

namespace VirtBridge.Snmp.Tests;

/// <summary>Whatever a master sends, the agent answers, refuses or starts a new session: it never ends and never allocates what a length says.</summary>
public sealed class HostileMasterTests
{
    private static readonly Oid s_root = Oid.Parse("1.3.6.1.4.1.36957");
    [Fact]
    public async Task Garbage_of_every_kind_is_survived_and_the_next_session_answers()
    {
        using var master = new ScriptedMaster();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var agent = new Subagent(master.Address, s_root, "test", [s_root], new Handler(), TimeProvider.System, static _ => { });
        var running = agent.RunAsync(stop.Token);
        var random = new Random(2741);
        var before = GC.GetTotalAllocatedBytes();
        foreach (var garbage in Garbage(random))
        {
            var (stream, _) = await master.WelcomeAsync(1, stop.Token);
            await using (stream)
            {
                await stream.WriteAsync(garbage, stop.Token);
                // A response or the end of the session, but no silence: the connection is told to end.
                stream.Socket.Shutdown(System.Net.Sockets.SocketShutdown.Send);
                var rest = new byte[4096];
                while (await stream.ReadAsync(rest, stop.Token) > 0)
                {
                }
            }
        }

        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64L * 1024 * 1024);
        var (last, _) = await master.WelcomeAsync(1, stop.Token);
        await using (last)
        {
            var answer = await ScriptedMaster.AskAsync(last, PduType.GetNext, static w => w.Identifier(s_root).Identifier(default), stop.Token);
            Assert.Equal("alpha", System.Text.Encoding.UTF8.GetString(Assert.Single(answer.Values).Value.Bytes!));
        }

        await stop.CancelAsync();
        await running;
    }

    private static IEnumerable<byte[]> Garbage(Random random)
    {
        var noise = new byte[3000];
        random.NextBytes(noise);
        yield return noise;
        yield return [];
        yield return new byte[PduHeader.Size - 1];
        // A message that says it is two gigabytes long.
        var header = new PduWriter(PduType.Get, 77, 5, 9).Finish().ToArray();
        (header[16], header[17]) = (0x7f, 0xff);
        yield return header;
        // Every type there is and is not, with random bodies; the one that ends a session comes last.
        yield return [.. Enumerable.Range(0, 24).Select(t => t == (int)PduType.Close ? 24 : t).Append((int)PduType.Close).SelectMany(type =>
        {
            var body = new byte[random.Next(0, 75) * 4];
            random.NextBytes(body);
            return Message((byte)type, body, flags: (byte)(random.Next(0, 2) * PduHeader.NonDefaultContext));
        })];

        // Responses nobody waits for, and more ranges than may be.
        yield return [.. Message((byte)PduType.Response, new byte[8], 0x10), .. Message((byte)PduType.Response, [], 0x10)];
        var many = new PduWriter(PduType.GetNext, 77, 5, 9);
        for (var i = 0; i < 5000; i++)
        {
            many.Identifier(s_root).Identifier(default);
        }

        yield return many.Finish().ToArray();
        yield return new PduWriter(PduType.GetBulk, 77, 5, 9).UInt16(0).UInt16(ushort.MaxValue).Identifier(s_root).Identifier(default).Finish().ToArray();
    }

    private static byte[] Message(byte type, byte[] body, byte flags)
    {
        var message = new byte[PduHeader.Size + body.Length];
        (message[0], message[1], message[2]) = (PduHeader.Version, type, (byte)(flags | PduHeader.NetworkByteOrder));
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(16), body.Length);
        body.CopyTo(message, PduHeader.Size);
        return message;
    }

    private sealed class Handler : IRequestHandler
    {
        private readonly MibView _view = new([new MibTable<Contract.Snmp.ILibvirtGuest>(
            Generated.LibvirtMibObjects.LibvirtGuestTable,
            [new LibvirtGuestRow(new Guest { Reference = new("alpha", new Uuid(0, 1), 3), Index = 1, State = DomainState.Running })])]);

        public VarBind Get(Oid name) => _view.Get(name);

        public VarBind Next(SearchRange range) => _view.Next(range);

        public (PduError Error, ushort Index) Test(uint transaction, IReadOnlyList<VarBind> values) => (PduError.NotWritable, 1);

        public Task<PduError> CommitAsync(uint transaction, CancellationToken cancellation) => Task.FromResult(PduError.CommitFailed);

        public void CleanUp(uint transaction)
        {
            // Nothing is ever prepared.
        }
    }
}
