namespace VirtBridge.Model;

/// <summary>How much memory the guest has: from the NUMA cells and memory devices where there are any.</summary>
public static class MemoryDefaults
{
    public static DomainDef Apply(DomainDef domain)
    {
        var memory = domain.Memory;
        ulong devices = 0;
        foreach (var device in domain.Devices.Memories)
        {
            devices += device.Size;
        }

        ulong cells = 0;
        foreach (var cell in domain.Cpu?.Numa ?? default)
        {
            cells += cell.MemoryKiB;
        }

        if (cells > 0 && memory.Total == 0)
        {
            memory = memory with { Initial = cells + devices };
        }

        if (memory.Current is null or 0 || memory.Current > memory.Total)
        {
            memory = memory with { Current = memory.Total };
        }

        return memory == domain.Memory ? domain : domain with { Memory = memory };
    }
}
