using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Images no running guest has open: looking at them, making them, moving data between them. Everything is durable when
/// the call returns, and every call may be made again after a crash in the middle of it.
/// </summary>
public interface IImageFacet
{
    /// <summary>The location a source means; null when nothing is there or it cannot be told.</summary>
    ImageLocation? Locate(StorageSource source);

    /// <summary>The header of an image; null when nothing is there. A null format is probed only where that is safe.</summary>
    ImageFacts? Look(StorageSource source);

    /// <summary>
    /// Asks where an image behind a network is for what <see cref="Look"/> cannot tell: its size and what it is backed by. One that
    /// cannot be reached in a few seconds says so as its defect.
    /// </summary>
    Task<ImageFacts> ReachAsync(ImageFacts image, CancellationToken cancellation) => Task.FromResult(image);

    /// <summary>Tells whether an image is still the one that was looked at, without opening it; null when nothing is there.</summary>
    FileIdentity? Identify(StorageSource source) => Look(source)?.Identity;

    /// <summary>Makes an empty image on top of another: exclusively, for the owner only, never over a file with content.</summary>
    Task CreateOverlayAsync(OverlayImage overlay, CancellationToken cancellation);

    /// <summary>Removes what a making that was cut short left beside the place of an image; an image that is there stays.</summary>
    void DropUnfinished(StorageSource place)
    {
    }

    /// <summary>
    /// Copies into <paramref name="child"/> what it sees through the images between it and <paramref name="newBase"/> (null: through
    /// all of them). Its reference stays as it is: the data is flushed when this returns, and the reference may then be moved.
    /// </summary>
    Task PullUpAsync(ImageFacts child, ImageFacts? newBase, IProgress<ImageProgress> progress, CancellationToken cancellation);

    /// <summary>Writes the child's own data into its parent, which grows if it must, and flushes it. The child stays as it is.</summary>
    Task CommitDownAsync(ImageFacts child, ImageFacts parent, IProgress<ImageProgress> progress, CancellationToken cancellation);

    /// <summary>The part of the header that <see cref="RepointAsync"/> may change, for the journal.</summary>
    byte[] ReadHeader(ImageFacts image);

    /// <summary>Puts a header back that was read before, whatever state a crash left it in.</summary>
    Task RestoreHeaderAsync(ImageFacts image, ReadOnlyMemory<byte> header, CancellationToken cancellation);

    /// <summary>Makes the image name another one below it; only the header changes. Null: it stands alone from now on.</summary>
    Task RepointAsync(ImageFacts image, BackingReference? backing, CancellationToken cancellation);

    /// <summary>Makes, applies or erases an internal snapshot.</summary>
    Task InternalAsync(ImageFacts image, string name, InternalSnapshotVerb verb, CancellationToken cancellation);
}

public enum InternalSnapshotVerb
{
    Take,
    Apply,
    Erase,
}

/// <summary>An overlay to be made. Path is where; Reference is written as given, in the style wanted.</summary>
public sealed record OverlayImage(StorageSource Place, ImageFacts Below, string Reference)
{
    /// <summary>Bytes the guest sees; null: as below.</summary>
    public ulong? Capacity { get; init; }

    /// <summary>Bitmaps that go on in it from the one below: the same names, nothing recorded yet.</summary>
    public IReadOnlyList<string> Bitmaps { get; init; } = [];

    /// <summary>The file was made by the caller, and must stand on <see cref="Below"/> already.</summary>
    public bool Reuse { get; init; }
}

/// <summary>Bytes done of bytes known so far.</summary>
public readonly record struct ImageProgress(ulong Done, ulong Total);
