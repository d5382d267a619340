namespace VirtBridge.Model;

/// <summary>A device of the host and what it can do.</summary>
public sealed record NodeDeviceDef
{
    public required string Name { get; init; }
    public string? SysfsPath { get; init; }
    public ValueArray<NodeDeviceNode> Nodes { get; init; }
    public string? Parent { get; init; }
    public string? ParentWwnn { get; init; }
    public string? ParentWwpn { get; init; }
    public string? ParentFabricWwn { get; init; }
    public ValueArray<NodeDeviceCapability> Capabilities { get; init; }
}

/// <summary>A file under /dev; <paramref name="IsLink"/> marks a symbolic link to it.</summary>
public sealed record NodeDeviceNode(string Path, bool IsLink);

/// <summary>A number and what it stands for.</summary>
public sealed record NodeDeviceId(uint Id, string? Name);

public sealed record MdevType(string Id, string? Name, string DeviceApi, uint Available);

public sealed record MdevAttribute(string Name, string Value);

public sealed record ChannelAddress(uint Cssid, uint Ssid, uint Devno);

public sealed record CcwGroupMember(string Ref, string Device);

public sealed record PcieLink(uint? Port, string? Speed, uint Width);

public sealed record PciExpress(PcieLink? Capability, PcieLink? Status);

public sealed record IommuGroup(uint Number, ValueArray<PciAddress> Addresses);

public sealed record VpdField(string Index, string Value);

/// <summary>The vital product data a card tells about itself.</summary>
public sealed record PciVpd
{
    public required string Name { get; init; }
    public bool HasReadOnly { get; init; }
    public string? ChangeLevel { get; init; }
    public string? ManufactureId { get; init; }
    public string? PartNumber { get; init; }
    public string? SerialNumber { get; init; }
    public ValueArray<VpdField> ReadOnlyVendor { get; init; }
    public bool HasReadWrite { get; init; }
    public string? AssetTag { get; init; }
    public ValueArray<VpdField> ReadWriteVendor { get; init; }
    public ValueArray<VpdField> System { get; init; }
}
