namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>Architectures QEMU and libvirt call by different names.</summary>
public static class QemuArchNames
{
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
