using System.Text;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>How many processors there are and how they are grouped.</summary>
internal static class SmpArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        var vcpus = domain.Vcpus;

        // Those that may be taken away are plugged before the guest runs.
        var there = vcpus.Online - (uint)vcpus.Individual.Count(vcpu => vcpu is { Enabled: true, Hotpluggable: true });
        var text = new StringBuilder().Append(there);
        if (there != vcpus.Max)
        {
            text.Append(null, $",maxcpus={vcpus.Max}");
        }

        if (domain.Cpu?.Topology is { } topology)
        {
            text.Append(null, $",sockets={topology.Sockets}");
            text.Append(input.Capabilities.Has(QemuFlag.SmpDies) ? $",dies={topology.Dies}" : "");
            text.Append(input.Capabilities.Has(QemuFlag.SmpClusters) ? $",clusters={topology.Clusters}" : "");
            text.Append(null, $",cores={topology.Cores},threads={topology.Threads}");
        }
        else
        {
            text.Append(null, $",sockets={vcpus.Max},cores=1,threads=1");
        }

        line.Add("-smp", text.ToString());
    }
}

/// <summary>Threads that do input and output for disks.</summary>
internal static class IoThreadArguments
{
    public static void Add(QemuArguments line, DomainDef domain)
    {
        var threads = domain.IoThreads;
        foreach (var id in Ids(threads))
        {
            var thread = threads.Ids.FirstOrDefault(known => known.Id == id);
            line.Object(Pool(new QemuProperties().Add("qom-type", "iothread").Add("id", $"iothread{id}"), thread?.PoolMin, thread?.PoolMax)
                .Add("poll-max-ns", thread?.Poll?.Max)
                .Add("poll-grow", thread?.Poll?.Grow)
                .Add("poll-shrink", thread?.Poll?.Shrink));
        }

        // What has no thread of its own is done by the main loop, which has workers as well.
        if (threads.HasDefault)
        {
            line.Object(Pool(new QemuProperties().Add("qom-type", "main-loop").Add("id", "main-loop"), threads.DefaultPoolMin, threads.DefaultPoolMax));
        }
    }

    private static QemuProperties Pool(QemuProperties loop, int? least, int? most) =>
        loop.Add("thread-pool-min", (long?)least).Add("thread-pool-max", (long?)most);

    /// <summary>Threads that were described, then as many unnamed ones as are missing.</summary>
    public static IEnumerable<uint> Ids(IoThreads threads)
    {
        var named = threads.Ids.Select(thread => thread.Id).ToList();
        for (uint id = 1; named.Count < threads.Count; id++)
        {
            if (!named.Contains(id))
            {
                named.Add(id);
            }
        }

        return named;
    }
}
