using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Finding guests again that outlived the process that started them.</summary>
public interface IAdoptionFacet
{
    /// <summary>Guests that still run, ready to be registered. Guests that died meanwhile are reported with
    /// <see cref="AdoptedGuest.Gone"/>.</summary>
    Task<IReadOnlyList<AdoptedGuest>> FindAsync(CancellationToken cancellation);

    /// <summary>The guest is registered; its events may come from now on.</summary>
    Task ConnectAsync(DomainObject guest, CancellationToken cancellation);

    /// <summary>The guest's state or definition changed; called after each change, must be quick.</summary>
    void Record(DomainObject guest);
}

/// <summary>A running guest of an earlier process.</summary>
public sealed record AdoptedGuest(DomainDef Live, int Id, DomainState State, int Reason, object? Runtime)
{
    /// <summary>The guest ended while nobody watched.</summary>
    public bool Gone { get; init; }
}
