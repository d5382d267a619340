using VirtBridge.Contract;

namespace VirtBridge.Model.Cpu;

/// <summary>The rules of x86 CPUs: models are sets of features.</summary>
public sealed class X86CpuRules(X86CpuMap map) : ICpuRules
{
    private readonly X86CpuDecoder _decoder = new(map);

    public CpuComparison Compare(HostCpu host, CpuDef cpu, string? arch) =>
        Obstacle(host, cpu, arch) is not null ? CpuComparison.Incompatible
        : Surplus(host, cpu).IsEmpty ? CpuComparison.Identical
        : CpuComparison.Superset;

    public string? Obstacle(HostCpu host, CpuDef cpu, string? arch)
    {
        if (arch is not null && !CpuRules.IsX86(arch))
        {
            return CpuErrors.OtherArch(arch);
        }

        if (cpu.Vendor is not null && cpu.Vendor != host.Vendor)
        {
            return CpuErrors.OtherVendor(cpu.Vendor);
        }

        var offered = FeaturesOf(host.AsGuest());
        var forbidden = Policies(cpu)[(int)CpuFeaturePolicy.Forbid].Intersect(offered);
        var missing = Required(cpu).Except(offered);
        var surplus = cpu.Match == CpuMatch.Strict ? Surplus(host, cpu) : X86FeatureSet.Empty;
        return !forbidden.IsEmpty ? $"Host CPU provides forbidden features: {Listed(forbidden)}"
            : !missing.IsEmpty ? $"Host CPU does not provide required features: {Listed(missing)}"
            : !surplus.IsEmpty ? $"Host CPU does not strictly match guest CPU: Extra features: {Listed(surplus)}"
            : null;
    }

    public CpuDef Update(CpuDef guest, HostCpu host)
    {
        var mode = guest.Mode ?? CpuMode.Custom;
        if (mode is CpuMode.HostPassthrough or CpuMode.Maximum)
        {
            return guest;
        }

        var offered = FeaturesOf(host.AsGuest());
        var resolved = guest with
        {
            Features = guest.Features.Select(feature => Resolve(feature, offered)).ToValueArray(),
        };
        return mode == CpuMode.HostModel || guest.Match == CpuMatch.Minimum ? OnTopOf(host, resolved) : resolved;
    }

    public CpuDef Translate(CpuDef guest, IReadOnlyList<OfferedCpuModel>? models)
    {
        if (guest.Model is null || models is null || models.Any(model => model.Name == guest.Model))
        {
            return guest;
        }

        if (guest.Fallback == CpuFallback.Forbid)
        {
            throw CpuErrors.Config($"CPU model {guest.Model} is not supported by hypervisor");
        }

        var model = Model(guest.Model);
        var decoded = _decoder.DecodeGuest(new X86DecodeInput(FeaturesOf(guest))
        {
            Vendor = guest.Vendor ?? model.Vendor,
            Signature = model.Signatures is { } range ? new X86Signature(range.Family, range.Models[0], range.FirstStepping) : null,
            Offered = models,
        });
        var features = decoded.FeaturePolicies(map).ToList();
        foreach (var feature in guest.Features)
        {
            CpuRules.Set(features, feature);
        }

        return guest with { Model = decoded.Model.Name, Features = features.ToValueArray() };
    }

