using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.Rpc.Tests;

/// <summary>A service with one procedure for each way a call can go.</summary>
internal sealed class EchoService : IRpcService
{
    public const uint Program = 0x12345;
    public const int EchoInline = 1;
    public const int EchoQueued = 2;
    public const int WaitForGate = 3;
    public const int Fail = 4;
    public const int Crash = 5;
    public const int ReadFromFd = 6;
    public const int GiveFd = 7;
    public const int PushEvents = 8;
    public const int StringInline = 9;
    public const int QuickHigh = 10;
    public const int Upload = 11;
    public const int Download = 12;

    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentBag<RpcServerConnection> Connections { get; } = [];

    public ConcurrentBag<RpcPeer> Closed { get; } = [];

    public int Entered => _entered;

    private int _entered;

    public IRpcHandler Accept(RpcPeer peer, RpcServerConnection connection)
    {
        connection.MarkAuthenticated();
        Connections.Add(connection);
        return new Handler(this, connection);
    }

    public TaskCompletionSource<long> Uploaded { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task CountAsync(IVirtStream stream)
    {
        long sum = 0;
        try
        {
            for (var piece = await stream.ReadAsync(default); piece.Kind != StreamPieceKind.End; piece = await stream.ReadAsync(default))
            {
                sum += piece.Data.Length + piece.HoleLength;
            }

            if (sum == 13)
            {
                await stream.AbortAsync(VirtError.Of(ErrorCode.OperationFailed, ErrorDomain.Storage, "thirteen bytes"), default);
                return;
            }

            await stream.FinishAsync(default);
            Uploaded.SetResult(sum);
        }
        catch (VirtException failure)
        {
            Uploaded.TrySetException(failure);
        }
    }

    private static async Task ProvideAsync(IVirtStream stream, int bytes)
    {
        await stream.WriteHoleAsync(5, default);
        await stream.WriteAsync(new byte[bytes], default);
        await stream.FinishAsync(default);
    }

    private sealed class Handler(EchoService service, RpcServerConnection connection) : IRpcHandler
    {
        public bool TryHandleInline(in RpcHeader header, ReadOnlySpan<byte> payload, XdrWriter reply)
        {
            if (header.Program != Program)
            {
                throw RpcErrors.UnknownProgram(header);
            }

            switch (header.Procedure)
            {
                case EchoInline:
                    reply.WriteRaw(payload);
                    return true;
                case StringInline:
                    var arguments = new XdrReader(payload);
                    var text = arguments.ReadString(1000);
                    arguments.ExpectEnd();
                    reply.WriteString(text);
                    return true;
                case Fail:
                    reply.WriteInt32(1);
                    throw new VirtException(ErrorCode.NoDomain, ErrorDomain.Qemu, "no domain with matching name 'x'");
                case Crash:
                    throw new InvalidOperationException("a fault of the handler");
                case PushEvents:
                    Push(payload);
                    return true;
                default:
                    reply.WriteInt32(99);
                    return false;
            }
        }

        public bool IsHighPriority(in RpcHeader header) => header.Procedure == QuickHigh;

        public async ValueTask HandleAsync(RpcCall call, CancellationToken cancellation)
        {
            Interlocked.Increment(ref service._entered);
            switch (call.Header.Procedure)
            {
                case EchoQueued or QuickHigh:
                    call.Reply.WriteRaw(call.Payload.Span);
                    break;
                case WaitForGate:
                    await service.Gate.Task.WaitAsync(cancellation);
                    break;
                case ReadFromFd:
                    foreach (var fd in call.Files.Sent)
                    {
                        call.Reply.WriteString(ReadAll(fd));
                    }

                    break;
                case GiveFd:
                    call.Reply.WriteInt32(7);
                    call.Files.Returned.Add(TempFile("from the server"));
                    break;
                case Upload:
                    _ = service.CountAsync(call.OpenStream());
                    break;
                case Download:
                    _ = ProvideAsync(call.OpenStream(), call.Arguments.ReadInt32());
                    break;
                default:
                    throw RpcErrors.UnknownProcedure(call.Header);
            }
        }

        public void Closed() => service.Closed.Add(connection.Peer);

        private void Push(ReadOnlySpan<byte> payload)
        {
            var arguments = new XdrReader(payload);
            var count = arguments.ReadInt32();
            var size = arguments.ReadInt32();
            using var body = new XdrWriter();
            for (var i = 0; i < count; i++)
            {
                body.Reset();
                body.WriteInt32(i);
                body.WriteOpaque(new byte[size]);
                connection.SendEvent(Program, 1, 100, body);
            }
        }
    }

    public static SafeFileHandle TempFile(string text)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        var handle = File.OpenHandle(path);
        File.Delete(path);
        return handle;
    }

    public static string ReadAll(SafeFileHandle handle)
    {
        var bytes = new byte[100];
        var count = RandomAccess.Read(handle, bytes, 0);
        return System.Text.Encoding.UTF8.GetString(bytes, 0, count);
    }
}
