namespace VirtBridge.Model;

/// <summary>What an interface is connected to.</summary>
public enum InterfaceType
{
    User,
    Ethernet,
    Vhostuser,
    Server,
    Client,
    Mcast,
    Network,
    Bridge,
    Internal,
    Direct,
    Hostdev,
    Udp,
    Vdpa,
    Null,
    Vds,
}
