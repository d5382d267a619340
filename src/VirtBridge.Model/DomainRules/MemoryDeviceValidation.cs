using System.Numerics;

namespace VirtBridge.Model;

/// <summary>Memory modules have the settings of their kind, and their sum fits the guest.</summary>
internal static class MemoryDeviceValidation
{
    private const ulong SmallestLabelKiB = 128;

    public static void Check(DomainDef domain)
    {
        ulong total = 0;
        foreach (var module in domain.Devices.Memories)
        {
            Check(module, domain);
            total += module.Model is MemoryModel.Nvdimm or MemoryModel.VirtioPmem ? 0 : module.Size;
        }

        if (total > 0 && domain.Memory.Total is > 0 and var initial && total > initial)
        {
            throw Refusal.Xml("Total size of memory devices exceeds the total memory size");
        }
    }

    private static void Check(MemoryDef module, DomainDef domain)
    {
        switch (module.Model)
        {
            case MemoryModel.Nvdimm:
                CheckNvdimm(module, domain);
                break;
            case MemoryModel.VirtioPmem:
                CheckPmem(module);
                break;
            case MemoryModel.VirtioMem:
                CheckVirtioMem(module);
                break;
        }

        CheckNode(module, domain);
    }

    private static void CheckNvdimm(MemoryDef module, DomainDef domain)
    {
        CheckPath(module, "nvdimm");
        CheckLabel(module.LabelSize, module.Size);
        if (module.Discard == true)
        {
            throw Refusal.Unsupported("discard is not supported for nvdimms");
        }

        if (domain.Arch is "ppc64" or "ppc64le")
        {
            if (module.LabelSize is null or 0)
            {
                throw Refusal.Xml("label size is required for NVDIMM device");
            }
        }
        else if (module.Uuid is not null)
        {
            throw Refusal.Xml("UUID is not supported for NVDIMM device");
        }
    }

    private static void CheckPath(MemoryDef module, string model)
    {
        if (module.Path is null)
        {
            throw Refusal.Detail($"path is required for model '{model}'");
        }
    }

    private static void CheckPmem(MemoryDef module)
    {
        CheckPath(module, "virtio-pmem");
        if (module.Discard == true)
        {
            throw Refusal.Unsupported("discard is not supported for model 'virtio-pmem'");
        }

        if (module.Access != NumaMemoryAccess.Shared)
        {
            throw Refusal.Unsupported("shared access mode required for virtio-pmem device");
        }

        if (module.TargetNode is not null)
        {
            throw Refusal.Detail("virtio-pmem does not support NUMA nodes");
        }
    }

    private static void CheckVirtioMem(MemoryDef module)
    {
        if (module.RequestedSize is { } requested && requested > module.Size)
        {
            throw Refusal.Detail($"requested size must be smaller than or equal to @size ({module.Size}KiB)");
        }

        var block = module.BlockSize ?? 0;
        if (!BitOperations.IsPow2(block))
        {
            throw Refusal.Detail("block size must be a power of two");
        }

        // Huge pages of x86 are the smallest piece QEMU plugs.
        if (block < 2048)
        {
            throw Refusal.Detail("block size too small, must be at least 2048KiB");
        }

        if (module.RequestedSize is { } wanted && wanted % block != 0)
        {
            throw Refusal.Detail("requested size must be an integer multiple of block size");
        }
    }

    private static void CheckNode(MemoryDef module, DomainDef domain)
    {
        var cells = domain.Cpu?.Numa.Count ?? 0;
        if (module.TargetNode is not { } node)
        {
            return;
        }

        if (cells == 0)
        {
            throw Refusal.Detail("can't add memory backend as guest has no NUMA nodes configured");
        }

        if (node >= cells)
        {
            throw Refusal.Detail($"can't add memory backend for guest node '{node}' as the guest has only '{cells}' NUMA nodes configured");
        }
    }

    /// <summary>Labels are at least 128 KiB and smaller than the module.</summary>
    private static void CheckLabel(ulong? label, ulong size)
    {
        if (label is > 0 and < SmallestLabelKiB)
        {
            throw Refusal.Xml("nvdimm label must be at least 128KiB");
        }

        if (label >= size)
        {
            throw Refusal.Xml("label size must be smaller than NVDIMM size");
        }
    }
}
