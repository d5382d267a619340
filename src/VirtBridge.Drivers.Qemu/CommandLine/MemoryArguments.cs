using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The guest's memory and what it is made of.</summary>
internal static class MemoryArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        ulong modules = 0;
        foreach (var module in domain.Devices.Memories)
        {
            modules += module.Size;
        }

        var slots = domain.Memory.MaxSlots > 0 ? $",slots={domain.Memory.MaxSlots}" : "";
        var size = $"size={domain.Memory.Total - Math.Min(modules, domain.Memory.Total)}k";
        line.Add("-m", domain.Memory.Max is { } most ? $"{size}{slots},maxmem={most}k" : size);
        if (BackendName(input) is { } name)
        {
            MemoryBackends.Add(line, input, new MemoryPiece(name, domain.Memory.Total - Math.Min(modules, domain.Memory.Total)) { Node = null, IsMain = true });
        }
        else if (domain.MemoryBacking.HugePages && domain.Cpu is null or { Numa.IsEmpty: true } && domain.MemoryBacking.HugePages)
        {
            line.Add("-mem-prealloc").Add("-mem-path", "/dev/hugepages/libvirt/qemu");
        }

        line.Add("-overcommit", domain.MemoryBacking.Locked ? "mem-lock=on" : "mem-lock=off");
    }

    /// <summary>The object that is the machine's main memory; null on machines that do not take one, or whose nodes bring their own.</summary>
    public static string? BackendName(CommandLineInput input) =>
        input.Domain.Cpu is null or { Numa.IsEmpty: true }
            ? input.Capabilities.FindMachine(MachineArguments.AccelOf(input.Domain), input.Domain.Os.Machine ?? "")?.DefaultRamId
            : null;
}
