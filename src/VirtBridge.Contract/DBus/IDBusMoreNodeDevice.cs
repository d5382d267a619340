namespace VirtBridge.Contract.DBus;

/// <summary>What a node device can do beyond <c>org.libvirt.NodeDevice</c>.</summary>
[DBusInterface("org.virtbridge.NodeDevice", "nodedev", DBusPathKey.Name, Reference = typeof(NodeDeviceRef))]
public interface IDBusMoreNodeDevice
{
    /// <summary>Whether it is there.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.IsActiveAsync))]
    bool Active { get; }

    /// <summary>Whether its definition outlives it.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.IsPersistentAsync))]
    bool Persistent { get; }

    /// <summary>Whether it is started with the host.</summary>
    [DBusProperty(DBusEmits.False)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.GetAutostartAsync), Set = nameof(INodeDevices.SetAutostartAsync))]
    bool Autostart { get; set; }

    /// <summary>Starts a defined device.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.CreateAsync))]
    void Create(uint flags);

    /// <summary>Removes the definition.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.UndefineAsync))]
    void Undefine(uint flags);

    /// <summary>Changes the device.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.UpdateAsync))]
    void Update(string xml, uint flags);
}
