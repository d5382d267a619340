using System.Buffers.Binary;
using System.Net.Sockets;
using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Rpc.Tests;

/// <summary>Clients that break the protocol harm nobody but themselves.</summary>
public sealed class HostileClientTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly EchoService _service = new();
    private readonly RpcServer _server;

    public HostileClientTests() => _server = new(new RpcServerOptions { OutputHighWater = 1 << 16 }, _service);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("00000000")]
    [InlineData("0000001b")]
    [InlineData("02000001")]
    [InlineData("ffffffff")]
    [InlineData("0000001c000123450000000100000001000000070000000100000000")]
    [InlineData("0000001c000123450000000100000001000000000000000100000003")]
    [InlineData("0000001c000123450000000100000001000000010000000100000000")]
    [InlineData("0000001c000123450000000100000001000000040000000100000000")]
    [InlineData("0000002000012345000000010000000600000004000000010000000000000021")]
    [InlineData("000000200001234500000001000000060000000400000001000000000000000100")]
    public void A_frame_outside_the_protocol_ends_the_connection(string hex)
    {
        using var end = new SocketEnd();
        var raw = end.Serve(_server);
        raw.Send(Convert.FromHexString(hex));
        Assert.Equal(0, raw.Receive(new byte[100]));
    }

    [Fact]
    public void Random_and_mutilated_frames_disturb_nobody_else()
    {
        using var witness = Connect();
        var random = new Random(20240612);
        for (var round = 0; round < 300; round++)
        {
            using var end = new SocketEnd();
            var raw = end.Serve(_server);
            try
            {
                for (var i = 0; i < 5; i++)
                {
                    raw.Send(Mutilate(random));
                }
            }
            catch (SocketException)
            {
                // The server has had enough of this one.
            }

            using var reply = witness.Call(EchoService.Program, 1, EchoService.EchoInline, null);
        }

        Assert.True(SpinWait.SpinUntil(() => _server.Connections.Count == 1, Patience));
    }

    [Fact]
    public void A_claimed_length_costs_memory_only_as_bytes_arrive()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var ends = Enumerable.Range(0, 100).Select(_ => new SocketEnd()).ToArray();
        var claim = Frames.Call(EchoService.EchoInline, 1, []);
        BinaryPrimitives.WriteInt32BigEndian(claim, RpcLimits.MaxFrame);
        foreach (var end in ends)
        {
            end.Serve(_server).Send(claim);
        }

        using var witness = Connect();
        witness.Call(EchoService.Program, 1, EchoService.EchoInline, null).Dispose();

        // Other tests run beside this one; what was claimed is three times as much.
        Assert.True(GC.GetTotalMemory(forceFullCollection: false) - before < 32L * RpcLimits.MaxFrame);
        Array.ForEach(ends, end => end.Dispose());
    }

    [Fact]
    public void A_frame_that_arrives_byte_by_byte_is_answered()
    {
        using var end = new SocketEnd();
        var raw = end.Serve(_server);
        foreach (var one in Frames.Call(EchoService.EchoInline, 9, [1, 2, 3, 4]))
        {
            raw.Send([one]);
        }

        var header = ReadFrame(raw, out var payload);
        Assert.Equal((MessageType.Reply, 9u, MessageStatus.Ok), (header.Type, header.Serial, header.Status));
        Assert.Equal([1, 2, 3, 4], payload);
    }

    [Fact]
    public void A_client_that_does_not_read_replies_is_no_longer_read_and_catches_up_later()
    {
        using var end = new SocketEnd();
        var raw = end.Serve(_server);
        raw.SendTimeout = 300;
        var frame = Frames.Call(EchoService.EchoInline, 3, new byte[60_000]);
        var sent = 0;
        try
        {
            while (sent < 2000)
            {
                Assert.Equal(frame.Length, raw.Send(frame));
                sent++;
            }
        }
        catch (SocketException)
        {
            // Both socket buffers and the server's own bound are full.
        }

        Assert.InRange(sent, 1, 200);
        using (var witness = Connect())
        {
            witness.Call(EchoService.Program, 1, EchoService.EchoInline, null).Dispose();
        }

        for (var i = 0; i < sent; i++)
        {
            Assert.Equal(3u, ReadFrame(raw, out _).Serial);
        }
    }

    [Fact]
    public void A_keepalive_question_is_answered_while_calls_wait()
    {
        using var end = new SocketEnd();
        var raw = end.Serve(_server);
        for (uint i = 0; i < 20; i++)
        {
            raw.Send(Frames.Call(EchoService.WaitForGate, i, []));
        }

        raw.Send(Frames.Of(new(Programs.Keepalive, 1, 1, MessageType.Message, 0, MessageStatus.Ok), []));
        Assert.Equal(new(Programs.Keepalive, 1, 2, MessageType.Message, 0, MessageStatus.Ok), ReadFrame(raw, out _));
        _service.Gate.SetResult();
        var serials = Enumerable.Range(0, 20).Select(_ => ReadFrame(raw, out var _).Serial).Order();
        Assert.Equal(Enumerable.Range(0, 20).Select(i => (uint)i), serials);
    }

    private static byte[] Mutilate(Random random)
    {
        var payload = new byte[4 * random.Next(20)];
        random.NextBytes(payload);
        var type = (MessageType)random.Next(8);
        var frame = Frames.Of(new(EchoService.Program, 1, random.Next(13), type, (uint)random.Next(5), (MessageStatus)random.Next(3)), payload);
        switch (random.Next(4))
        {
            case 0:
                frame[random.Next(frame.Length)] ^= (byte)(1 << random.Next(8));
                return frame;
            case 1:
                return frame[..random.Next(1, frame.Length)];
            case 2:
                BinaryPrimitives.WriteInt32BigEndian(frame, random.Next(28, RpcLimits.MaxFrame));
                return frame;
            default:
                return frame;
        }
    }

    private RpcClientConnection Connect()
    {
        var (client, far) = RpcClientConnection.CreatePair();
        _server.AddConnection(far, "pair");
        return client;
    }

    private static RpcHeader ReadFrame(Socket raw, out byte[] payload)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(ReadExactly(raw, 4));
        var frame = ReadExactly(raw, length - 4);
        Assert.True(RpcHeader.TryRead(frame, out var header));
        payload = frame[RpcLimits.HeaderBytes..];
        return header;
    }

    private static byte[] ReadExactly(Socket raw, int count)
    {
        var bytes = new byte[count];
        for (var have = 0; have < count;)
        {
            var more = raw.Receive(bytes.AsSpan(have));
            Assert.True(more > 0, "the server ended the connection");
            have += more;
        }

        return bytes;
    }
}
