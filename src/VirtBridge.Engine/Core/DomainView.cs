using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Everything about a domain at one instant. Immutable, so whoever reads it never waits and never sees half a change.
/// </summary>
public sealed record DomainView
{
    private static readonly MomentTree<SnapshotDef> NoSnapshots = new([], null);
    private static readonly MomentTree<CheckpointDef> NoCheckpoints = new([], null);

    private DomainRef? _ref;

    public required string Name { get; init; }

    public required Uuid Uuid { get; init; }

    /// <summary>The number of the running guest, -1 while it does not run.</summary>
    public int Id { get; init; } = -1;

    /// <summary>What is stored and used for the next start; null for a transient domain.</summary>
    public Definition<DomainDef>? Config { get; init; }

    /// <summary>What the running guest has; null while it does not run.</summary>
    public DomainDef? Live { get; init; }

    public DomainState State { get; init; } = DomainState.Shutoff;

    /// <summary>Why it is in that state; the meaning depends on the state.</summary>
    public int Reason { get; init; }

    public bool Autostart { get; init; }

    public bool AutostartOnce { get; init; }

    public bool HasManagedSave { get; init; }

    /// <summary>True after the stored definition was changed beside a running guest.</summary>
    public bool Updated { get; init; }

    public MomentTree<SnapshotDef> Snapshots { get; init; } = NoSnapshots;

    public MomentTree<CheckpointDef> Checkpoints { get; init; } = NoCheckpoints;

    /// <summary>Images its snapshots made or left hidden.</summary>
    public ImageTable Images { get; init; } = ImageTable.Empty;

    /// <summary>What the driver remembers of a running guest.</summary>
    public object? Runtime { get; init; }

    public bool Active => Id >= 0;

    public bool Persistent => Config is not null;

    /// <summary>The definition in force: of the running guest, else the stored one.</summary>
    public DomainDef Current => Live ?? Config!.Value;

    /// <summary>The stored definition, or of a transient domain the running one.</summary>
    public DomainDef Next => Config?.Value ?? Live!;

    /// <summary>How clients name this domain; made once per view.</summary>
    public DomainRef Ref
    {
        get
        {
            var made = _ref;
            if (made is null || made.Id != Id || made.Name != Name)
            {
                made = new(Name, Uuid, Id);
                _ref = made;
            }

            return made;
        }
    }
}
