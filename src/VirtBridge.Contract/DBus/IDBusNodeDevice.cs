namespace VirtBridge.Contract.DBus;

/// <summary>A device of the host.</summary>
[DBusInterface("org.libvirt.NodeDevice", "nodedev", DBusPathKey.Name, Reference = typeof(NodeDeviceRef))]
public interface IDBusNodeDevice
{
    /// <summary>C: <c>virNodeDeviceGetName</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [FromReference(nameof(NodeDeviceRef.Name))]
    string Name { get; }

    /// <summary>C: <c>virNodeDeviceGetParent</c>.</summary>
    [DBusProperty(DBusEmits.Const)]
    [Calls(typeof(INodeDevices), nameof(INodeDevices.GetParentAsync))]
    string Parent { get; }

    /// <summary>C: <c>virNodeDeviceDestroy</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DestroyAsync))]
    void Destroy();

    /// <summary>C: <c>virNodeDeviceDetachFlags</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.DetachFlagsAsync))]
    void Detach(string driverName, uint flags);

    /// <summary>C: <c>virNodeDeviceGetXMLDesc</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.GetXmlDescAsync))]
    [return: DBusResult("xml")]
    string GetXMLDesc(uint flags);

    /// <summary>C: <c>virNodeDeviceNumOfCaps</c>, <c>virNodeDeviceListCaps</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ListCapsAsync))]
    [FixedArgument("maxnames", 65536)]
    [return: DBusResult("names")]
    string[] ListCaps();

    /// <summary>C: <c>virNodeDeviceReAttach</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ReAttachAsync))]
    void ReAttach();

    /// <summary>C: <c>virNodeDeviceReset</c>.</summary>
    [Calls(typeof(INodeDevices), nameof(INodeDevices.ResetAsync))]
    void Reset();
}
