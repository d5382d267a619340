using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Reads nodes and caches from the trees below /sys/devices/system and /sys/fs/resctrl.</summary>
public sealed class HostTopologyReader(ISystemTree system, ISystemTree? resctrl)
{
    private const int SmallestSharedLevel = 2;

    /// <summary>Reads everything; <paramref name="complete"/> adds to a node what the trees do not tell.</summary>
    public HostTopology Read(Func<HostCell, HostCell> complete)
    {
        var cells = CpuSet.Parse(system.Read("node/online")).Select(id => complete(Cell(id))).ToValueArray();
        var banks = Banks();
        return new()
        {
            Cells = cells,
            Interconnects = Interconnects(cells),
            Banks = banks,
            CacheMonitor = Monitor("llc_", 3),
            Bandwidth = BandwidthNodes(banks),
            BandwidthMonitor = Monitor("mbm_", 0),
        };
    }

    private static ulong Number(string? text) =>
        ulong.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private HostCell Cell(int id)
    {
        var list = system.Read($"node/node{id}/cpulist");
        var cpus = list is not null
            ? CpuSet.Parse(list)
            : new SortedSet<int>(system.List($"node/node{id}").Select(name => HostCpuTopology.Number(name, "cpu")).OfType<int>());
        return new()
        {
            Id = id,
            Cpus = cpus.Select(Cpu).ToValueArray(),
            Caches = system.List($"node/node{id}/memory_side_cache")
                .Select(name => HostCpuTopology.Number(name, "index")).OfType<int>().Order()
                .Select(level => SideCache($"node/node{id}/memory_side_cache/index{level}", level)).ToValueArray(),
        };
    }

    private HostCpuPlace Cpu(int id)
    {
        int Topology(string file) => (int)Number(system.Read($"cpu/cpu{id}/topology/{file}"));
        var siblings = CpuSet.Parse(system.Read($"cpu/cpu{id}/topology/thread_siblings_list"));
        return new(id, Topology("physical_package_id"), Topology("die_id"), Topology("cluster_id"), Topology("core_id"), CpuSet.Format(siblings));
    }

    private MemorySideCache SideCache(string path, int level) => new(
        level,
        Number(system.Read($"{path}/indexing")) == 0,
        Number(system.Read($"{path}/write_policy")) == 1,
        Number(system.Read($"{path}/size")) / 1024,
        Number(system.Read($"{path}/line_size")));

    private ValueArray<HostInterconnect> Interconnects(ValueArray<HostCell> cells)
    {
        var found = new List<HostInterconnect>();
        foreach (var target in cells)
        {
            var path = $"node/node{target.Id}/access1/initiators";
            foreach (var initiator in system.List(path).Select(name => HostCpuTopology.Number(name, "node")).OfType<int>())
            {
                foreach (var bandwidth in (bool[])[false, true])
                {
                    foreach (var write in (bool[])[false, true])
                    {
                        var value = Number(system.Read($"{path}/{(write ? "write" : "read")}_{(bandwidth ? "bandwidth" : "latency")}"));
                        found.Add(new(initiator, target.Id, bandwidth, write, bandwidth ? value * 1024 : value));
                    }
                }
            }
        }

        return found.Where(item => item.Value > 0)
            .OrderBy(item => item.Bandwidth).ThenBy(item => item.Initiator).ThenBy(item => item.Target).ThenBy(item => item.Write)
            .ToValueArray();
    }

    private ValueArray<CacheBank> Banks()
    {
        var banks = new Dictionary<(int Level, string Type, int Id), CacheBank>();
        foreach (var cpu in CpuSet.Parse(system.Read("cpu/online")))
        {
            foreach (var index in system.List($"cpu/cpu{cpu}/cache").Where(name => HostCpuTopology.Number(name, "index") is not null))
            {
                if (Bank($"cpu/cpu{cpu}/cache/{index}") is { } bank)
                {
                    banks.TryAdd((bank.Level, bank.Type, bank.Id), bank);
                }
            }
        }

        return banks.Values.OrderBy(bank => bank.Level).ThenBy(bank => bank.Type, StringComparer.Ordinal).ThenBy(bank => bank.Id).ToValueArray();
    }

    private CacheBank? Bank(string path)
    {
        var level = (int)Number(system.Read($"{path}/level"));
        if (level < SmallestSharedLevel || system.Read($"{path}/id") is not { } id || system.Read($"{path}/size")?.Trim() is not { } size)
        {
            return null;
        }

        var type = system.Read($"{path}/type")?.Trim() switch { "Data" => "data", "Instruction" => "code", _ => "both" };
        var bytes = Number(size.TrimEnd('K', 'M')) * (size.EndsWith('M') ? 1024UL * 1024 : size.EndsWith('K') ? 1024UL : 1UL);
        return new(
            (int)Number(id), level, type, bytes, CpuSet.Format(CpuSet.Parse(system.Read($"{path}/shared_cpu_list"))), Controls(level, type, bytes));
    }

    private ValueArray<CacheControl> Controls(int level, string type, ulong size)
    {
        if (resctrl is null || type != "both")
        {
            return default;
        }

        var controls = new List<CacheControl>();
        foreach (var (suffix, scope) in ((string, string)[])[("", "both"), ("CODE", "code"), ("DATA", "data")])
        {
            var path = $"info/L{level}{suffix}";
            if (resctrl.Read($"{path}/cbm_mask")?.Trim() is { } mask)
            {
                var bits = (ulong)mask.Sum(digit => System.Numerics.BitOperations.PopCount(Convert.ToUInt32(digit.ToString(), 16)));
                var granularity = bits == 0 ? 0 : size / bits;
                var min = Number(resctrl.Read($"{path}/min_cbm_bits"));
                controls.Add(new(scope, granularity, min > 1 ? min * granularity : 0, (uint)Number(resctrl.Read($"{path}/num_closids"))));
            }
        }

        return controls.ToValueArray();
    }

    private ResourceMonitor? Monitor(string prefix, int level)
    {
        var features = resctrl?.Read("info/L3_MON/mon_features")?.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).ToValueArray() ?? default;
        return features.IsEmpty ? null : new(
            level,
            level > 0 ? Number(resctrl!.Read("info/L3_MON/max_threshold_occupancy")) : 0,
            (uint)Number(resctrl!.Read("info/L3_MON/num_rmids")),
            features);
    }

    private ValueArray<BandwidthNode> BandwidthNodes(ValueArray<CacheBank> banks)
    {
        if (resctrl?.Read("info/MB/bandwidth_gran") is not { } granularity || banks.IsEmpty)
        {
            return default;
        }

        var last = banks.Max(bank => bank.Level);
        return banks.Where(bank => bank.Level == last).Select(bank => new BandwidthNode(
            bank.Id,
            bank.Cpus,
            (uint)Number(granularity),
            (uint)Number(resctrl.Read("info/MB/min_bandwidth")),
            (uint)Number(resctrl.Read("info/MB/num_closids")))).ToValueArray();
    }
}
