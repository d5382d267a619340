namespace VirtBridge.Contract;

/// <summary>Values of <c>virStreamRecvFlagsValues</c> since 3.4.0.</summary>
[CEnum("virStreamRecvFlagsValues", "libvirt-stream.h", Since = "3.4.0")]
[Flags]
public enum StreamRecvFlagsValues : uint
{
    [CName("VIR_STREAM_RECV_STOP_AT_HOLE", Since = "3.4.0")]
    Hole = 1,
}
