using System.Buffers;
using System.Buffers.Binary;

namespace VirtBridge.Snmp.Agentx;

/// <summary>Writes one message in network byte order.</summary>
internal sealed class PduWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    public PduWriter(PduType type, uint session, uint transaction, uint packet)
    {
        Byte(PduHeader.Version).Byte((byte)type).Byte(PduHeader.NetworkByteOrder).Byte(0);
        UInt32(session).UInt32(transaction).UInt32(packet).UInt32(0);
    }

    public int Length => _bytes.WrittenCount;

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

    /// <summary>The finished message with its length filled in.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        var bytes = _bytes.WrittenMemory.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), (uint)(bytes.Length - PduHeader.Size));
        return bytes;
    }
}
