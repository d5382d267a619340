namespace VirtBridge.Contract;

/// <summary>Values of <c>virNetworkUpdateCommand</c> since 0.10.2.</summary>
[CEnum("virNetworkUpdateCommand", "libvirt-network.h", Since = "0.10.2")]
public enum NetworkUpdateCommand : int
{
    [CName("VIR_NETWORK_UPDATE_COMMAND_NONE", Since = "0.10.2")]
    None = 0,
    [CName("VIR_NETWORK_UPDATE_COMMAND_MODIFY", Since = "0.10.2")]
    Modify = 1,
    [CName("VIR_NETWORK_UPDATE_COMMAND_DELETE", Since = "0.10.2")]
    Delete = 2,
    [CName("VIR_NETWORK_UPDATE_COMMAND_ADD_LAST", Since = "0.10.2", Sentinel = true)]
    AddLast = 3,
    [CName("VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST", Since = "0.10.2")]
    AddFirst = 4,
    [CName("VIR_NETWORK_UPDATE_COMMAND_LAST", Since = "0.10.2", Sentinel = true)]
    Last = 5,
}