    public CpuDef Baseline(IReadOnlyList<CpuDef> cpus, bool migratable, IReadOnlyList<OfferedCpuModel>? models)
    {
        var features = FeaturesOf(cpus[0]);
        var vendor = cpus[0].Vendor ?? Model(cpus[0].Model).Vendor;
        foreach (var cpu in cpus.Skip(1))
        {
            var model = Model(cpu.Model);
            if (cpu.Vendor is not null && model.Vendor is not null && cpu.Vendor != model.Vendor)
            {
                throw CpuErrors.Failed($"CPU vendor {cpu.Vendor} of model {cpu.Model} differs from vendor {model.Vendor}");
            }

            var other = cpu.Vendor ?? model.Vendor;
            if (other is not null && vendor is not null && other != vendor)
            {
                throw CpuErrors.Failed("CPU vendors do not match");
            }

            vendor ??= other;
            features = features.Intersect(FeaturesOf(cpu));
        }

        if (features.IsEmpty)
        {
            throw CpuErrors.Failed("CPUs are incompatible");
        }

        var common = cpus.All(cpu => cpu.Model == cpus[0].Model) ? cpus[0].Model : null;
        var kept = migratable && models is null ? features.Intersect(map.Migratable) : features;
        var decoded = _decoder.DecodeGuest(new X86DecodeInput(kept)
        {
            Vendor = vendor,
            Preferred = common,
            Offered = models?.Select(model => model with { Blockers = [] }).ToArray(),
        });
        if (models?.FirstOrDefault(model => model.Name == decoded.Model.Name) is { } chosen)
        {
            var lacking = map.Set(chosen.Blockers).Except(decoded.Required);
            decoded = decoded with { Disabled = decoded.Disabled.Union(lacking) };
        }

        return new CpuDef
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = decoded.Model.Name,
            Fallback = models is not null || decoded.Model.Name == common ? CpuFallback.Forbid : CpuFallback.Allow,
            Vendor = cpus.All(cpu => cpu.Vendor is not null) ? vendor : null,
            Features = decoded.FeaturePolicies(map).ToValueArray(),
        };
    }

    public CpuDef Expand(CpuDef cpu)
    {
        var features = cpu.Features.ToList();
        foreach (var name in map.Names(ModelFeatures(cpu)))
        {
            if (!features.Exists(feature => feature.Name == name))
            {
                features.Add(new CpuFeature(name, CpuFeaturePolicy.Require));
            }
        }

        return cpu with { Features = features.OrderBy(feature => feature.Name, StringComparer.Ordinal).ToValueArray() };
    }

    public bool HasFeature(HostCpu host, string feature) => FeaturesOf(host.AsGuest()).Contains(Feature(feature));

    public HostCpu Migratable(HostCpu host) => host with
    {
        Features = host.Features.Where(name => map.Migratable.Contains(Feature(name))).ToValueArray(),
    };

    public CpuDef ConvertLegacy(CpuDef guest) => guest;

    /// <summary>Everything a CPU has: its model and what is required or forced, without what is disabled.</summary>
    public X86FeatureSet FeaturesOf(CpuDef cpu)
    {
        var byPolicy = Policies(cpu);
        return ModelFeatures(cpu)
            .Union(byPolicy[(int)CpuFeaturePolicy.Require])
            .Union(byPolicy[(int)CpuFeaturePolicy.Force])
            .Except(byPolicy[(int)CpuFeaturePolicy.Disable])
            .Except(byPolicy[(int)CpuFeaturePolicy.Forbid]);
    }

    /// <summary>What a guest with this CPU cannot do without; a host's CPU is everything it has.</summary>
    private X86FeatureSet Required(CpuDef cpu)
    {
        if (cpu.Match is null)
        {
            return FeaturesOf(cpu);
        }

        var byPolicy = Policies(cpu);
        return ModelFeatures(cpu).Union(byPolicy[(int)CpuFeaturePolicy.Require])
            .Except(byPolicy[(int)CpuFeaturePolicy.Disable])
            .Except(byPolicy[(int)CpuFeaturePolicy.Optional])
            .Except(byPolicy[(int)CpuFeaturePolicy.Force]);
    }

    /// <summary>What the host has and the CPU does not speak of.</summary>
    private X86FeatureSet Surplus(HostCpu host, CpuDef cpu) =>
        Policies(cpu).Aggregate(FeaturesOf(host.AsGuest()).Except(Required(cpu)), (left, named) => left.Except(named));

    private string Listed(X86FeatureSet features) => string.Join(", ", map.Names(features));

    private CpuFeature Resolve(CpuFeature feature, X86FeatureSet offered) => feature.Policy == CpuFeaturePolicy.Optional
        ? feature with { Policy = offered.Contains(Feature(feature.Name)) ? CpuFeaturePolicy.Require : CpuFeaturePolicy.Disable }
        : feature;

    private static CpuDef OnTopOf(HostCpu host, CpuDef guest)
    {
        var features = host.AsGuest().Features.ToList();
        foreach (var feature in guest.Features)
        {
            CpuRules.Set(features, feature);
        }

        return guest with
        {
            Mode = CpuMode.Custom,
            Match = CpuMatch.Exact,
            Model = host.Model,
            Vendor = guest.Mode == CpuMode.HostModel ? host.Vendor : guest.Vendor,
            Features = features.ToValueArray(),
        };
    }

    private X86FeatureSet ModelFeatures(CpuDef cpu) => cpu.Model is null ? X86FeatureSet.Empty : Model(cpu.Model).Features;

    private X86FeatureSet[] Policies(CpuDef cpu)
    {
        var sets = new X86FeatureSet[Enum.GetValues<CpuFeaturePolicy>().Length];
        foreach (var feature in cpu.Features)
        {
            ref var set = ref sets[(int)(feature.Policy ?? CpuFeaturePolicy.Require)];
            set = set.With(Feature(feature.Name));
        }

        return sets;
    }

    private X86CpuModel Model(string? name) => name is null
        ? throw CpuErrors.Internal("no CPU model specified")
        : map.FindModel(name) ?? throw CpuErrors.Internal($"Unknown CPU model {name}");

    private int Feature(string name) =>
        map.TryFindFeature(name, out var index) ? index : throw CpuErrors.Internal($"Unknown CPU feature {name}");
}
