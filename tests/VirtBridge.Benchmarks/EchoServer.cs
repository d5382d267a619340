using VirtBridge.Rpc;

namespace VirtBridge.Benchmarks;

/// <summary>Answers procedure 1 on the loop and procedure 2 on a worker, until its input ends.</summary>
internal sealed class EchoServer : IRpcService
{
    public const uint Program = 0x12345;

    public static async Task<int> ServeAsync(string socket, int loops)
    {
        await using var server = new RpcServer(new() { Loops = loops, MaxAnonymousClients = 5000 }, new EchoServer());
        server.Listen(new(socket, "bench"));
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public IRpcHandler Accept(RpcPeer peer, RpcServerConnection connection) => new Handler();

    private sealed class Handler : IRpcHandler
    {
        public bool TryHandleInline(in RpcHeader header, ReadOnlySpan<byte> payload, XdrWriter reply)
        {
            if (header.Procedure != 1)
            {
                return false;
            }

            Answer(payload, reply);
            return true;
        }

        public bool IsHighPriority(in RpcHeader header) => true;

        public ValueTask HandleAsync(RpcCall call, CancellationToken cancellation)
        {
            Answer(call.Payload.Span, call.Reply);
            return ValueTask.CompletedTask;
        }

        public void Closed()
        {
        }

        // About what a domain's info costs: a name, a uuid and an id in, five numbers out.
        private static void Answer(ReadOnlySpan<byte> payload, XdrWriter reply)
        {
            var arguments = new XdrReader(payload);
            var name = arguments.ReadString(RpcLimits.MaxString);
            var uuid = arguments.ReadUuid();
            var id = arguments.ReadInt32();
            arguments.ExpectEnd();
            reply.WriteInt32(id);
            reply.WriteUInt64(uuid.High);
            reply.WriteUInt64(uuid.Low);
            reply.WriteInt32(name.Length);
            reply.WriteUInt64(0);
        }
    }
}
