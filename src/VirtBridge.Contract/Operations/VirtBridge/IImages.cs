namespace VirtBridge.Contract;

/// <summary>
/// Images of the host and who needs them. The first family of a program of VirtBridge's own: libvirt's programs and their
/// numbers are left as they are.
/// </summary>
[Contract("virtbridge", 0x20566272, 1)]
public interface IImages
{
    /// <summary>The images known, in the order of their locations, after <paramref name="after"/>; at most a few thousand at a time.</summary>
    [Procedure(1, "IMAGE_LIST", Since = "0.2.0", HighPriority = false)]
    [Access("connect", "search_storage_pools")]
    ValueTask<ImageListResult> ListAsync(string? after, ImageListFlags flags, CancellationToken cancellation);

    /// <summary>Everything known of one image, as a JSON text: its header, what is below and above it, and why it is kept.</summary>
    [Procedure(2, "IMAGE_EXPLAIN", Since = "0.2.0", Result = "json")]
    [Access("connect", "search_storage_pools")]
    ValueTask<string> ExplainAsync(string image, uint flags, CancellationToken cancellation);

    /// <summary>Looks whether every reference leads to an image of the recorded format, and whether every domain finds its images.</summary>
    [Procedure(3, "IMAGE_CHECK", Since = "0.2.0")]
    [Access("connect", "search_storage_pools")]
    ValueTask<ImageCheckResult> CheckAsync(uint flags, CancellationToken cancellation);

    /// <summary>An image was moved: every image, domain and snapshot that names its old place names the new one afterwards.</summary>
    [Procedure(4, "IMAGE_RELOCATE", Since = "0.2.0", Write = true)]
    [Access("connect", "write")]
    ValueTask<ImageCheckResult> RelocateAsync(string old, string @new, uint flags, CancellationToken cancellation);

    /// <summary>Compares what the records of a domain say with the images as somebody else left them.</summary>
    [Procedure(5, "IMAGE_RECONCILE", Since = "0.2.0", Write = true)]
    [Access("domain", "write")]
    ValueTask<ImageCheckResult> ReconcileAsync(DomainRef dom, ImageReconcileFlags flags, CancellationToken cancellation);
}

/// <summary>Which images are listed.</summary>
[Flags]
public enum ImageListFlags : uint
{
    None = 0,

    /// <summary>Only images that no domain or snapshot names but others are backed by.</summary>
    Hidden = 1 << 0,
}

/// <summary>Whether records are changed.</summary>
[Flags]
public enum ImageReconcileFlags : uint
{
    None = 0,

    /// <summary>Tell what would be done, change nothing.</summary>
    DryRun = 1 << 0,
}
