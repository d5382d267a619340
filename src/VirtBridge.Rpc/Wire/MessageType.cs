namespace VirtBridge.Rpc;

/// <summary>What a frame is; the numbers are those of the wire.</summary>
public enum MessageType
{
    Call = 0,
    Reply = 1,

    /// <summary>Unsolicited: an event or a keepalive.</summary>
    Message = 2,
    Stream = 3,
    CallWithFds = 4,
    ReplyWithFds = 5,
    StreamHole = 6,
}
