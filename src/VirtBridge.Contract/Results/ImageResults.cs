namespace VirtBridge.Contract;

/// <summary>Some of the images; ask again after the last one until none come.</summary>
public sealed record ImageListResult([property: Limit(4096)] ImageSummary[] Images);

/// <summary>What was found or done, image by image.</summary>
public sealed record ImageCheckResult([property: Limit(16384)] ImageFinding[] Findings);
