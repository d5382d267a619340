namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>What a peer may make this process spend.</summary>
internal sealed record QmpLimits
{
    /// <summary>Longest single message.</summary>
    public int MessageBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Deepest nesting; QEMU's own parser stops at 1024.</summary>
    public int Depth { get; init; } = 1024;

    /// <summary>Most commands that wait for a reply.</summary>
    public int Pending { get; init; } = 1024;

    /// <summary>How long a command may take unless it says otherwise.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);
}
