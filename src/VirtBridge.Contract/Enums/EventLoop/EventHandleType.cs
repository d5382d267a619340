namespace VirtBridge.Contract;

/// <summary>Values of <c>virEventHandleType</c> since 0.5.0.</summary>
[CEnum("virEventHandleType", "libvirt-event.h", Since = "0.5.0")]
[Flags]
public enum EventHandleType : uint
{
    [CName("VIR_EVENT_HANDLE_READABLE", Since = "0.5.0")]
    Readable = 1,
    [CName("VIR_EVENT_HANDLE_WRITABLE", Since = "0.5.0")]
    Writable = 2,
    [CName("VIR_EVENT_HANDLE_ERROR", Since = "0.5.0")]
    Error = 4,
    [CName("VIR_EVENT_HANDLE_HANGUP", Since = "0.5.0")]
    Hangup = 8,
}
