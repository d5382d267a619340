using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A network interface of the guest.</summary>
public sealed record InterfaceDef : DeviceDef
{
    public required InterfaceSource Source { get; init; }

    public InterfaceType Type => Source.Type;

    public MacAddress? Mac { get; init; }

    public MacAddressType? MacType { get; init; }

    public bool? MacCheck { get; init; }

    public string? Model { get; init; }

    public bool? Trust { get; init; }

    public string? Target { get; init; }

    public bool? TargetManaged { get; init; }

    public string? GuestName { get; init; }

    public string? HostName { get; init; }

    public string? Script { get; init; }

    public string? DownScript { get; init; }

    public string? BackendDomain { get; init; }

    public ulong? SendBuffer { get; init; }

    public InterfaceDriver Driver { get; init; } = InterfaceDriver.None;

    public InterfaceBackendDef? Backend { get; init; }

    public VirtioOptions Virtio { get; init; } = VirtioOptions.None;

    public ValueArray<InterfaceIp> GuestIps { get; init; }

    public ValueArray<IpRoute> GuestRoutes { get; init; }

    public ValueArray<PortForward> PortForwards { get; init; }

    public Bandwidth? Bandwidth { get; init; }

    public VlanTags? Vlan { get; init; }

    public VirtualPort? VirtualPort { get; init; }

    public bool? PortIsolated { get; init; }

    public LinkState? Link { get; init; }

    public uint? Mtu { get; init; }

    public CoalesceSettings? Coalesce { get; init; }

    public Teaming? Teaming { get; init; }

    public FilterRef? Filter { get; init; }

    /// <summary>What the network driver really plugged the interface into (running guests only).</summary>
    public ActualInterface? Actual { get; init; }

    public bool? TrustGuestRxFilters { get; init; }

    public bool IsVirtio => Model is "virtio" or "virtio-transitional" or "virtio-non-transitional";
}

/// <summary>What an interface is connected to.</summary>
public abstract record InterfaceSource(InterfaceType Type)
{
    public sealed record User(string? Device) : InterfaceSource(InterfaceType.User);

    public sealed record Ethernet(ValueArray<InterfaceIp> HostIps, ValueArray<IpRoute> HostRoutes) : InterfaceSource(InterfaceType.Ethernet);

    public sealed record Vhostuser(CharSource? Endpoint) : InterfaceSource(InterfaceType.Vhostuser)
    {
        public string? Device { get; init; }
    }

    /// <summary>Server, client, mcast and udp.</summary>
    public sealed record Socket(InterfaceType Kind, string? Address, int Port) : InterfaceSource(Kind)
    {
        public string? LocalAddress { get; init; }

        public int LocalPort { get; init; }
    }

    public sealed record Network(string Name) : InterfaceSource(InterfaceType.Network)
    {
        public string? PortGroup { get; init; }

        public Uuid? PortId { get; init; }
    }

    public sealed record Bridge(string Name) : InterfaceSource(InterfaceType.Bridge);

    public sealed record Internal(string Name) : InterfaceSource(InterfaceType.Internal);

    public sealed record Direct(string Device, DirectMode Mode) : InterfaceSource(InterfaceType.Direct);

    public sealed record Hostdev(HostdevDef Device) : InterfaceSource(InterfaceType.Hostdev);

    public sealed record Null() : InterfaceSource(InterfaceType.Null);

    public sealed record Vdpa(string Device) : InterfaceSource(InterfaceType.Vdpa);

    public sealed record Vds(Uuid SwitchId, long PortId, string PortGroupId, long ConnectionId) : InterfaceSource(InterfaceType.Vds);
}

/// <summary>What a network handed out for an interface while the guest runs.</summary>
public sealed record ActualInterface
{
    public InterfaceType Type { get; init; }
    public string? Network { get; init; }
    public string? PortGroup { get; init; }
    public string? Bridge { get; init; }
    public string? MacTableManager { get; init; }
    public string? Device { get; init; }
    public DirectMode? Mode { get; init; }
    public HostdevDef? Hostdev { get; init; }
    public bool? TrustGuestRxFilters { get; init; }
    public bool? PortIsolated { get; init; }
    public VirtualPort? VirtualPort { get; init; }
    public Bandwidth? Bandwidth { get; init; }
    public VlanTags? Vlan { get; init; }
    public uint? ClassId { get; init; }
}

public sealed record InterfaceDriver
{
    public static readonly InterfaceDriver None = new();

    public InterfaceDriverName? Name { get; init; }
    public TxMode? TxMode { get; init; }
    public bool? IoEventFd { get; init; }
    public bool? EventIdx { get; init; }
    public uint? Queues { get; init; }
    public uint? RxQueueSize { get; init; }
    public uint? TxQueueSize { get; init; }
    public bool? Rss { get; init; }
    public bool? RssHashReport { get; init; }
    public InterfaceOffloads Host { get; init; } = InterfaceOffloads.None;
    public InterfaceOffloads Guest { get; init; } = InterfaceOffloads.None;
}

/// <summary>Which offloads one side of an interface offers.</summary>
public sealed record InterfaceOffloads
{
    public static readonly InterfaceOffloads None = new();

    public bool? Csum { get; init; }
    public bool? Gso { get; init; }
    public bool? Tso4 { get; init; }
    public bool? Tso6 { get; init; }
    public bool? Ecn { get; init; }
    public bool? Ufo { get; init; }
    public bool? MrgRxBuf { get; init; }
}

public sealed record InterfaceBackendDef
{
    public InterfaceBackend? Type { get; init; }
    public string? Tap { get; init; }
    public string? Vhost { get; init; }
    public string? LogFile { get; init; }
    public string? HostName { get; init; }
    public string? Fqdn { get; init; }
}

public sealed record InterfaceIp(IpAddress Address, uint? Prefix, IpAddress? Peer);

public sealed record PortForward(string Protocol, string? Address, string? Device, ValueArray<PortForwardRange> Ranges);

public sealed record PortForwardRange(uint Start, uint? End, uint? To, bool? Exclude);

public sealed record Teaming(TeamingType Type, string? Persistent);

/// <summary>A network filter and the variables it is instantiated with.</summary>
public sealed record FilterRef(string Filter, ValueArray<FilterParameter> Parameters);

public sealed record FilterParameter(string Name, string Value);

/// <summary>Interrupt coalescing of the host interface; zero is not set.</summary>
public sealed record CoalesceSettings
{
    public ValueArray<CoalesceValue> Values { get; init; }
    public ValueArray<CoalesceGroup> Groups { get; init; }
}

public sealed record CoalesceValue(string Name, uint Value);

public sealed record CoalesceGroup(string Direction, string Kind, uint Value);
