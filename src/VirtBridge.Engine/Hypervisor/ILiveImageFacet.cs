using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Images a running guest has open. Only the hypervisor changes these and what they refer to.</summary>
public interface ILiveImageFacet
{
    /// <summary>What the guest has open: every image of every disk, top first, as the hypervisor knows it.</summary>
    Task<IReadOnlyList<LiveImage>> OpenImagesAsync(DomainObject guest, CancellationToken cancellation);

    /// <summary>
    /// The step of a plan that will be asked of the guest next, so that it is ready for it. Nothing happens before it is asked, and something else may
    /// be asked first.
    /// </summary>
    void Foretell(DomainObject guest, PlanStep step)
    {
    }

    /// <summary>Puts overlays that exist already on top of disks, all at one instant or none. Returns the definition afterwards.</summary>
    Task<DomainDef> SwitchAsync(DomainObject guest, IReadOnlyList<LiveOverlay> overlays, CancellationToken cancellation);

    /// <summary>Starts to copy into the image <paramref name="child"/> of a disk what lies between it and <paramref name="newBase"/>
    /// (null: everything below).</summary>
    Task<ILiveCopy> PullUpAsync(DomainObject guest, string disk, ImageLocation child, ImageLocation? newBase, CancellationToken cancellation);

    /// <summary>Starts to write the images from <paramref name="top"/> down to above <paramref name="into"/> into that one. When top
    /// is the active image, the guest goes on in <paramref name="into"/> after <see cref="ILiveCopy.FinishAsync"/>.</summary>
    Task<ILiveCopy> CommitDownAsync(DomainObject guest, string disk, ImageLocation top, ImageLocation into, CancellationToken cancellation);

    /// <summary>Copies of this guest that were under way when the daemon went away, by the id they were given.</summary>
    Task<IReadOnlyList<ILiveCopy>> FindCopiesAsync(DomainObject guest, CancellationToken cancellation);

    /// <summary>Writes memory and device state to a file that <see cref="GuestStart.RestoreFrom"/> accepts; the guest is paused when this
    /// returns and stays so. On failure it goes on as before and no file is left.</summary>
    Task SaveMemoryAsync(DomainObject guest, string path, SavedGuest header, CancellationToken cancellation);

    /// <summary>Makes a guest that stays paused after <see cref="SaveMemoryAsync"/> one like any other: its images may be written to, and its
    /// memory saved again. Called when all that belongs to the saved state is taken.</summary>
    Task ReclaimAsync(DomainObject guest, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>What clients have the hypervisor do with images of this guest; these can neither be switched nor merged meanwhile.</summary>
    IReadOnlyList<ImageWork> WorkOn(DomainObject guest) => [];
}

/// <summary>Work on the images of a disk that a client asked for.</summary>
/// <param name="Disk">The target of the disk.</param>
/// <param name="What">What it is, for messages: "block commit".</param>
/// <param name="Held">It goes on until somebody ends it.</param>
/// <param name="Ended">Completes with the work, whatever came of it.</param>
public sealed record ImageWork(string Disk, string What, bool Held, Task Ended);

/// <summary>One image a guest has open.</summary>
/// <param name="Disk">The target of the disk.</param>
/// <param name="Depth">0 for the top.</param>
/// <param name="Node">The hypervisor's name for it.</param>
public sealed record LiveImage(string Disk, int Depth, ImageLocation Location, string Node, BackingReference? Backing)
{
    /// <summary>Bytes the guest sees; 0 when the hypervisor does not say.</summary>
    public ulong Capacity { get; init; }

    /// <summary>What definitions number it with (<see cref="StorageSource.Index"/>); null where the hypervisor numbers nothing.</summary>
    public uint? Number { get; init; }
}

/// <summary>An image that shall become the top of a disk.</summary>
public sealed record LiveOverlay(string Disk, StorageSource Image);

/// <summary>
/// A copy inside a running guest. It never ends by itself: when the data is copied and flushed it waits, so that the
/// journal can say so before references move.
/// </summary>
public interface ILiveCopy
{
    /// <summary>The name of the job; survives a restart of the daemon.</summary>
    string Id { get; }

    /// <summary>The target of the disk it works on.</summary>
    string Disk { get; }

    ValueTask<ImageProgress> ProgressAsync(CancellationToken cancellation);

    /// <summary>Returns when the copied data is durable and only references are left to move; throws when the copy failed.</summary>
    Task CopiedAsync(CancellationToken cancellation);

    /// <summary>Moves the references; returns the definition the guest has afterwards. May be called after a restart.</summary>
    Task<DomainDef> FinishAsync(CancellationToken cancellation);

    /// <summary>Gives up; nothing has changed. Free until <see cref="FinishAsync"/>.</summary>
    Task CancelAsync(CancellationToken cancellation);
}
