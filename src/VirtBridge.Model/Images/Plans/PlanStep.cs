namespace VirtBridge.Model;

/// <summary>
/// One step of a plan: one call on whoever can do it. Copies may be repeated and thrown away; what cannot be undone is
/// small and can be done again from any prefix of itself.
/// </summary>
public abstract record PlanStep
{
    private PlanStep()
    {
    }

    /// <summary>Makes an empty image on top of another, or takes the one the caller made.</summary>
    public sealed record CreateOverlay(string Disk, StorageSource Place, ImageLocation Location, ImageFacts Below, string Reference) : PlanStep
    {
        public bool Reuse { get; init; }

        /// <summary>Bitmaps that go on in it.</summary>
        public ValueArray<string> Bitmaps { get; init; }
    }

    /// <summary>Copies into a closed image what it sees of the images above <paramref name="NewBase"/>.</summary>
    public sealed record PullUp(ImageFacts Child, ImageFacts? NewBase, ulong Bytes) : PlanStep;

    /// <summary>Writes a closed image's data into the one below.</summary>
    public sealed record CommitDown(ImageFacts Child, ImageFacts Parent, ulong Bytes) : PlanStep;

    /// <summary>The same as <see cref="PullUp"/> inside the running guest; its references move in <see cref="FinishLive"/>.</summary>
    public sealed record LivePull(string Disk, ImageFacts Child, ImageLocation? NewBase, ulong Bytes) : PlanStep;

    /// <summary>Writes the images from the top one down to above the other into that one, inside the running guest.</summary>
    public sealed record LiveCommit(string Disk, ImageFacts Top, ImageFacts Into, bool Pivot, ulong Bytes) : PlanStep;

    /// <summary>
    /// Moves the references of the copy on a disk, after which the guest no longer has <paramref name="Leaves"/> open. When the
    /// guest died meanwhile, the header is moved instead.
    /// </summary>
    public sealed record FinishLive(string Disk, ImageLocation Leaves, Repoint? WhenGone) : PlanStep;

    /// <summary>Lets a closed image name another one below it.</summary>
    public sealed record Repoint(ImageFacts Image, BackingReference? Backing) : PlanStep;

    public sealed record TakeInternal(ImageFacts Image, string Name) : PlanStep;

    /// <summary>Goes back to an entry; <paramref name="Undo"/> is another one that leads back from there.</summary>
    public sealed record ApplyInternal(ImageFacts Image, string Name, string Undo) : PlanStep;

    public sealed record EraseInternal(ImageFacts Image, string Name) : PlanStep;

    /// <summary>Takes memory and disks inside the images of the running guest.</summary>
    public sealed record TakeInGuest(SnapshotDef Snapshot, ValueArray<ImageFacts> Images) : PlanStep;

    /// <summary>Erases entries in images the running guest has open.</summary>
    public sealed record EraseInGuest(string Name, ValueArray<string> Disks, ValueArray<ImageFacts> Images) : PlanStep;

    /// <summary>Erases an entry of an image the guest has open below the top of a disk.</summary>
    public sealed record EraseBelow(string Disk, ImageFacts Image, string Name) : PlanStep;

    public sealed record Freeze(TimeSpan Deadline) : PlanStep;

    public sealed record Thaw : PlanStep;

    /// <summary>Holds the guest's processors, when they run.</summary>
    public sealed record Pause : PlanStep;

    public sealed record Resume : PlanStep;

    /// <summary>Writes memory to a file; the guest is held from then on.</summary>
    public sealed record SaveMemory(string Path) : PlanStep;

    /// <summary>Copies firmware variables and TPM state beside the snapshot's record.</summary>
    public sealed record KeepState(string Snapshot) : PlanStep;

    /// <summary>Puts firmware variables and TPM state back; those of now are kept as <paramref name="Undo"/> meanwhile.</summary>
    public sealed record PutStateBack(string Snapshot, string Undo) : PlanStep;

    public sealed record DropState(string Snapshot) : PlanStep;

    /// <summary>Gives another domain what firmware variables and TPM state the snapshot keeps.</summary>
    public sealed record CopyState(string Snapshot, DomainDef Definition) : PlanStep;

    /// <summary>Another domain is known from now on.</summary>
    public sealed record Define(DomainDef Definition) : PlanStep;

    /// <summary>The running guest goes on in the overlays, all at one instant.</summary>
    public sealed record SwitchLive(ValueArray<DiskSwitch> Disks) : PlanStep;

    public sealed record StopGuest : PlanStep;

    public sealed record StartGuest(DomainDef Definition, SnapshotDef Snapshot, bool Paused) : PlanStep;

    /// <summary>From here on the plan is carried out to its end, now or after a crash.</summary>
    /// <param name="Failing">What follows can still be taken back when a call fails; only a crash leads forward.</param>
    public sealed record PointOfNoReturn(bool Failing = false) : PlanStep;

    /// <summary>The definition and the records of the domain become these, at one instant.</summary>
    public sealed record Metadata(DomainImages After, string What) : PlanStep;

    /// <summary>Moves something no one needs into the trash.</summary>
    public sealed record SetAside(string Path, ImageLocation Location) : PlanStep;

    /// <summary>Bytes this step copies, as far as known.</summary>
    public ulong Copied => this switch
    {
        PullUp pull => pull.Bytes,
        CommitDown commit => commit.Bytes,
        LivePull pull => pull.Bytes,
        LiveCommit commit => commit.Bytes,
        _ => 0,
    };
}

/// <summary>A disk of a running guest and the image it goes on in.</summary>
public sealed record DiskSwitch(string Disk, StorageSource Image);
