namespace VirtBridge.Contract.DBus;

/// <summary>What a network can do beyond <c>org.libvirt.Network</c>.</summary>
[DBusInterface("org.virtbridge.Network", "network", DBusPathKey.Uuid, Reference = typeof(NetworkRef))]
public interface IDBusMoreNetwork
{
    /// <summary>Its bridge on the host.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INetworks), nameof(INetworks.GetBridgeNameAsync))]
    string BridgeName { get; }

    /// <summary>All ports.</summary>
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.ListAllPortsAsync))]
    [return: DBusResult("ports")]
    NetworkPortRef[] ListPorts(uint flags);

    /// <summary>Creates a port.</summary>
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.CreateXmlAsync))]
    [return: DBusResult("port")]
    NetworkPortRef PortCreateXML(string xml, uint flags);

    /// <summary>Finds a port.</summary>
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.LookupByUuidAsync))]
    [return: DBusResult("port")]
    NetworkPortRef PortLookupByUUID(string uuid);

    /// <summary>An application's notes.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.GetMetadataAsync))]
    [return: DBusResult("metadata")]
    string GetMetadata(int type, string uri, uint flags);

    /// <summary>Changes an application's notes.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.SetMetadataAsync))]
    void SetMetadata(int type, string metadata, string key, string uri, uint flags);
}
