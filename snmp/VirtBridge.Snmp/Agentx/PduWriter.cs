using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace VirtBridge.Snmp.Agentx;

/// <summary>Writes messages in network byte order, one after the other into the same memory.</summary>
internal sealed class PduWriter
{
    /// <summary>Memory above this is not kept for the next message.</summary>
    private const int Kept = 64 * 1024;

    private const int LengthPosition = 16;

    private ArrayBufferWriter<byte> _bytes = new(512);

    public PduWriter(PduType type, uint session, uint transaction, uint packet) => Begin(type, session, transaction, packet);

    /// <summary>A writer whose messages are begun by <see cref="Begin"/>.</summary>
    public PduWriter()
    {
    }

    public int Length => _bytes.WrittenCount;

    /// <summary>Forgets what was written and begins a message.</summary>
    public PduWriter Begin(PduType type, uint session, uint transaction, uint packet)
    {
        if (_bytes.Capacity > Kept)
        {
            _bytes = new(512);
        }

        _bytes.ResetWrittenCount();
        Byte(PduHeader.Version).Byte((byte)type).Byte(PduHeader.NetworkByteOrder).Byte(0);
        return UInt32(session).UInt32(transaction).UInt32(packet).UInt32(0);
    }

    public PduWriter Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
        return this;
    }

    public PduWriter UInt16(ushort value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_bytes.GetSpan(2), value);
        _bytes.Advance(2);
        return this;
    }

    public PduWriter UInt32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
        return this;
    }

    public PduWriter UInt64(ulong value)
    {
        BinaryPrimitives.WriteUInt64BigEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
        return this;
    }

    /// <summary>An identifier; the usual beginning 1.3.6.1 and the next small part take one byte.</summary>
    public PduWriter Identifier(Oid name, bool include = false)
    {
        var parts = name.Parts;
        byte prefix = 0;
        if (parts.Length >= 5 && parts[0] == 1 && parts[1] == 3 && parts[2] == 6 && parts[3] == 1 && parts[4] is > 0 and <= 255)
        {
            prefix = (byte)parts[4];
            parts = parts[5..];
        }

        Byte((byte)parts.Length).Byte(prefix).Byte(include ? (byte)1 : (byte)0).Byte(0);
        foreach (var part in parts)
        {
            UInt32(part);
        }

        return this;
    }

    public PduWriter Octets(ReadOnlySpan<byte> value)
    {
        UInt32((uint)value.Length);
        var padded = (value.Length + 3) / 4 * 4;
        var span = _bytes.GetSpan(padded)[..padded];
        span.Clear();
        value.CopyTo(span);
        _bytes.Advance(padded);
        return this;
    }

    public PduWriter VarBind(VarBind bind)
    {
        UInt16((ushort)bind.Value.Type).UInt16(0).Identifier(bind.Name);
        switch (bind.Value.Type)
        {
            case MibType.Integer or MibType.Counter32 or MibType.Gauge32 or MibType.TimeTicks:
                return UInt32((uint)bind.Value.Bits);
            case MibType.Counter64:
                return UInt64(bind.Value.Bits);
            case MibType.OctetString or MibType.IpAddress or MibType.Opaque:
                return Octets(bind.Value.Bytes);
            case MibType.ObjectIdentifier:
                return Identifier(bind.Value.Name);
            default:
                return this;
        }
    }

    /// <summary>The finished message with its length filled in; valid until the next one is begun.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        var message = _bytes.WrittenMemory;
        BinaryPrimitives.WriteUInt32BigEndian(MemoryMarshal.AsMemory(message).Span[LengthPosition..], (uint)(message.Length - PduHeader.Size));
        return message;
    }
}
