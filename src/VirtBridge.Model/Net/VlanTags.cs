namespace VirtBridge.Model;

public enum NativeVlanMode
{
    Default,
    Tagged,
    Untagged,
}

/// <summary>The VLANs a port belongs to.</summary>
public sealed record VlanTags
{
    public bool Trunk { get; init; }
    public ValueArray<uint> Tags { get; init; }
    public NativeVlanMode NativeMode { get; init; }
    public uint NativeTag { get; init; }
}
