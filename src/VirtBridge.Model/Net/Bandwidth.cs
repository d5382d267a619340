namespace VirtBridge.Model;

/// <summary>Limits in one direction: KiB per second, and KiB at once.</summary>
public sealed record BandwidthRate
{
    public ulong Average { get; init; }
    public ulong Peak { get; init; }
    public ulong Floor { get; init; }
    public ulong Burst { get; init; }
}

/// <summary>Traffic shaping of an interface, a port group or a network.</summary>
public sealed record Bandwidth
{
    public uint? ClassId { get; init; }
    public BandwidthRate? In { get; init; }
    public BandwidthRate? Out { get; init; }

    public Bandwidth Swapped() => this with { In = Out, Out = In };
}
