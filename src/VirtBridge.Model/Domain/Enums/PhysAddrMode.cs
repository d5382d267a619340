namespace VirtBridge.Model;

/// <summary>Where the width of physical addresses comes from.</summary>
public enum PhysAddrMode
{
    Emulate,
    Passthrough,
}
