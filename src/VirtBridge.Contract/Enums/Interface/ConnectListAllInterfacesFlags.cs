namespace VirtBridge.Contract;

/// <summary>Values of <c>virConnectListAllInterfacesFlags</c> since 0.10.2.</summary>
[CEnum("virConnectListAllInterfacesFlags", "libvirt-interface.h", Since = "0.10.2")]
[Flags]
public enum ConnectListAllInterfacesFlags : uint
{
    [CName("VIR_CONNECT_LIST_INTERFACES_INACTIVE", Since = "0.10.2")]
    Inactive = 1,
    [CName("VIR_CONNECT_LIST_INTERFACES_ACTIVE", Since = "0.10.2")]
    Active = 2,
}
