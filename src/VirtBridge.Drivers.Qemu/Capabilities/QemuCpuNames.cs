namespace VirtBridge.Drivers.Qemu.Capabilities;

/// <summary>CPU models QEMU and libvirt spell differently.</summary>
public static class QemuCpuNames
{
    public static string FromQemu(string model) => model switch
    {
        "power6" or "power7" or "power8" or "power9" or "power10" or "power11" => model.ToUpperInvariant(),
        _ => model,
    };

    public static string ToQemu(string model) => model switch
    {
        "POWER6" or "POWER7" or "POWER8" or "POWER9" or "POWER10" or "POWER11" => model.ToLowerInvariant(),
        _ => model,
    };
}
