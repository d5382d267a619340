namespace VirtBridge.Model;

/// <summary>Memory placement refers to cells that exist.</summary>
internal static class NumaValidation
{
    public static void Check(DomainDef domain)
    {
        var cells = domain.Cpu?.Numa.Count ?? 0;
        var tune = domain.NumaTune;
        if (!tune.Nodes.IsEmpty && cells == 0)
        {
            throw Refusal.Xml("Element 'memnode' is invalid without any guest NUMA cells");
        }

        foreach (var node in tune.Nodes)
        {
            if (node.Cell >= cells)
            {
                throw Refusal.Xml("Argument 'cellid' in memnode element must correspond to existing guest's NUMA cell");
            }

            if (tune.Mode == NumaTuneMode.Restrictive && node.Mode != NumaTuneMode.Restrictive)
            {
                throw Refusal.Xml("'restrictive' mode is required in memnode element when mode is 'restrictive' in memory element");
            }

            if (tune.Mode != NumaTuneMode.Restrictive && node.Mode == NumaTuneMode.Restrictive)
            {
                throw Refusal.Xml("'restrictive' mode is required in memory element when mode is 'restrictive' in memnode element");
            }
        }

        CheckCells(domain);
        CheckHugePages(domain, cells);
        CheckMemoryDevices(domain);
    }

    private static void CheckCells(DomainDef domain)
    {
        var cells = domain.Cpu?.Numa ?? default;
        CheckOwners(cells, domain.Vcpus.Max);
        foreach (var link in domain.Cpu?.Interconnects?.Links ?? default)
        {
            if (link.Initiator >= cells.Count)
            {
                throw Refusal.Xml("'initiator' refers to a non-existent NUMA node");
            }

            if (link.Target >= cells.Count)
            {
                throw Refusal.Xml("'target' refers to a non-existent NUMA node");
            }

            if (string.IsNullOrEmpty(cells[(int)link.Initiator].Cpus))
            {
                throw Refusal.Xml("NUMA nodes without CPUs can't be initiator");
            }
        }
    }

    private static void CheckOwners(ValueArray<NumaCell> cells, uint count)
    {
        if (cells.IsEmpty)
        {
            return;
        }

        var owners = new Dictionary<uint, uint>();
        foreach (var cell in cells)
        {
            foreach (var vcpu in cell.Cpus is { } cpus ? NumberSet.Parse(cpus) : [])
            {
                if (!owners.TryAdd(vcpu, cell.Id))
                {
                    throw Refusal.Unsupported($"NUMA cells {cell.Id} and {owners[vcpu]} have overlapping vCPU ids");
                }
            }
        }

        if (owners.Keys.Any(vcpu => vcpu >= count))
        {
            throw Refusal.Internal("Number of CPUs in <numa> exceeds the <vcpu> count");
        }
    }

    private static void CheckHugePages(DomainDef domain, int cells)
    {
        if (domain.MemoryBacking.HugePageSizes.IsEmpty)
        {
            return;
        }

        var masters = domain.MemoryBacking.HugePageSizes.Where(page => page.NodeSet is null).Select(page => page.SizeKiB).Take(2).ToArray();
        if (masters is [var first, var second])
        {
            throw Refusal.Detail($"two master hugepages detected: {second} and {first}");
        }

        foreach (var page in domain.MemoryBacking.HugePageSizes)
        {
            if (page.NodeSet is not { } nodes)
            {
                continue;
            }

            foreach (var node in NumberSet.Parse(nodes))
            {
                // Without cells the guest is one node with number 0.
                if (node >= Math.Max(cells, 1))
                {
                    throw Refusal.Detail($"hugepages: node {node} not found");
                }
            }
        }
    }

    private static void CheckMemoryDevices(DomainDef domain)
    {
        var memories = domain.Devices.Memories;
        for (var i = 0; i < memories.Count; i++)
        {
            var (start, end) = Range(memories[i]);
            if (start == 0)
            {
                continue;
            }

            for (var j = 0; j < memories.Count; j++)
            {
                var other = Range(memories[j]).Start;
                if (i != j && other >= start && other < end && other != 0)
                {
                    throw Refusal.Unsupported(
                        $"memory device address [0x{start:x}:0x{end:x}] overlaps with other memory device (0x{other:x})");
                }
            }
        }
    }

    private static (ulong Start, ulong End) Range(MemoryDef memory)
    {
        var start = memory.BaseAddress ?? (memory.Address as DeviceAddress.Dimm)?.Base ?? 0;
        return (start, start + (memory.Size * 1024));
    }
}
