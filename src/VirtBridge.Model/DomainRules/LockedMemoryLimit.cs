namespace VirtBridge.Model;

/// <summary>How much memory a guest's process may lock: what the owner says, else what its devices need.</summary>
public static class LockedMemoryLimit
{
    /// <summary>No limit.</summary>
    public const ulong Unlimited = 9007199254740991;

    private const ulong KiB = 1024;
    private const ulong GiB = 1UL << 30;
    private const ulong TablesPerBridgeKiB = 4096;
    private const ulong TablesKiB = 8192;
    private const ulong SmallestWindowKiB = 2 * 1024 * 1024;

    /// <summary>Bytes; zero when the guest needs none.</summary>
    public static ulong For(DomainDef domain)
    {
        if (domain.MemTune.HardLimit is { } limit and > 0)
        {
            return limit * KiB;
        }

        if (domain.MemoryBacking.Locked)
        {
            return Unlimited;
        }

        var passedThrough = domain.Devices.Hostdevs.Any(device => device.Source is HostdevSource.Pci or HostdevSource.Mdev);
        if (domain.Arch is "ppc64" or "ppc64le")
        {
            return ForPower(domain, passedThrough);
        }

        // The whole memory, and a GiB for what devices map besides.
        return passedThrough ? (domain.Memory.Total * KiB) + GiB : 0;
    }

    /// <summary>On POWER the kernel keeps the guest's page tables in locked memory, and windows for every host bridge with such devices.</summary>
    private static ulong ForPower(DomainDef domain, bool passedThrough)
    {
        if (domain.VirtType != VirtType.Kvm && !passedThrough)
        {
            return 0;
        }

        // Passed-through devices are kept on a host bridge of their own.
        var stated = (ulong)domain.Devices.Controllers.Count(controller => controller.Pci == PciControllerModel.PciRoot);
        var bridges = Math.Max(stated, passedThrough ? 2UL : 1UL);
        var memory = domain.Memory.Total;
        var limit = (Math.Max(domain.Memory.Max ?? 0, memory) / 128) + (TablesPerBridgeKiB * bridges) + TablesKiB;
        if (passedThrough)
        {
            limit += Math.Max(SmallestWindowKiB * bridges, memory + (memory / 512 * bridges) + TablesKiB);
        }

        return limit * KiB;
    }
}
