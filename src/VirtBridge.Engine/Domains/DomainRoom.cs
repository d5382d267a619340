using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>The parts that act on domains, made once per host and shared by all connections.</summary>
public sealed class DomainRoom
{
    public DomainRoom(VirtHost host)
    {
        Host = host;
        Documents = new(host.Hypervisor, host.Identities);
        Transitions = new(host);
        Definer = new(host, Transitions);
        Starter = new(host, Transitions, Documents);
        Changes = new(host, Transitions, Definer);
        Reports = new(host, Transitions, Definer);
        Power = new(host, this);
        MigrationSource = new(host, this);
        MigrationDestination = new(host, this);
        Snapshots = new(host);
        Checkpoints = new(host);
        SnapshotTaker = new(host, this, Snapshots);
        SnapshotReverter = new(host, this);
        SnapshotDeleter = new(host, this);
        SnapshotForks = new(host, this);
        Operations = new(host, this);
        ImageTurns = new(host);
        GuestStates = new(host);
        host.Hypervisor.Facet<IGuestEventSource>()?.Attach(Reports);
    }

    public VirtHost Host { get; }

    public DomainDocuments Documents { get; }

    public DomainTransitions Transitions { get; }

    public DomainDefiner Definer { get; }

    public DomainStarter Starter { get; }

    public DomainChanges Changes { get; }

    public GuestReports Reports { get; }

    public DomainPower Power { get; }

    public MigrationSource MigrationSource { get; }

    public MigrationDestination MigrationDestination { get; }

    public SnapshotStore Snapshots { get; }

    public CheckpointStore Checkpoints { get; }

    public SnapshotTaker SnapshotTaker { get; }

    public SnapshotReverter SnapshotReverter { get; }

    public SnapshotDeleter SnapshotDeleter { get; }

    public SnapshotForks SnapshotForks { get; }

    /// <summary>Plans on images and carrying them out.</summary>
    public ImageOperations Operations { get; }

    internal ImageTurns ImageTurns { get; }

    internal GuestStates GuestStates { get; }

    /// <summary>Reads what is stored of a domain again.</summary>
    internal void Reload(DomainObject domain)
    {
        var name = domain.View.Name;
        if (domain.View.Persistent && Host.Store.Load(StoreKind.Domain).FirstOrDefault(stored => stored.Name == name) is { } text)
        {
            var definition = Documents.Parse(text.Read(), DefinitionUse.Load);
            domain.Update(view => view with { Config = new(definition) });
        }

        Snapshots.Load(domain);
    }

    /// <summary>The domain, which must be running.</summary>
    public DomainObject RequireActive(DomainRef reference)
    {
        var domain = Host.Find(reference);
        return domain.View.Active ? domain : throw DomainErrors.NotRunning();
    }

    /// <summary>A domain as part of a host's beginning, in the given state and stored nowhere.</summary>
    public DomainObject Seed(DomainDef definition, DomainState state, bool transient = false)
    {
        var domain = Host.NewDomain(new() { Name = definition.Name, Uuid = definition.Uuid!.Value, Config = transient ? null : new(definition) });
        if (Host.Domains.TryAdd(domain) is not null)
        {
            throw DomainErrors.NameTaken(definition.Name, definition.Uuid!.Value);
        }

        if (state is DomainState.Shutoff)
        {
            return domain;
        }

        var id = Host.Domains.NextId();
        var start = new GuestStart { Guest = domain, Definition = definition, Id = id };
        var guest = Host.Hypervisor.Require<ILifecycleFacet>("virDomainCreate").StartAsync(start, CancellationToken.None);
        Transitions.Started(domain, guest.GetAwaiter().GetResult(), id, state, 0);
        return domain;
    }

    /// <summary>Gives a domain of a host's beginning, which is shut off, a managed save of it running.</summary>
    public void SeedManagedSave(DomainObject domain)
    {
        var saves = Host.Hypervisor.Require<ISaveFacet>("virDomainManagedSave");
        var header = new SavedGuest(DomainDocuments.FormatStored(domain.View.Current), Running: true);
        saves.SaveAsync(domain, saves.ManagedPath(domain.View.Name), header, 0, CancellationToken.None).GetAwaiter().GetResult();
        domain.Update(static v => v with { HasManagedSave = true });
    }
}
