namespace VirtBridge.Contract;

/// <summary>Values of <c>virStreamFlags</c> since 0.7.2.</summary>
[CEnum("virStreamFlags", "libvirt-stream.h", Since = "0.7.2")]
[Flags]
public enum StreamFlags : uint
{
    [CName("VIR_STREAM_NONBLOCK", Since = "0.7.2")]
    Nonblock = 1,
}
