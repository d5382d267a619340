using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>What a piece of guest memory is made of: anonymous memory, files or huge pages, on which host nodes.</summary>
internal sealed record MemoryPiece(string Name, ulong SizeKiB)
{
    /// <summary>The guest node it belongs to.</summary>
    public uint? Node { get; init; }

    public NumaMemoryAccess? Access { get; init; }

    public bool? Discard { get; init; }

    /// <summary>A file chosen by the user.</summary>
    public string? Path { get; init; }

    public string? HostNodes { get; init; }

    public ulong? PageSizeKiB { get; init; }

    public ulong? AlignKiB { get; init; }

    public bool Pmem { get; init; }

    /// <summary>Memory that is given out little by little is not reserved ahead.</summary>
    public bool Sparse { get; init; }

    /// <summary>The machine's own memory, as opposed to that of a node or module.</summary>
    public bool IsMain { get; init; }
}

internal static class MemoryBackends
{
    /// <summary>Adds the object; a helper that touches the pages from the right place comes before it.</summary>
    public static void Add(QemuArguments line, CommandLineInput input, MemoryPiece piece)
    {
        var backing = input.Domain.MemoryBacking;
        var page = PageSize(input, piece);
        var kind = page is not null && backing.Source == MemorySource.Memfd ? "memory-backend-memfd"
            : page is not null || piece.Path is not null || backing.Source == MemorySource.File ? "memory-backend-file"
            : backing.Source == MemorySource.Memfd ? "memory-backend-memfd"
            : "memory-backend-ram";
        var (nodes, policy) = Placement(input, piece);
        var prealloc = !piece.Sparse && (page is not null || backing.Allocation == MemoryAllocation.Immediate || piece.Path is not null && !piece.Pmem);
        var context = prealloc && nodes is not null && input.Capabilities.Has(QemuFlag.ThreadContext) ? "tc-" + piece.Name : null;
        if (context is not null)
        {
            line.Object(new QemuProperties().Add("qom-type", "thread-context").Add("id", context).AddNumbers("node-affinity", nodes));
        }

        var made = new QemuProperties().Add("qom-type", kind).Add("id", piece.Name);
        if (kind == "memory-backend-memfd" && page is { } huge)
        {
            made.Add("hugetlb", true).Add("hugetlbsize", huge * 1024);
        }

        if (kind == "memory-backend-file")
        {
            made.Add("mem-path", piece.Path ?? (page is { } size ? HugePagePath(input, size) : $"{input.Host.MemoryDirectory}/{ShortName(input)}/{piece.Name}"));
            made.Add("discard-data", piece.Discard ?? backing.Discard);
        }

        made.Add("share", (piece.Access ?? backing.Access) switch
        {
            NumaMemoryAccess.Shared => true,
            NumaMemoryAccess.Private => false,
            _ => (bool?)null,
        });
        made.Add("x-use-canonical-path-for-ramblock-id", piece.IsMain && kind != "memory-backend-ram" ? false : null);
        made.Add("prealloc", prealloc ? true : null);
        made.Add("prealloc-threads", prealloc ? (long?)backing.AllocationThreads : null);
        made.Add("reserve", piece.Sparse ? false : null);
        made.Add("size", piece.SizeKiB * 1024);
        made.Add("align", piece.AlignKiB * 1024);
        made.Add("pmem", piece.Pmem ? true : null);
        made.AddNumbers("host-nodes", nodes).Add("policy", policy).Add("prealloc-context", context);
        line.Object(made);
    }

    private static ulong? PageSize(CommandLineInput input, MemoryPiece piece)
    {
        if (piece.Path is not null)
        {
            return null;
        }

        var backing = input.Domain.MemoryBacking;
        if (piece.PageSizeKiB is null && !backing.HugePages)
        {
            return null;
        }

        var size = piece.PageSizeKiB;
        if (size is null)
        {
            foreach (var page in backing.HugePageSizes)
            {
                if (page.NodeSet is null)
                {
                    size ??= page.SizeKiB;
                }
                else if (piece.Node is { } node && NumberSet.Parse(page.NodeSet).Contains(node))
                {
                    size = page.SizeKiB;
                    break;
                }
            }

            if (size is null && !backing.HugePageSizes.IsEmpty)
            {
                return null;
            }
        }

        size ??= input.Host.HugePages.FirstOrDefault(mount => mount.IsDefault)?.SizeKiB;
        return size == input.Host.PageSizeKiB ? null : size ?? throw NoMount(0);
    }

    private static string HugePagePath(CommandLineInput input, ulong sizeKiB) =>
        input.Host.HugePages.FirstOrDefault(mount => mount.SizeKiB == sizeKiB) is { } found
            ? $"{found.Directory}/libvirt/qemu/{ShortName(input)}"
            : throw NoMount(sizeKiB);

