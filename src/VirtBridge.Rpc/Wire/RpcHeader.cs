using System.Buffers.Binary;

namespace VirtBridge.Rpc;

/// <summary>The 24 bytes after a frame's length.</summary>
public readonly record struct RpcHeader(
    uint Program, uint Version, int Procedure, MessageType Type, uint Serial, MessageStatus Status)
{
    public bool HasFds => Type is MessageType.CallWithFds or MessageType.ReplyWithFds;

    public bool IsCall => Type is MessageType.Call or MessageType.CallWithFds;

    /// <summary>The header of the answer to this call.</summary>
    public RpcHeader Answer(MessageStatus status, bool withFds = false) =>
        this with { Type = withFds ? MessageType.ReplyWithFds : MessageType.Reply, Status = status };

    /// <summary>The header of a frame of the stream that this call opened.</summary>
    public RpcHeader StreamFrame(MessageStatus status, MessageType type = MessageType.Stream) =>
        this with { Type = type, Status = status };

    /// <summary>False when type or status is not a number of the protocol: such a peer cannot be talked to.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out RpcHeader header)
    {
        header = new(
            BinaryPrimitives.ReadUInt32BigEndian(bytes),
            BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]),
            BinaryPrimitives.ReadInt32BigEndian(bytes[8..]),
            (MessageType)BinaryPrimitives.ReadInt32BigEndian(bytes[12..]),
            BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]),
            (MessageStatus)BinaryPrimitives.ReadInt32BigEndian(bytes[20..]));
        return (uint)header.Type <= (uint)MessageType.StreamHole && (uint)header.Status <= (uint)MessageStatus.Continue;
    }

    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Program);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[4..], Version);
        BinaryPrimitives.WriteInt32BigEndian(bytes[8..], Procedure);
        BinaryPrimitives.WriteInt32BigEndian(bytes[12..], (int)Type);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[16..], Serial);
        BinaryPrimitives.WriteInt32BigEndian(bytes[20..], (int)Status);
    }
}
