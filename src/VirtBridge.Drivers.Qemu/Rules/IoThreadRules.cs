using VirtBridge.Model;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Queues of a device that are given to threads one by one.</summary>
internal static class IoThreadRules
{
    public static void Check(ValueArray<IoThreadMapping> mapping, DomainDef domain, uint? queues)
    {
        if (mapping.IsEmpty)
        {
            return;
        }

        if (mapping.Any(thread => !thread.Queues.IsEmpty))
        {
            Require(queues is > 0, "'queue' count must be configured for explicit iothread to queue mapping");
        }

        for (var i = 0; i < mapping.Count; i++)
        {
            var thread = mapping[i];
            Require(mapping.Take(i).All(earlier => earlier.Id != thread.Id), $"duplicate mapping for iothread '{thread.Id}'");
            Require(domain.IoThreads.Ids.Any(known => known.Id == thread.Id), $"iothread '{thread.Id}' not defined in iothreadid");
        }

        var withQueues = mapping.Count(thread => !thread.Queues.IsEmpty);
        if (withQueues == 0)
        {
            return;
        }

        Require(withQueues == mapping.Count, "iothread to queue mapping must be provided for all iothreads or for none");
        var taken = new HashSet<uint>();
        foreach (var queue in mapping.SelectMany(thread => thread.Queues))
        {
            Require(queue < queues, $"iothread queue '{queue}' mapping out of range");
            Require(taken.Add(queue), $"iothread queue '{queue}' is already assigned");
        }

        for (var queue = 0u; queue < queues; queue++)
        {
            Require(taken.Contains(queue), $"missing iothread mapping for queue '{queue}'");
        }
    }
}
