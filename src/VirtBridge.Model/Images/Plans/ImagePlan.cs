using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// What an operation will do, before anything is done: a pure function of records, images and policy. It can be printed,
/// compared with a later one, and carried out.
/// </summary>
public sealed record ImagePlan
{
    /// <summary>What was asked for, e.g. <c>delete snapshot 'a'</c>.</summary>
    public required string Operation { get; init; }

    /// <summary>What kind of job that is for libvirt.</summary>
    public DomainJobOperation Kind { get; init; }

    public required Uuid Domain { get; init; }

    public required string DomainName { get; init; }

    public required ValueArray<PlanStep> Steps { get; init; }

    /// <summary>Every image read or changed, in the order locks are taken.</summary>
    public ValueArray<ImageLocation> Locks { get; init; }

    /// <summary>Other domains with an image that is re-pointed; they stay as they are meanwhile.</summary>
    public ValueArray<Uuid> OtherDomains { get; init; }

    public ValueArray<string> Warnings { get; init; }

    public ImageCoverage Coverage { get; init; } = ImageCoverage.Nothing;

    /// <summary>Changes when anything the plan was made from changes.</summary>
    public required string Id { get; init; }

    public ulong Bytes => Steps.Aggregate(0UL, (sum, step) => sum + step.Copied);

    public GuestPause Pause =>
        Steps.Any(step => step is PlanStep.StopGuest) ? GuestPause.Restart
        : Steps.Any(step => step is PlanStep.SaveMemory or PlanStep.TakeInGuest { Snapshot.Memory: DiskSnapshot.Internal }) ? GuestPause.Memory
        : Steps.Any(step => step is PlanStep.Pause or PlanStep.SwitchLive or PlanStep.FinishLive) ? GuestPause.Instant
        : GuestPause.None;

    /// <summary>Index of the first step that cannot be taken back; the number of steps when all can.</summary>
    public int PointOfNoReturn => Steps.IndexOf(step => step is PlanStep.PointOfNoReturn) is >= 0 and var index ? index : Steps.Count;

    /// <summary>True when nothing that can be reverted to afterwards is lost.</summary>
    public bool Reversible => Steps.All(step => step is not (PlanStep.SetAside or PlanStep.ApplyInternal or PlanStep.EraseInternal
        or PlanStep.EraseInGuest or PlanStep.EraseBelow or PlanStep.CommitDown or PlanStep.LiveCommit));
}

/// <summary>What the guest notices.</summary>
public enum GuestPause
{
    None,

    /// <summary>Less than a blink.</summary>
    Instant,

    /// <summary>While memory is written.</summary>
    Memory,

    /// <summary>It ends and may start again.</summary>
    Restart,
}

/// <summary>What the host's configuration says about plans.</summary>
public sealed record PlanPolicy
{
    /// <summary>Images that may lie on top of each other.</summary>
    public const int DeepestChain = 200;

    /// <summary>Refuse what libvirt refuses.</summary>
    public bool Strict { get; init; }

    /// <summary>Never let a deletion change the file a disk is in.</summary>
    public bool KeepTopName { get; init; }

    /// <summary>What several images stand on is copied into each of them, so that it need not stay hidden.</summary>
    public bool DetachClones { get; init; }

    /// <summary>Nobody beyond this host uses its images, whatever could not be looked at.</summary>
    public bool AssumeExclusive { get; init; }

    /// <summary>Where images go that stand on something that has no directory, such as a block device; null: they are refused.</summary>
    public string? OverlayDirectory { get; init; }

    /// <summary>How long a guest may take to freeze its file systems.</summary>
    public TimeSpan FreezeDeadline { get; init; } = TimeSpan.FromSeconds(10);
}
