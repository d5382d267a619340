using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A device of the host given to the guest.</summary>
public sealed record HostdevDef : DeviceDef
{
    public required HostdevSource Source { get; init; }

    public bool Managed { get; init; }

    public HostdevStartupPolicy? StartupPolicy { get; init; }

    public bool ReadOnly { get; init; }

    public bool Shareable { get; init; }

    /// <summary>Part of a network interface: printed and configured there.</summary>
    public bool OwnedByInterface { get; init; }

    public Teaming? Teaming { get; init; }

    public HostdevMode Mode => Source is HostdevSource.Capability ? HostdevMode.Capabilities : HostdevMode.Subsystem;
}

public abstract record HostdevSource
{
    private HostdevSource()
    {
    }

    public sealed record Usb : HostdevSource
    {
        public uint? Vendor { get; init; }
        public uint? Product { get; init; }
        public uint? Bus { get; init; }
        public uint? Device { get; init; }
        public string? Port { get; init; }
        public UsbGuestReset? GuestReset { get; init; }

        /// <summary>The address was found by vendor and product, not given.</summary>
        public bool AutoAddress { get; init; }
    }

    public sealed record Pci(PciAddress Address) : HostdevSource
    {
        public HostdevDriver? Driver { get; init; }
        public bool? WriteFiltering { get; init; }
        public bool? Display { get; init; }
        public bool? RamFb { get; init; }

        /// <summary>What has to be undone when the device goes back to the host.</summary>
        public ValueArray<string> OriginalStates { get; init; }
    }

    public sealed record Scsi(string Adapter, uint Bus, uint Target, ulong Unit) : HostdevSource
    {
        public Sgio? Sgio { get; init; }
        public bool? RawIo { get; init; }
    }

    public sealed record ScsiIscsi(StorageSource Storage) : HostdevSource
    {
        public Sgio? Sgio { get; init; }
        public bool? RawIo { get; init; }
    }

    public sealed record ScsiHost(ScsiHostProtocol Protocol, string? Wwpn, VirtioModel? Model) : HostdevSource;

    public sealed record Mdev(MdevModel Model, Uuid Uuid, bool? Display, bool? RamFb) : HostdevSource;

    /// <summary>A block device, character device or interface for a container.</summary>
    public sealed record Capability(HostdevCapabilityType Kind, string Path, ValueArray<InterfaceIp> Ips, ValueArray<IpRoute> Routes) : HostdevSource;
}
