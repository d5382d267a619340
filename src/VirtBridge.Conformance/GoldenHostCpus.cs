using VirtBridge.Model;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Conformance;

/// <summary>The CPUs requests can give their host.</summary>
internal static class GoldenHostCpus
{
    /// <summary>The CPU of <c>args.host.cpu</c>; null when the request names none.</summary>
    public static HostCpu? Of(GoldenRequest request) =>
        request.Args.TryGetProperty("host", out var host) && GoldenRequest.Text(host, "cpu") is { } name ? Named(name) : null;

    private static HostCpu? Named(string name) => name switch
    {
        "core2duo" => X86("core2duo", "Intel", 1, 2, 1, "ds acpi ss ht tm pbe ds_cpl vmx est tm2 cx16 xtpr lahf_lm"),
        "Haswell" => X86(
            "Haswell",
            "Intel",
            1,
            2,
            2,
            "vme ds acpi ss ht tm pbe dtes64 monitor ds_cpl vmx smx est tm2 xtpr pdcm osxsave f16c rdrand cmt pdpe1gb abm invtsc lahf_lm"),
        "Broadwell" => X86("Broadwell", null, 1, 2, 2, ""),
        "POWER8" or "POWER9" or "POWER10" => new HostCpu { Arch = "ppc64", Model = name },
        _ => null,
    };

    private static HostCpu X86(string model, string? vendor, uint sockets, uint cores, uint threads, string features) => new()
    {
        Arch = "x86_64",
        Model = model,
        Vendor = vendor,
        Topology = new CpuTopology(sockets, 1, 1, cores, threads),
        Features = features.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToValueArray(),
    };
}
