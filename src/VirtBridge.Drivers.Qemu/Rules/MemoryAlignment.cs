using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Memory comes in pieces the board can map: whole mebibytes, on POWER 256 of them.</summary>
internal static class MemoryAlignment
{
    private const ulong MiB = 1024;
    private const ulong PowerPiece = 256 * MiB;
    private const ulong ModulePiece = 2 * MiB;

    public static DomainDef Apply(DomainDef domain)
    {
        var machine = GuestMachine.Of(domain);
        var piece = machine.IsPpc64 ? PowerPiece : MiB;
        var memory = domain.Memory;
        ulong before = 0;
        foreach (var device in domain.Devices.Memories)
        {
            before += device.Size;
        }

        ulong devices = 0;
        var modules = domain.Devices.Memories.Select(device =>
        {
            var aligned = Module(device, machine);
            devices += aligned.Size;
            return aligned;
        }).ToValueArray();
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

    /// <summary>
    /// New guests whose memory can grow get the node the growth goes to, and on POWER persistent modules their real size.
    /// </summary>
    public static DomainDef ApplyToNew(DomainDef domain, GuestMachine machine)
    {
        if (machine.IsPpc64 && !domain.Devices.Memories.IsEmpty)
        {
            domain = domain with
            {
                Devices = domain.Devices with { Memories = domain.Devices.Memories.Map(module => module.Model == MemoryModel.Nvdimm ? Module(module, machine) : module) },
            };
        }

        return WithTotal(domain.Memory.MaxSlots > 0 && domain.Memory.Max is not null && domain.Cpu is null or { Numa.IsEmpty: true } ? WithNode(domain, machine) : domain);
    }

    private static DomainDef WithNode(DomainDef domain, GuestMachine machine)
    {
        if (domain.Memory.MaxSlots == 0 || domain.Memory.Max is null)
        {
            return domain;
        }

        var initial = domain.Memory.Total;
        foreach (var module in domain.Devices.Memories)
        {
            initial -= Math.Min(module.Size, initial);
        }

        var cpus = domain.Vcpus.Max == 1 ? "0" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0-{domain.Vcpus.Max - 1}");
        return domain with
        {
            Cpu = (domain.Cpu ?? new CpuDef()) with { HasNuma = true, Numa = [new NumaCell(0, cpus, initial)] },
            Devices = domain.Devices with
            {
                Memories = domain.Devices.Memories.Select(module => Module(module, machine) with { TargetNode = module.TargetNode ?? 0 }).ToValueArray(),
            },
        };
    }

    /// <summary>With nodes, the total is what nodes and modules sum up to.</summary>
    private static DomainDef WithTotal(DomainDef domain)
    {
        if (domain.Cpu is not { Numa.IsEmpty: false } cpu)
        {
            return domain;
        }

        ulong total = 0;
        foreach (var cell in cpu.Numa)
        {
            total += cell.MemoryKiB;
        }

        foreach (var module in domain.Devices.Memories)
        {
            total += module.Size;
        }

        return domain with { Memory = domain.Memory with { Initial = total } };
    }

    private static MemoryDef Module(MemoryDef device, GuestMachine machine)
    {
        if (device.Model is MemoryModel.VirtioMem or MemoryModel.VirtioPmem or MemoryModel.SgxEpc)
        {
            return device;
        }

        if (!machine.IsPpc64)
        {
            return device with { Size = Up(device.Size, ModulePiece) };
        }

        // The label of a persistent module is beside its pieces, which are never more than was asked for.
        var label = device.LabelSize ?? 0;
        return device.Model == MemoryModel.Nvdimm
            ? device with { Size = label + ((device.Size - Math.Min(label, device.Size)) / PowerPiece * PowerPiece) }
            : device with { Size = Up(device.Size, PowerPiece) };
    }

    private static ulong Up(ulong value, ulong piece) => (value + piece - 1) / piece * piece;
}
