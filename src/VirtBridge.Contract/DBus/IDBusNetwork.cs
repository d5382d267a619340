namespace VirtBridge.Contract.DBus;

/// <summary>A virtual network.</summary>
[DBusInterface("org.libvirt.Network", "network", DBusPathKey.Uuid, Reference = typeof(NetworkRef))]
public interface IDBusNetwork
{
    /// <summary>C: <c>virNetworkIsActive</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INetworks), nameof(INetworks.IsActiveAsync))]
    bool Active { get; }

    /// <summary>C: <c>virNetworkGetAutostart</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INetworks), nameof(INetworks.GetAutostartAsync), Set = nameof(INetworks.SetAutostartAsync))]
    bool Autostart { get; set; }

    /// <summary>C: <c>virNetworkGetName</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NetworkRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virNetworkIsPersistent</c>.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INetworks), nameof(INetworks.IsPersistentAsync))]
    bool Persistent { get; }

    /// <summary>C: <c>virNetworkGetUUIDString</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NetworkRef.Uuid))]
    string UUID { get; }

    /// <summary>C: <c>virNetworkCreate</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.CreateAsync))]
    void Create();

    /// <summary>C: <c>virNetworkDestroy</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.DestroyAsync))]
    void Destroy();

    /// <summary>C: <c>virNetworkGetDHCPLeases</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.GetDhcpLeasesAsync))]
    [return: DBusResult("leases")]
    (string, long, int, string, string, string, uint, string, string)[] GetDHCPLeases(string mac, uint flags);

    /// <summary>C: <c>virNetworkGetXMLDesc</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virNetworkUndefine</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.UndefineAsync))]
    void Undefine();

    /// <summary>C: <c>virNetworkUpdate</c>.</summary>
    [Calls(typeof(INetworks), nameof(INetworks.UpdateAsync))]
    void Update(uint command, uint section, int parentIndex, string xml, uint flags);
}
