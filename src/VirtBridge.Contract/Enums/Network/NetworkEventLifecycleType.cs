namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkEventLifecycleType</c> since 1.2.1.</summary>
[CEnum("virNetworkEventLifecycleType", "libvirt-network.h", Since = "1.2.1")]
public enum NetworkEventLifecycleType : int
{
    [CName("VIR_NETWORK_EVENT_DEFINED", Since = "1.2.1")]
    Defined = 0,
    [CName("VIR_NETWORK_EVENT_UNDEFINED", Since = "1.2.1")]
    Undefined = 1,
    [CName("VIR_NETWORK_EVENT_STARTED", Since = "1.2.1")]
    Started = 2,
    [CName("VIR_NETWORK_EVENT_STOPPED", Since = "1.2.1")]
    Stopped = 3,
    [CName("VIR_NETWORK_EVENT_LAST", Since = "1.2.1", Sentinel = true)]
    Last = 4,
}
