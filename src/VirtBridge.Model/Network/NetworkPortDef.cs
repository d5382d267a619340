using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>One guest interface's place in a network.</summary>
public sealed record NetworkPortDef
{
    public Uuid? Uuid { get; init; }
    public required string OwnerName { get; init; }
    public required Uuid OwnerUuid { get; init; }
    public string? Group { get; init; }
    public required MacAddress Mac { get; init; }
    public VirtualPort? VirtualPort { get; init; }
    public Bandwidth? Bandwidth { get; init; }
    public VlanTags? Vlan { get; init; }
    public bool? Isolated { get; init; }
    public bool? TrustGuestRxFilters { get; init; }
    public NetworkPlug? Plug { get; init; }
}

/// <summary>What a port is plugged into.</summary>
public abstract record NetworkPlug
{
    private NetworkPlug()
    {
    }

    public sealed record Network(string BridgeName, MacTableKeeper MacTable) : NetworkPlug;

    public sealed record Bridge(string Name, MacTableKeeper MacTable) : NetworkPlug;

    public sealed record Direct(string Device, string Mode) : NetworkPlug;

    public sealed record HostdevPci(PciAddress Address, bool? Managed, HostdevDriver? Driver) : NetworkPlug;
}
