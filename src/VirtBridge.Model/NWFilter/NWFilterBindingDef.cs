using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A filter put on the port of one guest interface.</summary>
public sealed record NWFilterBindingDef
{
    public required string OwnerName { get; init; }
    public required Uuid OwnerUuid { get; init; }
    public required string PortDevice { get; init; }
    public string? LinkDevice { get; init; }
    public required MacAddress Mac { get; init; }
    public required NWFilterReference Filter { get; init; }
}
