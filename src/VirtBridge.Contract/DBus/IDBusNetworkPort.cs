namespace VirtBridge.Contract.DBus;

/// <summary>A port of a network.</summary>
[DBusInterface("org.virtbridge.NetworkPort", "networkport", DBusPathKey.UuidAndName, Reference = typeof(NetworkPortRef))]
public interface IDBusNetworkPort
{
    /// <summary>The port's UUID.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NetworkPortRef.Uuid))]
    string UUID { get; }

    /// <summary>Deletes the port.</summary>
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.DeleteAsync))]
    void Delete(uint flags);

    /// <summary>Its bandwidth.</summary>
    [DBusAdapter("asks for the number of parameters first")]
    [return: DBusResult("parameters")]
    TypedParameter[] GetParameters(uint flags);

    /// <summary>Its definition.</summary>
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>Changes its bandwidth.</summary>
    [Calls(typeof(INetworkPorts), nameof(INetworkPorts.SetParametersAsync))]
    void SetParameters(TypedParameter[] @params, uint flags);
}
