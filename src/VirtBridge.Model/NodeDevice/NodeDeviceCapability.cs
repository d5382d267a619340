using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>One thing a device is or can do.</summary>
public abstract record NodeDeviceCapability
{
    private NodeDeviceCapability()
    {
    }

    /// <summary>The computer itself.</summary>
    public sealed record Machine : NodeDeviceCapability
    {
        public string? Product { get; init; }
        public string? Vendor { get; init; }
        public string? Version { get; init; }
        public string? Serial { get; init; }
        public required Uuid Uuid { get; init; }
        public string? FirmwareVendor { get; init; }
        public string? FirmwareVersion { get; init; }
        public string? FirmwareDate { get; init; }
    }

    public sealed record Pci : NodeDeviceCapability
    {
        public uint? Class { get; init; }
        public required PciAddress Address { get; init; }
        public required NodeDeviceId Product { get; init; }
        public required NodeDeviceId Vendor { get; init; }
        public PciAddress? PhysicalFunction { get; init; }
        public bool HasVirtualFunctions { get; init; }
        public uint MaxVirtualFunctions { get; init; }
        public ValueArray<PciAddress> VirtualFunctions { get; init; }

        /// <summary>"pci-bridge", "cardbus-bridge" or nothing.</summary>
        public string? HeaderType { get; init; }

        public ValueArray<MdevType> MdevTypes { get; init; }
        public PciVpd? Vpd { get; init; }
        public IommuGroup? IommuGroup { get; init; }
        public int? NumaNode { get; init; }
        public PciExpress? Express { get; init; }
    }

    public sealed record UsbDevice(uint Bus, uint Device, NodeDeviceId Product, NodeDeviceId Vendor) : NodeDeviceCapability;

    public sealed record UsbInterface(uint Number, uint Class, uint Subclass, uint Protocol, string? Description) : NodeDeviceCapability;

    public sealed record Net : NodeDeviceCapability
    {
        public required string Interface { get; init; }
        public string? Address { get; init; }
        public HostInterfaceLink? Link { get; init; }
        public ValueArray<string> Features { get; init; }

        /// <summary>"80203", "80211" or nothing.</summary>
        public string? Medium { get; init; }
    }

    public sealed record ScsiHost : NodeDeviceCapability
    {
        public required uint Host { get; init; }
        public uint? UniqueId { get; init; }
        public FibreChannelHost? FibreChannel { get; init; }
        public VirtualPorts? VirtualPorts { get; init; }
    }

    public sealed record ScsiTarget(string Target, string? RemotePort, string? Wwpn) : NodeDeviceCapability;

    public sealed record Scsi(uint Host, uint Bus, uint Target, uint Lun, string? Type) : NodeDeviceCapability;

    public sealed record ScsiGeneric(string Device) : NodeDeviceCapability;

    public sealed record Storage : NodeDeviceCapability
    {
        public required string Block { get; init; }
        public string? Bus { get; init; }
        public string? DriveType { get; init; }
        public string? Model { get; init; }
        public string? Vendor { get; init; }
        public string? Serial { get; init; }
        public bool Removable { get; init; }
        public bool MediaAvailable { get; init; }
        public string? MediaLabel { get; init; }
        public ulong Size { get; init; }
        public ulong LogicalBlockSize { get; init; }
        public ulong Blocks { get; init; }
        public bool Hotpluggable { get; init; }

        /// <summary>Assumes the usual block size where none is known: 2048 bytes for media, 512 for disks.</summary>
        public Storage WithBlockCounts()
        {
            if (LogicalBlockSize != 0 || (Removable && !MediaAvailable))
            {
                return this;
            }

            var block = Removable ? 2048UL : 512UL;
            return this with { LogicalBlockSize = block, Blocks = Size / block };
        }
    }

    public sealed record Drm(string Type) : NodeDeviceCapability;

    public sealed record Mdev : NodeDeviceCapability
    {
        public required string Type { get; init; }
        public Uuid? Uuid { get; init; }
        public string? ParentAddress { get; init; }
        public uint IommuGroup { get; init; }
        public ValueArray<MdevAttribute> Attributes { get; init; }
    }

    public sealed record Ccw(ChannelAddress Address, string? State, string? GroupDevice) : NodeDeviceCapability;

    public sealed record CcwGroup : NodeDeviceCapability
    {
        public string? State { get; init; }
        public required ChannelAddress Address { get; init; }
        public ValueArray<CcwGroupMember> Members { get; init; }
        public string? Driver { get; init; }
        public string? CardType { get; init; }
        public string? Chpid { get; init; }
    }

    public sealed record Css(ChannelAddress Address, ChannelAddress? Channel, ValueArray<MdevType> MdevTypes) : NodeDeviceCapability;

    public sealed record Vdpa(string Device) : NodeDeviceCapability;

    public sealed record ApCard(uint Adapter) : NodeDeviceCapability;

    public sealed record ApQueue(uint Adapter, uint Domain) : NodeDeviceCapability;

    public sealed record ApMatrix(ValueArray<MdevType> MdevTypes) : NodeDeviceCapability;
}

public sealed record FibreChannelHost(string? Wwnn, string? Wwpn, string? FabricWwn);

public sealed record VirtualPorts(uint Max, uint Used);
