namespace VirtBridge.Contract;

/// <summary>Values of <c>virStreamEventType</c> since 0.7.2.</summary>
[CEnum("virStreamEventType", "libvirt-stream.h", Since = "0.7.2")]
[Flags]
public enum StreamEventType : uint
{
    [CName("VIR_STREAM_EVENT_READABLE", Since = "0.7.2")]
    Readable = 1,
    [CName("VIR_STREAM_EVENT_WRITABLE", Since = "0.7.2")]
    Writable = 2,
    [CName("VIR_STREAM_EVENT_ERROR", Since = "0.7.2")]
    Error = 4,
    [CName("VIR_STREAM_EVENT_HANGUP", Since = "0.7.2")]
    Hangup = 8,
}
