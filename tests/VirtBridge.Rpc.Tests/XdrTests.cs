using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Rpc.Tests;

public sealed class XdrTests
{
    [Fact]
    public void Every_value_comes_back_as_it_was_written()
    {
        using var writer = new XdrWriter(1);
        var uuid = new Uuid(0x0102030405060708, 0x090a0b0c0d0e0f10);
        writer.WriteInt32(-5);
        writer.WriteUInt32(uint.MaxValue);
        writer.WriteInt64(long.MinValue);
        writer.WriteUInt64(ulong.MaxValue);
        writer.WriteDouble(1.5);
        writer.WriteBool(true);
        writer.WriteString("größe", 100);
        writer.WriteOptionalString(null);
        writer.WriteOptionalString("x");
        writer.WriteOpaque([1, 2, 3, 4, 5]);
        writer.WriteFixedOpaque([9, 8, 7]);
        writer.WriteUuid(uuid);
        writer.WriteCount(1, 10);
        writer.WriteInt32(77);

        Assert.Equal(0, writer.Length % 4);
        var reader = new XdrReader(writer.Written);
        Assert.Equal(-5, reader.ReadInt32());
        Assert.Equal(uint.MaxValue, reader.ReadUInt32());
        Assert.Equal(long.MinValue, reader.ReadInt64());
        Assert.Equal(ulong.MaxValue, reader.ReadUInt64());
        Assert.Equal(1.5, reader.ReadDouble());
        Assert.True(reader.ReadBool());
        Assert.Equal("größe", reader.ReadString(100));
        Assert.Null(reader.ReadOptionalString(100));
        Assert.Equal("x", reader.ReadOptionalString(100));
        Assert.Equal([1, 2, 3, 4, 5], reader.ReadOpaque(5).ToArray());
        Assert.Equal([9, 8, 7], reader.ReadFixedOpaque(3).ToArray());
        Assert.Equal(uuid, reader.ReadUuid());
        Assert.Equal(1, reader.ReadCount(10));
        Assert.Equal(77, reader.ReadInt32());
        reader.ExpectEnd();
    }

    [Fact]
    public void Every_value_but_zero_says_that_something_follows()
    {
        // What go-libvirt opens a connection with: three bytes of its own, padded.
        var reader = new XdrReader(Convert.FromHexString("0100000000000001780000000000000000000000"));
        Assert.Equal("x", reader.ReadOptionalString(100));
        Assert.False(reader.ReadOptional());
        Assert.False(reader.ReadBool());
        reader.ExpectEnd();
    }

    [Fact]
    public void Padding_is_zero_even_in_a_used_buffer()
    {
        using var writer = new XdrWriter();
        writer.WriteFixedOpaque([255, 255, 255, 255, 255, 255, 255, 255]);
        writer.Reset();
        writer.WriteString("a");
        Assert.Equal("0000000161000000", Convert.ToHexString(writer.Written));
    }

    [Theory]
    [InlineData("00000005", "string of length 5 exceeds the limit of 4")]
    [InlineData("7fffffff", "string of length 2147483647 exceeds the limit of 4")]
    [InlineData("ffffffff", "string of length 4294967295 exceeds the limit of 4")]
    [InlineData("000000046162", "message ends at byte 6 where 4 more bytes were expected at 4")]
    [InlineData("0000000361626364", null)]
    [InlineData("000000036162", "message ends at byte 6 where 3 more bytes were expected at 4")]
    [InlineData("00000002ff620000", "string at byte 0 of the message is not valid UTF-8 text")]
    [InlineData("0000000261000000", "string at byte 0 of the message is not valid UTF-8 text")]
    public void A_bad_string_is_refused_with_its_reason(string hex, string? message)
    {
        var failure = Record.Exception(() =>
        {
            var reader = new XdrReader(Convert.FromHexString(hex));
            reader.ReadString(4);
        });
        Assert.Equal(message, failure?.Message);
        Assert.True(failure is null or VirtException { Error: { Code: ErrorCode.Rpc, Domain: ErrorDomain.Rpc } });
    }

    [Fact]
    public void A_count_that_the_message_cannot_hold_is_refused()
    {
        byte[] message = [0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 1];
        var failure = Assert.Throws<VirtException>(() =>
        {
            var reader = new XdrReader(message);
            reader.ReadCount(1000);
        });
        Assert.Equal("array of 3 elements in a message with 8 bytes left", failure.Message);
    }

    [Fact]
    public void Random_bytes_never_do_more_than_raise_the_protocol_error()
    {
        var random = new Random(20240611);
        var bytes = new byte[256];
        for (var round = 0; round < 20000; round++)
        {
            var length = random.Next(bytes.Length);
            random.NextBytes(bytes.AsSpan(0, length));
            for (var i = 0; i < length; i += 4 * random.Next(1, 4))
            {
                bytes[i] = 0;
            }

            var failure = Record.Exception(() => ReadAtRandom(bytes.AsSpan(0, length), random));
            Assert.True(failure is null or VirtException { Code: ErrorCode.Rpc }, failure?.ToString());
        }
    }

    [Fact]
    public void Writing_beyond_a_limit_is_refused()
    {
        using var writer = new XdrWriter();
        Assert.Throws<VirtException>(() => writer.WriteString("toolong", 3));
        Assert.Throws<VirtException>(() => writer.WriteCount(5, 4));
        Assert.Throws<VirtException>(() => writer.WriteString("\ud800"));
        var chunk = new byte[16 * 1024 * 1024];
        writer.Reset();
        writer.WriteFixedOpaque(chunk);
        Assert.Throws<VirtException>(() => writer.WriteFixedOpaque(chunk));
    }

    [Fact]
    public void An_error_keeps_all_its_parts_on_the_wire()
    {
        var error = VirtError.Of(ErrorCode.NoDomain, ErrorDomain.Qemu, "no domain with name 'x'") with { Int1 = 4, Str3 = "more" };
        using var writer = new XdrWriter();
        VirtErrorCodec.Write(writer, error);
        var reader = new XdrReader(writer.Written);
        Assert.Equal(error, VirtErrorCodec.Read(ref reader));
        reader.ExpectEnd();
    }

    [Fact]
    public void A_header_with_numbers_outside_the_protocol_is_refused()
    {
        var bytes = new byte[RpcLimits.HeaderBytes];
        var header = new RpcHeader(0x20008086, 1, 66, MessageType.Call, 7, MessageStatus.Ok);
        header.Write(bytes);
        Assert.True(RpcHeader.TryRead(bytes, out var read));
        Assert.Equal(header, read);
        bytes[15] = 7;
        Assert.False(RpcHeader.TryRead(bytes, out _));
    }

    private static void ReadAtRandom(ReadOnlySpan<byte> bytes, Random random)
    {
        var reader = new XdrReader(bytes);
        while (reader.Remaining > 0)
        {
            switch (random.Next(9))
            {
                case 0: reader.ReadInt32(); break;
                case 1: reader.ReadUInt64(); break;
                case 2: reader.ReadBool(); break;
                case 3: reader.ReadString(1 << 20); break;
                case 4: reader.ReadOpaque(uint.MaxValue); break;
                case 5: reader.ReadUuid(); break;
                case 6: reader.ReadCount(uint.MaxValue); break;
                case 7: reader.ReadOptionalString(uint.MaxValue); break;
                default: VirtErrorCodec.Read(ref reader); break;
            }
        }
    }
}
