namespace VirtBridge.Model;

/// <summary>What the header and the file system tell about one image, without opening what is below it.</summary>
public sealed record ImageFacts
{
    public required ImageLocation Location { get; init; }

    /// <summary>How to open it: the path or URI somebody used, which for a file need not be canonical.</summary>
    public required string Path { get; init; }

    public required StorageFormat Format { get; init; }

    /// <summary>Bytes the guest sees.</summary>
    public ulong Capacity { get; init; }

    /// <summary>Bytes taken on the host.</summary>
    public ulong Allocation { get; init; }

    public BackingReference? Backing { get; init; }

    /// <summary>Names of the internal snapshots inside.</summary>
    public ValueArray<string> InternalSnapshots { get; init; }

    /// <summary>Names of the persistent dirty bitmaps inside.</summary>
    public ValueArray<string> Bitmaps { get; init; }

    public bool Encrypted { get; init; }

    /// <summary>The image says that it was not closed cleanly or that it is damaged.</summary>
    public bool Dirty { get; init; }

    public bool Corrupt { get; init; }

    /// <summary>Why the image cannot be used as it was said to be (cut off, another format than recorded ...); null when it can.</summary>
    public string? Defect { get; init; }

    /// <summary>Nobody said the format: it was told by the first bytes, which a guest may have written. Good for finding who
    /// depends on whom, never for opening the image.</summary>
    public bool Probed { get; init; }

    /// <summary>How to unlock it, as whoever named the image said.</summary>
    public StorageEncryption? Encryption { get; init; }

    /// <summary>How to reach what lies behind a network, as whoever named it said; null for what has a path on this host.</summary>
    public StorageSource? Remote { get; init; }

    public FileIdentity Identity { get; init; }
}

/// <summary>Tells whether a file is still what it was when it was looked at. Times are nanoseconds since the epoch.</summary>
public readonly record struct FileIdentity(ulong Device, ulong Inode, ulong Length, long Modified, long Changed);

/// <summary>How an image names the one below.</summary>
/// <param name="Stored">Exactly as written in the header.</param>
/// <param name="Format">The format written beside it; null when the image does not say, which forbids modifying what is below.</param>
/// <param name="Location">What it resolves to from the directory of the image's canonical path; null when nothing is there.</param>
public sealed record BackingReference(string Stored, StorageFormat? Format, ImageLocation? Location)
{
    public BackingStyle Style => Stored.StartsWith("json:", StringComparison.Ordinal) ? BackingStyle.Json
        : !BackingString.IsPath(Stored) ? BackingStyle.Uri
        : Stored.StartsWith('/') ? BackingStyle.Absolute
        : BackingStyle.Relative;
}

/// <summary>A reference keeps its style whenever it is written anew.</summary>
public enum BackingStyle
{
    Absolute,
    Relative,
    Json,
    Uri,
}
