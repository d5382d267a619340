using System.Globalization;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What this host adds to what a QEMU binary can give its guests.</summary>
internal static class DomainHostFacts
{
    /// <param name="firmware">The descriptors installed here.</param>
    /// <param name="arch">The guest's architecture in QEMU's word.</param>
    /// <param name="machine">The machine's own name.</param>
    public static QemuDomainHost Of(IReadOnlyList<FirmwareDescriptor> firmware, string arch, string machine)
    {
        var fitting = firmware.Where(descriptor => descriptor.Fits(arch, machine)).ToList();
        return new QemuDomainHost
        {
            Firmwares = [.. Kinds(fitting)],
            HasSecureBoot = fitting.Exists(descriptor => descriptor.Has("secure-boot")),
            LoaderPaths = fitting.Select(PathOf).OfType<string>().Distinct(StringComparer.Ordinal).ToValueArray(),
            PciBackends = Directory.Exists("/sys/kernel/iommu_groups") && Directory.EnumerateFileSystemEntries("/sys/kernel/iommu_groups").Any() ? ["default", "vfio"] : ["default"],
            TpmVersions = Emulates("swtpm") ? ["1.2", "2.0"] : [],
            PhysAddrBits = AddressBits(),
        };
    }

    private static IEnumerable<string> Kinds(List<FirmwareDescriptor> fitting)
    {
        if (fitting.Exists(descriptor => descriptor.Interfaces.Contains("bios")))
        {
            yield return "bios";
        }

        if (fitting.Exists(descriptor => descriptor.Interfaces.Contains("uefi")))
        {
            yield return "efi";
        }
    }

    private static string? PathOf(FirmwareDescriptor descriptor) => descriptor.Mapping switch
    {
        FirmwareMapping.Flash flash => flash.Executable.Path,
        FirmwareMapping.Memory memory => memory.Path,
        _ => null,
    };

    private static bool Emulates(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin").Split(':').Any(place => File.Exists(Path.Combine(place, program)));

    private static uint? AddressBits()
    {
        // "address sizes   : 46 bits physical, 48 bits virtual"
        var line = File.ReadLines("/proc/cpuinfo").FirstOrDefault(fact => fact.StartsWith("address sizes", StringComparison.Ordinal));
        return line?.Split(':') is [_, var sizes] && uint.TryParse(sizes.TrimStart().Split(' ')[0], CultureInfo.InvariantCulture, out var bits) ? bits : null;
    }
}
