namespace VirtBridge.Xml;

/// <summary>What a document may cost before it is refused. All checks happen before memory is taken.</summary>
public sealed record XmlReaderLimits
{
    /// <summary>Generous enough for the largest definition libvirt accepts over its wire (4 MiB strings).</summary>
    public static readonly XmlReaderLimits Default = new();

    public int MaxCharacters { get; init; } = 16 * 1024 * 1024;

    public int MaxDepth { get; init; } = 256;

    public int MaxAttributesPerElement { get; init; } = 256;

    public int MaxNodes { get; init; } = 1_000_000;
}
