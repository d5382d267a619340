using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>The guest's memory and what it is made of.</summary>
internal static class MemoryArguments
{
    private const ulong KiB = 1024;

    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var domain = input.Domain;
        var size = $"size={domain.Memory.Total}k";
        line.Add("-m", domain.Memory.Max is { } most ? $"{size},slots={domain.Memory.MaxSlots},maxmem={most}k" : size);
        if (BackendName(input) is { } name)
        {
            line.Object(Backend(domain, name, domain.Memory.Total));
        }
        else if (domain.MemoryBacking.HugePages)
        {
            line.Add("-mem-prealloc").Add("-mem-path", "/dev/hugepages/libvirt/qemu");
        }

        line.Add("-overcommit", domain.MemoryBacking.Locked ? "mem-lock=on" : "mem-lock=off");
    }

    /// <summary>The object that is the machine's main memory; null on machines that do not take one.</summary>
    public static string? BackendName(CommandLineInput input) =>
        input.Domain.Os.Machine is { } machine
            ? input.Capabilities.FindMachine(MachineArguments.AccelOf(input.Domain), machine)?.DefaultRamId
            : null;

    private static QemuProperties Backend(DomainDef domain, string name, ulong sizeKiB)
    {
        var backing = domain.MemoryBacking;
        var kind = backing switch
        {
            { HugePages: true } => "memory-backend-file",
            { Source: MemorySource.File } => "memory-backend-file",
            { Source: MemorySource.Memfd } => "memory-backend-memfd",
            _ => "memory-backend-ram",
        };
        var backend = new QemuProperties().Add("qom-type", kind).Add("id", name);
        if (kind == "memory-backend-file")
        {
            backend.Add("mem-path", backing.HugePages ? "/dev/hugepages/libvirt/qemu" : "/var/lib/libvirt/qemu/ram");
        }

        backend.Add("share", backing.Access switch
        {
            NumaMemoryAccess.Shared => true,
            NumaMemoryAccess.Private => false,
            _ => kind == "memory-backend-memfd" ? false : null,
        });
        backend.Add("prealloc", backing.HugePages || backing.Allocation == MemoryAllocation.Immediate ? true : null);
        return backend.Add("size", sizeKiB * KiB);
    }
}
