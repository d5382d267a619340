using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Cpu;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What clients are told about this host as a place for guests.</summary>
internal static class HostDescription
{
    private static readonly SystemTree s_system = new("/sys/devices/system");

    public static HostCapabilities Of(HostCpu cpu)
    {
        var cpuinfo = new SystemTree("/proc").Read("cpuinfo") ?? "";
        var resctrl = Directory.Exists("/sys/fs/resctrl/info") ? new SystemTree("/sys/fs/resctrl") : null;
        var sizes = PageSizes();
        var arranged = HostCpuTopology.Read(cpu.Arch, cpuinfo, s_system);
        return new HostCapabilities
        {
            Architecture = cpu.Arch,
            Cpu = cpu with { Topology = new CpuTopology((uint)arranged.Sockets, 1, 1, (uint)arranged.Cores, (uint)arranged.Threads) },
            Microcode = CpuInfo.Values(cpuinfo, "microcode").Select(Microcode).FirstOrDefault(version => version is not null),
            PageSizesKiB = [.. sizes],
            OfflineMigration = true,
            LiveMigration = true,
            MigrationTransports = ["tcp"],
            Topology = new HostTopologyReader(s_system, resctrl).Read(cell => WithMemory(cell, sizes)),
            Security = [new("none", "0")],
        };
    }

    private static ulong[] PageSizes()
    {
        var small = (ulong)Environment.SystemPageSize / 1024;
        var huge = new SystemTree("/sys/kernel/mm").List("hugepages")
            .Select(name => Number(name.Replace("hugepages-", "", StringComparison.Ordinal).Replace("kB", "", StringComparison.Ordinal)))
            .Where(size => size > 0);
        return [small, .. huge.Order()];
    }

    private static HostCell WithMemory(HostCell cell, ulong[] sizes)
    {
        var total = (s_system.Read($"node/node{cell.Id}/meminfo") ?? "").Split('\n')
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 3 && words[2] == "MemTotal:").Select(words => Number(words[3])).FirstOrDefault();
        ulong Huge(ulong size) => Number(s_system.Read($"node/node{cell.Id}/hugepages/hugepages-{size}kB/nr_hugepages"));
        var huge = sizes[1..].Select(size => new HostPages(size, Huge(size))).ToArray();
        var small = total - Math.Min(total, huge.Aggregate(0UL, (sum, pages) => sum + (pages.SizeKiB * pages.Count)));
        var distances = (s_system.Read($"node/node{cell.Id}/distance") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return cell with
        {
            MemoryKiB = total,
            Pages = [new(sizes[0], small / sizes[0]), .. huge],
            Distances = [.. distances.Select((distance, node) => (node, (int)Number(distance)))],
        };
    }

    private static ulong? Microcode(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        && ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var version) ? version : null;

    private static ulong Number(string? text) =>
        ulong.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
