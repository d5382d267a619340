namespace VirtBridge.Model.Cpu;

/// <summary>What became of a guest CPU when the hypervisor started it.</summary>
public static class X86LiveCpu
{
    /// <summary>Writes down which features were switched on or off beyond what was asked for.</summary>
    public static CpuDef Update(CpuDef cpu, X86FeatureSet enabled, X86FeatureSet disabled)
    {
        var map = X86CpuMap.Default;
        var asked = new X86CpuRules(map).FeaturesOf(cpu);
        var features = cpu.Features.ToList();
        foreach (var name in map.Names(enabled.Except(asked)))
        {
            CpuRules.Set(features, new CpuFeature(name, CpuFeaturePolicy.Require));
        }

        foreach (var name in map.Names(disabled.Intersect(asked)))
        {
            CpuRules.Set(features, new CpuFeature(name, CpuFeaturePolicy.Disable));
        }

        return cpu with { Check = CpuCheck.Full, Features = features.ToValueArray() };
    }

    /// <summary>Whether two descriptions amount to the same features; naming more features as missing does not count.</summary>
    public static bool HasExpectedFeatures(CpuDef actual, CpuDef expected)
    {
        var rules = new X86CpuRules(X86CpuMap.Default);
        return rules.FeaturesOf(actual) == rules.FeaturesOf(expected);
    }
}
