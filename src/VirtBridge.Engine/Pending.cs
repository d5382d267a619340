namespace VirtBridge.Model;

public sealed record SnapshotDef { public string Name { get; init; } = ""; }
public sealed record CheckpointDef { public string Name { get; init; } = ""; }
