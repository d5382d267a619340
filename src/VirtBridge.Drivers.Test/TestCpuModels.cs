using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Names of processor models by architecture, and a comparison good enough to test with.</summary>
public sealed class TestCpuModels : ICpuModelFacet
{
    private const string X86 =
        "486 pentium pentium2 pentium3 pentiumpro coreduo n270 core2duo qemu32 kvm32 cpu64-rhel5 cpu64-rhel6 qemu64 kvm64 Conroe Penryn "
        + "Nehalem Nehalem-IBRS Westmere Westmere-IBRS SandyBridge SandyBridge-IBRS IvyBridge IvyBridge-IBRS Haswell-noTSX Haswell-noTSX-IBRS "
        + "Haswell Haswell-IBRS Broadwell-noTSX Broadwell-noTSX-IBRS Broadwell Broadwell-IBRS Skylake-Client Skylake-Client-IBRS "
        + "Skylake-Client-noTSX-IBRS Skylake-Server Skylake-Server-IBRS Skylake-Server-noTSX-IBRS Cascadelake-Server Cascadelake-Server-noTSX "
        + "Icelake-Client Icelake-Client-noTSX Icelake-Server Icelake-Server-noTSX Cooperlake Snowridge athlon phenom Opteron_G1 Opteron_G2 "
        + "Opteron_G3 Opteron_G4 Opteron_G5 EPYC EPYC-IBPB EPYC-Rome EPYC-Milan Dhyana";

    private const string Power = "POWER6 POWER7 POWER8 POWER9 POWER10 POWERPC_e5500 POWERPC_e6500";

    private static readonly string[] s_others = ["s390x", "s390", "aarch64", "armv7l", "armv6l", "riscv64", "riscv32", "mips", "loongarch64"];

    public ValueTask<string[]> ModelsAsync(string arch, CancellationToken cancellation) => arch switch
    {
        "x86_64" or "i686" => new(X86.Split(' ')),
        "ppc64" or "ppc64le" => new(Power.Split(' ')),
        _ when s_others.Contains(arch) => new([]),
        _ => throw Refuse.Argument(ErrorDomain.Test, $"cannot find architecture {arch}"),
    };

    public ValueTask<CPUCompareResult> CompareAsync(string xml, ConnectCompareCPUFlags flags, CancellationToken cancellation) =>
        throw Refused.NoSupport("virConnectCompareCPU");

    /// <summary>The oldest of the named models in the order of the list, which only grows in features.</summary>
    public ValueTask<string> BaselineAsync(string[] xmls, ConnectBaselineCPUFlags flags, CancellationToken cancellation)
    {
        var known = X86.Split(' ');
        var models = xmls.Select(ModelIn).ToArray();
        if (models.Length == 0 || Array.Exists(models, m => Array.IndexOf(known, m) < 0))
        {
            throw Refuse.Argument(ErrorDomain.Test, "no known CPU model in the given descriptions");
        }

        var oldest = models.MinBy(m => Array.IndexOf(known, m));
        return new($"<cpu mode='custom' match='exact'>\n  <model fallback='allow'>{oldest}</model>\n</cpu>\n");
    }

    // Looks for one word only; descriptions were parsed by the caller's document reader where structure matters.
    private static string ModelIn(string xml)
    {
        var start = xml.IndexOf("<model", StringComparison.Ordinal);
        var open = start < 0 ? -1 : xml.IndexOf('>', start);
        var end = open < 0 ? -1 : xml.IndexOf('<', open);
        return end < 0 ? "" : xml[(open + 1)..end].Trim();
    }
}
