using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A memory device; sizes are in KiB.</summary>
public sealed record MemoryDef : DeviceDef
{
    public MemoryModel Model { get; init; }
    public NumaMemoryAccess? Access { get; init; }
    public bool? Discard { get; init; }
    public Uuid? Uuid { get; init; }
    public string? SourceNodes { get; init; }
    public ulong? PageSize { get; init; }
    public string? Path { get; init; }
    public ulong? AlignSize { get; init; }
    public bool Pmem { get; init; }
    public ulong Size { get; init; }
    public uint? TargetNode { get; init; }
    public ulong? LabelSize { get; init; }
    public bool ReadOnly { get; init; }
    public ulong? BlockSize { get; init; }
    public ulong? RequestedSize { get; init; }
    public ulong? CurrentSize { get; init; }
    public ulong? BaseAddress { get; init; }
    public bool? DynamicMemslots { get; init; }
}
