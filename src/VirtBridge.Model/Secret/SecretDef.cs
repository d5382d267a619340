using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What a secret is for, and the name of that use.</summary>
public enum SecretUsage
{
    None,
    Volume,
    Ceph,
    Iscsi,
    Tls,
    Vtpm,
}

/// <summary>The public part of a secret.</summary>
public sealed record SecretDef
{
    public Uuid? Uuid { get; init; }
    public bool Ephemeral { get; init; }
    public bool Private { get; init; }
    public string? Description { get; init; }
    public SecretUsage Usage { get; init; }
    public string? UsageId { get; init; }
}
