using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// One host and everything on it. Services act on it, sessions look at it; it is made by whoever wires the process.
/// </summary>
public sealed class VirtHost
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(30);

    public VirtHost(IHypervisor hypervisor, IDefinitionStore store, TimeProvider clock, IIdentitySource identities, TimeSpan? patience = null)
    {
        Hypervisor = hypervisor;
        Store = store;
        Clock = clock;
        Identities = identities;
        Patience = patience ?? DefaultPatience;
        Events = new(clock);
        ImageLocks = new(clock, Patience);
        Index = new DefinitionSurvey(this);
        StateRefusals = hypervisor.Facet<IStateRefusals>() ?? new UsualStateRefusals(hypervisor.ErrorDomain);
    }

    public IHypervisor Hypervisor { get; }

    public IDefinitionStore Store { get; }

    public TimeProvider Clock { get; }

    public IIdentitySource Identities { get; }

    /// <summary>How long a caller waits for another's change of the same domain.</summary>
    public TimeSpan Patience { get; }

    public DomainRegistry Domains { get; } = new();

    /// <summary>How calls that do not fit the state of a domain are answered.</summary>
    public IStateRefusals StateRefusals { get; }

    public EventHub Events { get; }

    /// <summary>Who needs which image.</summary>
    public IImageIndex Index { get; set; }

    public ImageLocks ImageLocks { get; }

    /// <summary>Where operations on images write what they are about to do.</summary>
    public IJournals Journals { get; init; } = new ForgetfulJournals();

    /// <summary>
    /// Whether families libvirt's test hypervisor lacks (secrets, filters) are told of before anything in them was defined. Programs that
    /// use it inside their process expect to hear that they are not there; what defines something finds it.
    /// </summary>
    public bool ShowsUnusedFamilies { get; init; } = true;

    /// <summary>Where images go that nothing needs.</summary>
    public IImageTrash Trash { get; init; } = new NoTrash();

    /// <summary>Where firmware variables and TPM states of snapshots are kept; null: nowhere.</summary>
    public string? StatesDirectory { get; init; }

    /// <summary>What the configuration says about plans.</summary>
    public PlanPolicy PlanPolicy { get; init; } = new();

    /// <summary>How long an operation on images waits for the end of a client's block job on the same disk.</summary>
    public TimeSpan BlockJobPatience { get; init; } = TimeSpan.FromSeconds(30);

    public ErrorDomain ErrorDomain => Hypervisor.ErrorDomain;

    /// <summary>Drivers of the host beside the hypervisor: networks, storage and the like.</summary>
    public IReadOnlyList<object> HostDrivers { get; init; } = [];

    /// <summary>Reaches other hosts to move guests there; null where nobody can.</summary>
    public IPeerMigration? Peers { get; init; }

    /// <summary>A facet of the hypervisor or of one of the host's other drivers.</summary>
    public T? Facet<T>()
        where T : class => Hypervisor.Facet<T>() ?? HostDrivers.OfType<T>().FirstOrDefault();

    /// <summary>All of that kind, where several drivers share a task.</summary>
    public IEnumerable<T> Facets<T>()
        where T : class => HostDrivers.OfType<T>().Concat(Hypervisor.Facet<T>() is { } own ? [own] : []);

    public DomainObject NewDomain(DomainView view) => new(view, new(Clock, Patience));

    /// <summary>The domain a client's reference means.</summary>
    public DomainObject Find(DomainRef reference) =>
        Domains.TryGet(reference.Uuid, out var domain) ? domain : throw DomainErrors.Gone(ErrorDomain, reference);
}

/// <summary>Where new identities come from.</summary>
public interface IIdentitySource
{
    Uuid NewUuid();

    /// <summary>Fills with unpredictable bytes, for addresses.</summary>
    void Fill(Span<byte> bytes);

    /// <summary>An address of the prefix everybody in the field makes addresses of guests up with.</summary>
    MacAddress NewMac()
    {
        const ulong prefix = 0x525400000000;
        Span<byte> random = stackalloc byte[3];
        Fill(random);
        return new(prefix | ((ulong)random[0] << 16) | ((ulong)random[1] << 8) | random[2]);
    }
}

/// <summary>Identities from the system's random numbers.</summary>
public sealed class RandomIdentities : IIdentitySource
{
    public Uuid NewUuid()
    {
        Span<byte> bytes = stackalloc byte[Uuid.Size];
        Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes);
    }

    public void Fill(Span<byte> bytes) => System.Security.Cryptography.RandomNumberGenerator.Fill(bytes);
}
