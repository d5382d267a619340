using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Where the memory of guests lies when it lies in files: mounted huge pages, and a directory of the driver's.</summary>
internal static class MemoryFolders
{
    /// <summary>The file systems of huge pages that are mounted.</summary>
    public static ValueArray<HugePageMount> HugePages(string mounts, ulong defaultKiB)
    {
        List<HugePageMount> found = [];
        foreach (var line in mounts.Split('\n'))
        {
            if (line.Split(' ') is [_, var directory, "hugetlbfs", var options, ..])
            {
                var size = options.Split(',').Where(option => option.StartsWith("pagesize=", StringComparison.Ordinal)).Select(Size).FirstOrDefault() ?? defaultKiB;
                found.Add(new(directory, size, size == defaultKiB));
            }
        }

        return found.ToValueArray();
    }

    public static ValueArray<HugePageMount> HugePages()
    {
        var line = File.ReadLines("/proc/meminfo").FirstOrDefault(fact => fact.StartsWith("Hugepagesize:", StringComparison.Ordinal));
        return line?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var size, ..] && ulong.TryParse(size, CultureInfo.InvariantCulture, out var common)
            ? HugePages(File.ReadAllText("/proc/mounts"), common)
            : [];
    }

    /// <summary>The directories of one guest, whether it uses them or not.</summary>
    public static IEnumerable<string> Of(HostFacts host) =>
        host.HugePages.Select(mount => $"{mount.Directory}/libvirt/qemu/{host.ShortName}").Append($"{host.MemoryDirectory}/{host.ShortName}");

    /// <summary>Makes those a command line names.</summary>
    public static void Prepare(HostFacts host, IReadOnlyList<string> arguments)
    {
        foreach (var folder in Of(host).Where(folder => arguments.Any(argument => argument.Contains(folder, StringComparison.Ordinal))))
        {
            try
            {
                Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw Refuse.Io(ErrorDomain.Qemu, $"cannot make the directory '{folder}' for the guest's memory", e);
            }
        }
    }

    private static ulong? Size(string option)
    {
        var text = option["pagesize=".Length..].TrimEnd('B', 'b');
        var unit = text.Length == 0 ? 0UL : char.ToUpperInvariant(text[^1]) switch { 'K' => 1UL, 'M' => 1024, 'G' => 1024 * 1024, _ => 0UL };
        return unit > 0 && ulong.TryParse(text[..^1], CultureInfo.InvariantCulture, out var count) ? count * unit : null;
    }
}
