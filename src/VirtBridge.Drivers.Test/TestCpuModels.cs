using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model.Cpu;

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

    // A processor in the middle of the list: programs find some that are older and some that are newer.
    private static readonly HostCpu s_host = new() { Arch = "x86_64", Model = "Nehalem", Vendor = "Intel" };

    private static readonly string[] s_others = ["s390x", "s390", "aarch64", "armv7l", "armv6l", "riscv64", "riscv32", "mips", "loongarch64"];

    public ValueTask<string[]> ModelsAsync(string arch, CancellationToken cancellation) => arch switch
    {
        "x86_64" or "i686" => new(X86.Split(' ')),
        "ppc64" or "ppc64le" => new(Power.Split(' ')),
        _ when s_others.Contains(arch) => new([]),
        _ => throw Refuse.Argument(ErrorDomain.Test, $"cannot find architecture {arch}"),
    };

    public ValueTask<HostCpu> HostAsync(CancellationToken cancellation) => new(s_host);

    public ValueTask<GuestCpuOffer> OfferAsync(string? emulator, string? arch, string? machine, string? type, CancellationToken cancellation) =>
        arch is null or "x86_64" or "i686"
            ? new(new GuestCpuOffer(s_host with { Arch = arch ?? s_host.Arch }, null))
            : throw Refuse.Argument(ErrorDomain.Test, $"guests of architecture '{arch}' do not run on the test hypervisor");
}
