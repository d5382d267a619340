using System.Globalization;

namespace VirtBridge.Model;

/// <summary>How many processors the host has, and how they are arranged in every node.</summary>
public sealed record HostCpuTopology(int Online, int Total, uint Mhz, int Nodes, int Sockets, int Cores, int Threads)
{
    public override string ToString() =>
        $"CPUs: {Online}/{Total}, MHz: {Mhz}, Nodes: {Nodes}, Sockets: {Sockets}, Cores: {Cores}, Threads: {Threads}";

    /// <summary>Reads the arrangement from /proc/cpuinfo and the tree below /sys/devices/system.</summary>
    /// <param name="architecture">The host's, for the spelling of cpuinfo.</param>
    /// <param name="cpuinfo">The text of /proc/cpuinfo.</param>
    /// <param name="system">The tree.</param>
    /// <param name="threadsPerSubcore">On POWER, threads that share a subcore of which only the first is online; 0 elsewhere.</param>
    public static HostCpuTopology Read(string architecture, string cpuinfo, ISystemTree system, int threadsPerSubcore = 0)
    {
        var present = CpuSet.Parse(system.Read("cpu/present"));
        var online = CpuSet.Parse(system.Read("cpu/online"));
        if (threadsPerSubcore > 0 && online.Any(cpu => cpu % threadsPerSubcore != 0))
        {
            threadsPerSubcore = 0;
        }

        var reader = new NodeReader(system, present, online, threadsPerSubcore);
        var nodes = system.List("node").Where(name => Number(name, "node") is not null).Select(name => reader.Read($"node/{name}")).ToList();
        if (nodes.Sum(node => node.Online) == 0)
        {
            nodes = [reader.Read("cpu")];
        }

        var (cpus, offline) = (nodes.Sum(node => node.Online), nodes.Sum(node => node.Offline));
        var (sockets, cores, threads) = (nodes.Max(node => node.Sockets), nodes.Max(node => node.Cores), nodes.Max(node => node.Threads));
        var mhz = Frequency(architecture, cpuinfo);
        return nodes.Count * sockets * cores * threads == cpus + offline
            ? new(cpus, cpus + offline, mhz, nodes.Count, sockets, cores, threads)
            : new(cpus, cpus + offline, mhz, 1, 1, cpus + offline, 1);
    }

    internal static int? Number(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static uint Frequency(string architecture, string cpuinfo)
    {
        var key = architecture switch
        {
            "x86_64" or "i686" => "cpu MHz",
            _ when architecture.StartsWith("ppc", StringComparison.Ordinal) => "clock",
            _ => null,
        };
        var value = key is null ? null : CpuInfo.Values(cpuinfo, key).LastOrDefault();
        var digits = value?.TakeWhile(char.IsAsciiDigit).ToArray();
        return digits is { Length: > 0 } && uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var mhz) ? mhz : 0;
    }

    private sealed record Node(int Online, int Offline, int Sockets, int Cores, int Threads);

    private sealed class NodeReader(ISystemTree system, SortedSet<int> present, SortedSet<int> online, int threadsPerSubcore)
    {
        public Node Read(string directory)
        {
            var (processors, offline, threads) = (0, 0, 0);
            var cores = new Dictionary<int, HashSet<int>>();
            foreach (var name in system.List(directory))
            {
                if (Number(name, "cpu") is not { } cpu || (present.Count > 0 && !present.Contains(cpu)))
                {
                    continue;
                }

                if (online.Count > 0 && !online.Contains(cpu))
                {
                    // The other threads of a subcore run whenever its first one does.
                    var hidden = threadsPerSubcore > 0 && online.Contains(cpu - (cpu % threadsPerSubcore));
                    (processors, offline) = hidden ? (processors + 1, offline) : (processors, offline + 1);
                    continue;
                }

                processors++;
                var socket = Math.Max(Topology(cpu, "physical_package_id") ?? 0, 0);
                cores.TryAdd(socket, []);
                cores[socket].Add(Topology(cpu, "core_id") ?? 0);
                var siblings = CpuSet.Parse(system.Read($"cpu/cpu{cpu}/topology/thread_siblings_list")).Count;
                threads = Math.Max(threads, threadsPerSubcore > 0 ? threadsPerSubcore : Math.Max(siblings, 1));
            }

            return new(processors, offline, cores.Count, cores.Count == 0 ? 0 : cores.Values.Max(set => set.Count), threads);
        }

        private int? Topology(int cpu, string file) =>
            int.TryParse(system.Read($"cpu/cpu{cpu}/topology/{file}")?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
                ? value
                : null;
    }
}