    private static VirtException NoMount(ulong sizeKiB) =>
        new(ErrorCode.InternalError, ErrorDomain.Qemu, $"Unable to find any usable hugetlbfs mount for {sizeKiB} KiB");

    /// <summary>"5-name" of the guest's directory "domain-5-name".</summary>
    private static string ShortName(CommandLineInput input)
    {
        var directory = input.Host.GuestDirectory;
        var start = directory.LastIndexOf("/domain-", StringComparison.Ordinal);
        return start < 0 ? directory[(directory.LastIndexOf('/') + 1)..] : directory[(start + "/domain-".Length)..];
    }

    private static (IReadOnlyList<long>? Nodes, string? Policy) Placement(CommandLineInput input, MemoryPiece piece)
    {
        var tune = input.Domain.NumaTune;
        var own = piece.Node is { } cell ? tune.Nodes.FirstOrDefault(node => node.Cell == cell) : null;
        var mode = own?.Mode ?? (tune.HasMemory || tune.Mode is not null ? tune.Mode ?? NumaTuneMode.Strict : null);
        var text = piece.HostNodes ?? own?.NodeSet ?? tune.NodeSet ?? (tune.Placement == Model.Placement.Auto ? input.Host.AdvisedNodes : null);
        if (text is null || mode == NumaTuneMode.Restrictive)
        {
            return (null, null);
        }

        var nodes = NumberSet.Parse(text).Select(number => (long)number).ToList();
        return (nodes, mode switch
        {
            NumaTuneMode.Preferred => "preferred",
            NumaTuneMode.Interleave => "interleave",
            _ => "bind",
        });
    }
}

/// <summary>Guest nodes with their processors and memory, and memory modules.</summary>
internal static class NumaArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var cells = input.Domain.Cpu?.Numa ?? default;
        foreach (var cell in cells)
        {
            var name = $"ram-node{cell.Id}";
            if (cell.MemoryKiB > 0)
            {
                MemoryBackends.Add(line, input, new MemoryPiece(name, cell.MemoryKiB) { Node = cell.Id, Access = cell.Access, Discard = cell.Discard });
            }

            var text = string.Create(CultureInfo.InvariantCulture, $"node,nodeid={cell.Id}");
            foreach (var range in (cell.Cpus ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                text += $",cpus={range}";
            }

            line.Add("-numa", text + (cell.MemoryKiB > 0 ? $",memdev={name}" : ""));
        }

        foreach (var cell in cells)
        {
            foreach (var distance in cell.Distances)
            {
                line.Add("-numa", string.Create(CultureInfo.InvariantCulture, $"dist,src={cell.Id},dst={distance.Cell},val={distance.Value}"));
            }
        }
    }

    public static void AddModules(QemuArguments line, CommandLineInput input)
    {
        foreach (var module in input.Domain.Devices.Memories)
        {
            MemoryBackends.Add(line, input, new MemoryPiece("mem" + module.Alias, module.Size)
            {
                Node = module.TargetNode,
                Access = module.Access,
                Discard = module.Discard,
                Path = module.Path,
                HostNodes = module.SourceNodes,
                PageSizeKiB = module.PageSize,
                AlignKiB = module.AlignSize,
                Pmem = module.Pmem,
                Sparse = module.Model == MemoryModel.VirtioMem,
            });
            line.Device(Device(input.Domain, module));
        }
    }

    private static QemuProperties Device(DomainDef domain, MemoryDef module)
    {
        var device = new QemuProperties().Add("driver", module.Model switch
        {
            MemoryModel.Dimm => "pc-dimm",
            MemoryModel.Nvdimm => "nvdimm",
            MemoryModel.VirtioPmem => "virtio-pmem-pci",
            MemoryModel.VirtioMem => "virtio-mem-pci",
            _ => throw CommandLineLimits.Unsupported("enclave memory is not supported by this QEMU driver"),
        });
        device
            .Add("node", (long?)module.TargetNode)
            .Add("label-size", module.LabelSize * 1024)
            .Add("block-size", module.BlockSize * 1024)
            .Add("requested-size", module.RequestedSize * 1024)
            .Add("uuid", module.Model == MemoryModel.Nvdimm ? module.Uuid?.ToString() : null)
            .Add("unarmed", module is { Model: MemoryModel.Nvdimm, ReadOnly: true } ? true : null)
            .Add("memdev", "mem" + module.Alias)
            .Add("prealloc", module.Model == MemoryModel.VirtioMem && (domain.MemoryBacking.Allocation == MemoryAllocation.Immediate || module.PageSize is not null) ? true : null)
            .Add("memaddr", module.BaseAddress)
            .Add("dynamic-memslots", module.DynamicMemslots)
            .Add("id", module.Alias);
        return module.Address is DeviceAddress.Dimm dimm
            ? device.Add("slot", (long)dimm.Slot).Add("addr", dimm.Base)
            : device.AddPlace(domain, module.Info);
    }
}
