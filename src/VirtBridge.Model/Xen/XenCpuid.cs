namespace VirtBridge.Model;

/// <summary>Nested virtualisation and the CPU features of an xl configuration.</summary>
internal static class XenCpuid
{
    /// <summary>Features Xen calls otherwise than the rest of the world.</summary>
    private static readonly (string Xen, string Name)[] Names =
    [
        ("altmovcr8", "cr8legacy"), ("clfsh", "clflush"), ("cmplegacy", "cmp_legacy"), ("cmpxchg16", "cx16"), ("cmpxchg8", "cx8"),
        ("cntxid", "cid"), ("dscpl", "ds_cpl"), ("ffxsr", "fxsr_opt"), ("htt", "ht"), ("lahfsahf", "lahf_lm"), ("nodeid", "nodeid_msr"),
        ("page1gb", "pdpe1gb"), ("pclmulqdq", "pclmuldq"), ("psn", "pn"), ("sse3", "pni"), ("sse4_1", "sse4.1"), ("sse4_2", "sse4.2"),
        ("svm_decode", "decodeassists"), ("svm_lbrv", "lbrv"), ("svm_npt", "npt"), ("svm_nrips", "nrip-save"),
        ("svm_pausefilt", "pause-filter"), ("svm_tscrate", "tsc-scale"), ("svm_vmcbclean", "vmcb-clean"), ("sysenter", "sep"),
    ];

    public static DomainDef Read(DomainDef domain, XenConfig config, XenHost host)
    {
        if (domain.Os.Type == OsType.Hvm && config.Flag("nestedhvm") is { } nested)
        {
            var cpu = (domain.Cpu ?? new CpuDef()) with { Mode = CpuMode.HostPassthrough };
            domain = domain with
            {
                Cpu = nested || host.VirtFeature is not { } feature
                    ? cpu
                    : cpu with { Features = cpu.Features.Add(new CpuFeature(feature, CpuFeaturePolicy.Disable)) },
            };
        }

        if (config.IsList("cpuid") || config.FilledText("cpuid") is not { } text)
        {
            return domain;
        }

        var items = text.Split(',');
        if (items[0] != "host")
        {
            // The other syntax names registers; it has no counterpart.
            return domain;
        }

        var features = items.Skip(1).Select(ReadFeature).OfType<CpuFeature>();
        var old = domain.Cpu ?? new CpuDef();
        return domain with { Cpu = old with { Mode = CpuMode.HostPassthrough, Features = [.. old.Features, .. features] } };
    }

    public static void Write(XenConfigText text, DomainDef domain)
    {
        if (domain.Cpu is not { } cpu)
        {
            return;
        }

        if (domain.Os.Type == OsType.Hvm && cpu.Mode == CpuMode.HostPassthrough)
        {
            text.Add("nestedhvm", !cpu.Features.Any(feature => IsVirtualisation(feature) && IsOff(feature)));
        }

        var others = cpu.Features.Where(feature => !IsVirtualisation(feature)).ToList();
        if (cpu.Mode == CpuMode.HostPassthrough && others.Count > 0)
        {
            text.Add("cpuid", string.Join(',', others.Select(WriteFeature).Prepend("host")));
        }
    }

    /// <summary>The name Xen has for a feature.</summary>
    internal static string XenName(string name)
    {
        foreach (var pair in Names)
        {
            if (pair.Name == name)
            {
                return pair.Xen;
            }
        }

        return name;
    }

    internal static bool IsVirtualisation(CpuFeature feature) => feature.Name is "vmx" or "svm";

    internal static bool IsOff(CpuFeature feature) => feature.Policy is CpuFeaturePolicy.Disable or CpuFeaturePolicy.Forbid;

    private static CpuFeature? ReadFeature(string item)
    {
        var equals = item.IndexOf('=');
        if (equals <= 0 || equals + 1 >= item.Length)
        {
            throw XenError.Unsupported($"Invalid libxl cpuid key=value element: {item}");
        }

        var name = item[..equals];
        foreach (var pair in Names)
        {
            name = pair.Xen == name ? pair.Name : name;
        }

        return item[equals + 1] switch
        {
            '0' => new CpuFeature(name, CpuFeaturePolicy.Disable),
            '1' => new CpuFeature(name, CpuFeaturePolicy.Force),
            'x' => new CpuFeature(name, CpuFeaturePolicy.Optional),
            'k' or 's' => new CpuFeature(name, CpuFeaturePolicy.Require),
            _ => null,
        };
    }

    private static string WriteFeature(CpuFeature feature) => $"{XenName(feature.Name)}={feature.Policy switch
    {
        CpuFeaturePolicy.Optional => 'x',
        CpuFeaturePolicy.Disable or CpuFeaturePolicy.Forbid => '0',
        _ => '1',
    }}";
}
