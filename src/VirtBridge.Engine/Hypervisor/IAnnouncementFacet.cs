using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Telling the network where a guest is.</summary>
public interface IAnnouncementFacet
{
    /// <summary>Announces one interface, or all when <paramref name="nic"/> is null.</summary>
    Task AnnounceAsync(DomainObject guest, InterfaceDef? nic, Announcement how, CancellationToken cancellation);
}

/// <summary>How often and in which intervals, in milliseconds.</summary>
public sealed record Announcement
{
    private static readonly (string, TypedParameterType)[] s_fields =
    [
        (DomainConstants.DomainAnnounceInterfaceInitial, TypedParameterType.Uint),
        (DomainConstants.DomainAnnounceInterfaceMax, TypedParameterType.Uint),
        (DomainConstants.DomainAnnounceInterfaceRounds, TypedParameterType.Uint),
        (DomainConstants.DomainAnnounceInterfaceStep, TypedParameterType.Uint),
    ];

    public uint Initial { get; init; } = 50;
    public uint Max { get; init; } = 550;
    public uint Rounds { get; init; } = 5;
    public uint Step { get; init; } = 100;

    public static Announcement From(TypedParameter[] parameters, ErrorDomain from)
    {
        new ParameterRules(from, s_fields).Check(parameters);
        return parameters.Aggregate(new Announcement(), (how, p) => p.Field switch
        {
            DomainConstants.DomainAnnounceInterfaceInitial => how with { Initial = p.Value.AsUInt },
            DomainConstants.DomainAnnounceInterfaceMax => how with { Max = p.Value.AsUInt },
            DomainConstants.DomainAnnounceInterfaceRounds => how with { Rounds = p.Value.AsUInt },
            _ => how with { Step = p.Value.AsUInt },
        });
    }
}

/// <summary>Certificates of a guest's displays that changed on disk.</summary>
public interface IGraphicsReloadFacet
{
    Task ReloadAsync(DomainObject guest, CancellationToken cancellation);
}
