namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Architectures QEMU and libvirt call by different names.</summary>
public static class QemuArchNames
{
    private static readonly string[] s_known =
    [
        "alpha", "armv6l", "armv7l", "armv7b", "aarch64", "cris", "i686", "ia64", "itanium", "lm32", "loongarch64", "m68k", "microblaze", "microblazeel",
        "mips", "mipsel", "mips64", "mips64el", "or32", "parisc", "parisc64", "ppc", "ppcle", "ppc64", "ppc64le", "ppcemb", "riscv32", "riscv64",
        "s390", "s390x", "sh4", "sh4eb", "sparc", "sparc64", "unicore32", "x86_64", "xtensa", "xtensaeb",
    ];

    /// <summary>True for every architecture that has a name, whether anything here can run it or not.</summary>
    public static bool IsKnown(string arch) => s_known.Contains(arch);

    public static string FromQemu(string target) => target switch
    {
        "i386" => "i686",
        "arm" => "armv7l",
        "or1k" or "or32" => "or32",
        _ => target,
    };

    public static string ToQemu(string arch) => arch switch
    {
        "i686" => "i386",
        "armv7l" or "armv6l" => "arm",
        "or32" => "or1k",
        _ => arch,
    };
}
