using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Numbers of this host, from the kernel's files.</summary>
internal sealed class LinuxHost : IHostFacet
{
    private const string CpuDirectory = "/sys/devices/system/cpu";
    private const ulong NanosecondsPerTick = 10_000_000;
    private const ulong KiB = 1024;

    public string Hostname { get; } = Environment.MachineName;

    public (string Model, string Doi)? SecurityModel => ("none", "0");

    public NodeGetInfoResult Info()
    {
        var sockets = Distinct("physical_package_id");
        var cores = Distinct("core_id");
        var cpus = Environment.ProcessorCount;
        var perSocket = Math.Max(1, cores);
        var threads = Math.Max(1, cpus / Math.Max(1, sockets * perSocket));
        return new NodeGetInfoResult(Architecture(), Memory("MemTotal"), cpus, Megahertz(), 1, Math.Max(1, sockets), perSocket, threads);
    }

    public ulong FreeMemory() => Memory("MemFree") * KiB;

    public ulong[] CellsFreeMemory(int startCell, int maxCells) =>
        startCell == 0 && maxCells > 0 ? [FreeMemory()] : throw Refuse.Internal(ErrorDomain.None, $"start cell {startCell} out of range (0-0)");

    public NodeGetCpuMapResult CpuMap()
    {
        var count = Environment.ProcessorCount;
        var map = new byte[(count + 7) / 8];
        for (var cpu = 0; cpu < count; cpu++)
        {
            map[cpu / 8] |= (byte)(1 << (cpu % 8));
        }

        return new NodeGetCpuMapResult(map, (uint)count, count);
    }

    public NodeCpuStatsEntry[] CpuStats(int cpu)
    {
        var name = cpu < 0 ? "cpu" : $"cpu{cpu}";
        foreach (var line in File.ReadLines("/proc/stat"))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length > 5 && fields[0] == name)
            {
                ulong Ticks(int field) => field < fields.Length ? Number(fields[field]) * NanosecondsPerTick : 0;
                return
                [
                    new("kernel", Ticks(3) + Ticks(6) + Ticks(7)),
                    new("user", Ticks(1) + Ticks(2)),
                    new("idle", Ticks(4)),
                    new("iowait", Ticks(5)),
                ];
            }
        }

        throw Refuse.Argument(ErrorDomain.Qemu, $"Invalid cpuNum {cpu} in virHostCPUGetStatsLinux");
    }

    public NodeMemoryStatsEntry[] MemoryStats(int cell)
    {
        if (cell > 0)
        {
            throw Refuse.Argument(ErrorDomain.None, "cellNum in virHostMemGetStats must be less than or equal to 0");
        }

        return
        [
            new("total", Memory("MemTotal")),
            new("free", Memory("MemFree")),
            new("buffers", Memory("Buffers")),
            new("cached", Memory("Cached")),
        ];
    }

    public ulong[] FreePages(uint[] pageSizesKiB, int startCell, uint cellCount) => [.. pageSizesKiB.Select(size =>
        size == (uint)Environment.SystemPageSize / KiB
            ? Memory("MemFree") / size
            : Directory.Exists($"/sys/kernel/mm/hugepages/hugepages-{size}kB")
                ? ReadNumber($"/sys/kernel/mm/hugepages/hugepages-{size}kB/free_hugepages")
                : throw Refuse.Failed(ErrorDomain.None, $"page size {size} is not available on node {startCell}"))];

    public string Sysinfo() => throw Refuse.Unsupported(ErrorDomain.Qemu, "Host SMBIOS information is not available");

    private static string Architecture() => System.Runtime.InteropServices.RuntimeInformation.OSArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "x86_64",
        System.Runtime.InteropServices.Architecture.Arm64 => "aarch64",
        var other => other.ToString().ToLowerInvariant(),
    };

    private static int Distinct(string topology)
    {
        HashSet<string> seen = [];
        for (var cpu = 0; cpu < Environment.ProcessorCount; cpu++)
        {
            var file = $"{CpuDirectory}/cpu{cpu}/topology/{topology}";
            if (File.Exists(file))
            {
                seen.Add(File.ReadAllText(file));
            }
        }

        return seen.Count;
    }

    private static int Megahertz()
    {
        foreach (var line in File.ReadLines("/proc/cpuinfo"))
        {
            if (line.StartsWith("cpu MHz", StringComparison.Ordinal)
                && double.TryParse(line[(line.IndexOf(':') + 1)..], CultureInfo.InvariantCulture, out var megahertz))
            {
                return (int)megahertz;
            }
        }

        return 0;
    }

    /// <summary>A line of meminfo, in KiB.</summary>
    private static ulong Memory(string name)
    {
        foreach (var line in File.ReadLines("/proc/meminfo"))
        {
            if (line.StartsWith(name, StringComparison.Ordinal) && line.Length > name.Length && line[name.Length] == ':')
            {
                return Number(line[(name.Length + 1)..].Replace("kB", "", StringComparison.Ordinal).Trim());
            }
        }

        return 0;
    }

    private static ulong ReadNumber(string file) => File.Exists(file) ? Number(File.ReadAllText(file).Trim()) : 0;

    private static ulong Number(string text) => ulong.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
