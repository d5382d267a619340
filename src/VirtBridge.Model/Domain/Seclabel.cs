namespace VirtBridge.Model;

/// <summary>How a security driver labels the guest.</summary>
public sealed record Seclabel
{
    public SeclabelType? Type { get; init; }
    public string? Model { get; init; }
    public bool? Relabel { get; init; }
    public string? Label { get; init; }
    public string? ImageLabel { get; init; }
    public string? BaseLabel { get; init; }
}

/// <summary>How one image or socket is labelled.</summary>
public sealed record DeviceSeclabel(string? Model, bool? Relabel, string? Label)
{
    public bool LabelSkip { get; init; }
}

/// <summary>Mapping of user and group ids of a container.</summary>
public sealed record IdMap(ValueArray<IdMapEntry> Users, ValueArray<IdMapEntry> Groups);

public sealed record IdMapEntry(uint Start, uint Target, uint Count);
