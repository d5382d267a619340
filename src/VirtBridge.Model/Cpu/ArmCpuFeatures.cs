namespace VirtBridge.Model.Cpu;

/// <summary>Names of ARM processor features: those the kernel shows in /proc/cpuinfo and those QEMU switches.</summary>
public static class ArmCpuFeatures
{
    private const string Names =
        " fp asimd evtstrm aes pmull sha1 sha2 crc32 atomics fphp asimdhp cpuid asimdrdm jscvt fcma lrcpc dcpop sha3 sm3 sm4 asimddp"
        + " sha512 sve asimdfhm dit uscat ilrcpc flagm ssbs sb paca pacg dcpodp sve2 sveaes svepmull svebitperm svesha3 svesm4 flagm2"
        + " frint svei8mm svef32mm svef64mm svebf16 i8mm bf16 dgh rng bti mte ecv afp rpres vfp half thumb fastmult edsp neon vfpv3"
        + " tls vfpv4 idiva idivt vfpd32 lpae pmu aarch64 pauth pauth-impdef ";

    public static bool IsKnown(string name) =>
        Names.Contains($" {name} ", StringComparison.Ordinal)
        || (name.StartsWith("sve", StringComparison.Ordinal) && name.Length > 3 && name.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0);
}
