using VirtBridge.Contract;

namespace VirtBridge.Model.Cpu;

/// <summary>What is known of a CPU whose model is sought.</summary>
public sealed record X86DecodeInput(X86FeatureSet Features)
{
    public string? Vendor { get; init; }

    /// <summary>Null for a CPU that exists on paper only.</summary>
    public X86Signature? Signature { get; init; }

    /// <summary>The models to choose from; null means all.</summary>
    public IReadOnlyList<OfferedCpuModel>? Offered { get; init; }

    /// <summary>A model to prefer whatever the others look like.</summary>
    public string? Preferred { get; init; }
}

/// <summary>The model that describes a CPU best and what is to be added to or taken from it.</summary>
public sealed record X86Decoded(X86CpuModel Model, X86FeatureSet Required, X86FeatureSet Disabled)
{
    /// <summary>What is to be said beside the model's name; features the model lost come last.</summary>
    public IEnumerable<CpuFeature> FeaturePolicies(X86CpuMap map) =>
    [
        .. map.Names(Required).Select(name => new CpuFeature(name, CpuFeaturePolicy.Require)),
        .. map.Names(Disabled).Select(name => new CpuFeature(name, CpuFeaturePolicy.Disable)),
        .. map.Names(Model.Removed.Except(Required).Except(Disabled)).Select(name => new CpuFeature(name, CpuFeaturePolicy.Disable)),
    ];
}

/// <summary>Finds the model that describes a CPU best.</summary>
public sealed class X86CpuDecoder(X86CpuMap map)
{
    public X86Decoded DecodeHost(X86DecodeInput input) => Decode(input, forHost: true);

    public X86Decoded DecodeGuest(X86DecodeInput input) => Decode(input, forHost: false);

    private X86Decoded Decode(X86DecodeInput input, bool forHost)
    {
        var features = WithoutBrokenTsx(input);
        X86Decoded? best = null;
        foreach (var model in map.Models.Reverse())
        {
            var offered = input.Offered?.FirstOrDefault(candidate => candidate.Name == model.Name);
            if ((input.Offered is not null && offered is null)
                || !(forHost ? model.NamesHosts : model.NamesGuests)
                || (input.Vendor is not null && model.Vendor is not null && input.Vendor != model.Vendor))
            {
                continue;
            }

            var candidate = Describe(features, model, offered);
            if (forHost && !candidate.Disabled.IsEmpty)
            {
                continue;
            }

            if (input.Preferred is not null && model.Name == input.Preferred)
            {
                return candidate;
            }

            if (best is null || IsBetter(candidate, best, input.Signature))
            {
                best = candidate;
            }
        }

        return best ?? throw VirtError.Of(
            ErrorCode.InternalError, ErrorDomain.Cpu, "Cannot find suitable CPU model for given data").ToException();
    }

    private X86Decoded Describe(X86FeatureSet features, X86CpuModel model, OfferedCpuModel? offered)
    {
        // What the hypervisor misses belongs to its idea of the model, whatever ours says.
        var blocked = offered is null ? X86FeatureSet.Empty : map.Set(offered.Blockers);
        var required = features.Except(model.Features);
        return new X86Decoded(model, required, model.Features.Except(features).Union(blocked.Except(required)));
    }

    /// <summary>A model of the right signature beats all others; then the shorter description wins.</summary>
    private static bool IsBetter(X86Decoded candidate, X86Decoded best, X86Signature? signature)
    {
        if (signature is { } real && candidate.Model.Matches(real) != best.Model.Matches(real))
        {
            return candidate.Model.Matches(real);
        }

        var (mine, mineDisabled) = Cost(candidate, signature is not null);
        var (theirs, theirsDisabled) = Cost(best, signature is not null);
        return mine < theirs || (mine == theirs && mineDisabled < theirsDisabled);
    }

    /// <summary>
    /// A description of something that exists is as good as it is short, disabled features count twice. For one made up, an old model with more
    /// features is better than a new one cut down: each further disabled feature costs more than the one before.
    /// </summary>
    private static (int Total, int Disabled) Cost(X86Decoded decoded, bool exists)
    {
        var required = decoded.Required.Indexes().Count();
        var disabled = decoded.Disabled.Indexes().Count();
        return (required + (exists ? 2 * disabled : 3 * disabled * (disabled + 1)), disabled);
    }

    /// <summary>The first CPUs with transactional memory report it although it does not work.</summary>
    private X86FeatureSet WithoutBrokenTsx(X86DecodeInput input) =>
        input is { Vendor: "Intel", Signature: { Family: 6 } signature }
        && (signature.Model is 60 or 69 or 70 || signature is { Model: 63, Stepping: < 4 })
            ? input.Features.Except(map.Set(["hle", "rtm"]))
            : input.Features;
}
