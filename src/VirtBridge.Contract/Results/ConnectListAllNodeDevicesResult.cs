namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_connect_list_all_node_devices_ret</c>.</summary>
public sealed record ConnectListAllNodeDevicesResult([property: Limit(65536)] NodeDeviceRef[] Devices, uint Ret);
