using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>How guests of a network reach the world.</summary>
public enum NetworkForwardMode
{
    None,
    Nat,
    Route,
    Open,
    Bridge,
    Private,
    Vepa,
    Passthrough,
    Hostdev,
}

public enum MacTableKeeper
{
    Default,
    Kernel,
    Libvirt,
}

/// <summary>A virtual network as its owner defined it.</summary>
public sealed record NetworkDef
{
    public required string Name { get; init; }

    /// <summary>Null until somebody gives the network an identity.</summary>
    public Uuid? Uuid { get; init; }

    public string? Title { get; init; }
    public string? Description { get; init; }

    /// <summary>The <c>metadata</c> element as text, kept as it came.</summary>
    public string? Metadata { get; init; }

    /// <summary>Guest interfaces plugged in at the moment; runtime only.</summary>
    public uint Connections { get; init; }

    public bool Ipv6 { get; init; }
    public bool? TrustGuestRxFilters { get; init; }
    public NetworkForward Forward { get; init; } = new();
    public NetworkBridge Bridge { get; init; } = new();
    public uint Mtu { get; init; }
    public MacAddress? Mac { get; init; }
    public string? Domain { get; init; }
    public bool? DomainLocalOnly { get; init; }
    public bool? DomainRegister { get; init; }
    public NetworkDns Dns { get; init; } = new();
    public VlanTags? Vlan { get; init; }
    public Bandwidth? Bandwidth { get; init; }
    public bool? PortIsolated { get; init; }
    public ValueArray<NetworkIp> Ips { get; init; }
    public ValueArray<IpRoute> Routes { get; init; }
    public VirtualPort? VirtualPort { get; init; }
    public ValueArray<NetworkPortGroup> PortGroups { get; init; }

    /// <summary>Lines handed to dnsmasq unread.</summary>
    public ValueArray<string> DnsmasqOptions { get; init; }

    /// <summary>True when the host makes and owns the bridge of this network.</summary>
    public bool OwnsBridge => Forward.Mode is NetworkForwardMode.None or NetworkForwardMode.Nat or NetworkForwardMode.Route
        or NetworkForwardMode.Open;
}

public sealed record NetworkBridge
{
    public string? Name { get; init; }
    public string? Zone { get; init; }
    public bool Stp { get; init; } = true;
    public ulong Delay { get; init; }
    public MacTableKeeper MacTable { get; init; }
}

/// <summary>A host interface guests' traffic leaves through.</summary>
public sealed record NetworkForwardInterface(string Device, uint Connections = 0);

/// <summary>A host PCI function handed to a guest.</summary>
public sealed record NetworkForwardPci(PciAddress Address, uint Connections = 0);

public sealed record NetworkForward
{
    public NetworkForwardMode Mode { get; init; }
    public bool Managed { get; init; }
    public HostdevDriver? Driver { get; init; }
    public ValueArray<NetworkForwardInterface> PhysicalFunctions { get; init; }
    public ValueArray<NetworkForwardInterface> Interfaces { get; init; }
    public ValueArray<NetworkForwardPci> PciDevices { get; init; }
    public bool? NatIpv6 { get; init; }
    public IpAddress? NatStart { get; init; }
    public IpAddress? NatEnd { get; init; }
    public uint NatPortStart { get; init; }
    public uint NatPortEnd { get; init; }

    /// <summary>The one outgoing device, if the network names one.</summary>
    public string? Device => Interfaces.IsEmpty ? null : Interfaces[0].Device;
}

public sealed record NetworkPortGroup
{
    public required string Name { get; init; }
    public bool Default { get; init; }
    public bool? TrustGuestRxFilters { get; init; }
    public VlanTags? Vlan { get; init; }
    public VirtualPort? VirtualPort { get; init; }
    public Bandwidth? Bandwidth { get; init; }
}
