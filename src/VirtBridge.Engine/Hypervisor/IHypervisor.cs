using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// What runs guests. Everything beyond naming itself and ruling over definitions is a facet: a small interface the
/// driver has or lacks. The engine asks for facets in one place and refuses there when one is missing.
/// </summary>
public interface IHypervisor
{
    /// <summary>The name clients see as the connection's type, e.g. <c>QEMU</c>.</summary>
    string Type { get; }

    /// <summary>Which part of the system errors are attributed to.</summary>
    ErrorDomain ErrorDomain { get; }

    /// <summary>Which part errors of the host's other objects are attributed to: their family, unless one driver has them all.</summary>
    ErrorDomain OriginOf(ErrorDomain family) => family;

    /// <summary>Major * 1,000,000 + minor * 1,000 + release.</summary>
    ulong Version { get; }

    /// <summary>The most virtual processors a guest of <paramref name="domainType"/> may have.</summary>
    int MaxVcpus(string? domainType);

    /// <summary>What clients are told runs in a guest of this definition.</summary>
    string OsType(DomainDef definition);

    /// <summary>What the hypervisor adds to definitions and refuses in them, whoever reads them.</summary>
    IDomainRules? Rules { get; }

    /// <summary>The facet, or null when the driver has none of that kind.</summary>
    T? Facet<T>()
        where T : class;
}

/// <summary>What a definition is about to be used for.</summary>
public enum DefinitionUse
{
    /// <summary>Given by a client: the newest defaults may be chosen.</summary>
    Define,

    /// <summary>Read back from the store: nothing the guest can see may change.</summary>
    Load,

    /// <summary>Part of a save image or a snapshot.</summary>
    Resume,
}

/// <summary>Asks a driver for a facet, or refuses in the name of the function that needed it.</summary>
public static class HypervisorFacets
{
    public static T Require<T>(this IHypervisor hypervisor, string function)
        where T : class => hypervisor.Facet<T>() ?? throw Refused.NoSupport(function);
}
