using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Memory comes in pieces the board can map: whole mebibytes, on POWER 256 of them.</summary>
internal static class MemoryAlignment
{
    public static DomainDef Apply(DomainDef domain)
    {
        var piece = GuestMachine.Of(domain).IsPSeries ? 256UL * 1024 : 1024UL;
        var memory = domain.Memory;
        ulong devices = 0;
        var modules = domain.Devices.Memories.Select(device =>
        {
            var aligned = device.Model is MemoryModel.VirtioMem or MemoryModel.VirtioPmem or MemoryModel.SgxEpc ? device : device with { Size = Up(device.Size, piece) };
            devices += aligned.Size;
            return aligned;
        }).ToValueArray();
        ulong before = 0;
        foreach (var device in domain.Devices.Memories)
        {
            before += device.Size;
        }

        var boot = memory.Total - Math.Min(before, memory.Total);
        var cpu = domain.Cpu;
        if (cpu is { Numa.IsEmpty: false })
        {
            cpu = cpu with { Numa = cpu.Numa.Select(cell => cell with { MemoryKiB = Up(cell.MemoryKiB, piece) }).ToValueArray() };
            boot = 0;
            foreach (var cell in cpu.Numa)
            {
                boot += cell.MemoryKiB;
            }
        }
        else
        {
            boot = Up(boot, piece);
        }

        return domain with
        {
            Cpu = cpu,
            Memory = memory with { Initial = boot + devices, Max = memory.Max is { } most ? Up(most, piece) : null },
            Devices = domain.Devices with { Memories = modules },
        };
    }

    private static ulong Up(ulong value, ulong piece) => (value + piece - 1) / piece * piece;
}
