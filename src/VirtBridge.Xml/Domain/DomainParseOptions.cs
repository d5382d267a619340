using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>How a definition is read.</summary>
public sealed record DomainParseOptions
{
    public static readonly DomainParseOptions Default = new();

    /// <summary>A persistent definition: what only a running guest has (id, generated names) is skipped.</summary>
    public bool Inactive { get; init; } = true;

    /// <summary>The runtime file of a guest: everything that was written is read back.</summary>
    public bool Status { get; init; }

    /// <summary>Interfaces carry what the network driver really gave them.</summary>
    public bool ActualNet { get; init; }

    public bool SkipValidate { get; init; }

    /// <summary>The definition is new or edited, so newer defaults may be chosen.</summary>
    public bool AbiUpdate { get; init; }

    /// <summary>Rules of the hypervisor the definition is for.</summary>
    public IDomainRules? Rules { get; init; }

    /// <summary>Named in refusals of documents that are not well formed.</summary>
    public string? SourceName { get; init; }

    public ErrorDomain ErrorDomain { get; init; } = ErrorDomain.Domain;
}
