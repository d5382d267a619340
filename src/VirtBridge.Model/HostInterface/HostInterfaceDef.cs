namespace VirtBridge.Model;

public enum HostInterfaceType
{
    Ethernet,
    Bridge,
    Bond,
    Vlan,
}

/// <summary>A network interface of the host.</summary>
public sealed record HostInterfaceDef
{
    public required HostInterfaceType Type { get; init; }
    public required string Name { get; init; }

    /// <summary>"none", "onboot", "hotplug" or nothing.</summary>
    public string? StartMode { get; init; }

    public uint Mtu { get; init; }
    public string? Mac { get; init; }
    public HostInterfaceLink? Link { get; init; }
    public ValueArray<HostInterfaceProtocol> Protocols { get; init; }
    public HostInterfaceBridge? Bridge { get; init; }
    public HostInterfaceBond? Bond { get; init; }
    public HostInterfaceVlan? Vlan { get; init; }
}

public sealed record HostInterfaceLink(uint Speed, string? State);

/// <summary>The addresses of one family.</summary>
public sealed record HostInterfaceProtocol
{
    public required string Family { get; init; }
    public bool Autoconf { get; init; }
    public bool Dhcp { get; init; }
    public bool? PeerDns { get; init; }
    public ValueArray<HostInterfaceIp> Ips { get; init; }
    public string? Gateway { get; init; }
}

public sealed record HostInterfaceIp(string Address, int Prefix);

public sealed record HostInterfaceBridge(bool? Stp, string? Delay, ValueArray<HostInterfaceDef> Ports);

/// <summary>Interfaces used as one; its monitoring is by MII or by ARP.</summary>
public sealed record HostInterfaceBond
{
    public string? Mode { get; init; }
    public HostInterfaceMii? Mii { get; init; }
    public HostInterfaceArp? Arp { get; init; }
    public ValueArray<HostInterfaceDef> Ports { get; init; }
}

public sealed record HostInterfaceMii(int Frequency, int DownDelay, int UpDelay, string? Carrier);

public sealed record HostInterfaceArp(int Interval, string Target, string? Validate);

public sealed record HostInterfaceVlan(string Tag, string Device);
