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

    /// <summary>The file's name where it is not the object's.</summary>
    public string? FileName { get; init; }

    public string? HostNodes { get; init; }

    public ulong? PageSizeKiB { get; init; }

    public ulong? AlignKiB { get; init; }

    public bool Pmem { get; init; }

    /// <summary>The device writes through to its file by itself.</summary>
    public bool IsPersistentDevice { get; init; }

    /// <summary>Memory that is given out little by little is not reserved ahead.</summary>
    public bool Sparse { get; init; }

    /// <summary>Memory of the processor's enclaves.</summary>
    public bool IsEnclave { get; init; }

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
        var access = piece.Access ?? backing.Access;
        var discard = piece.Discard ?? backing.Discard;
        var kind = piece.IsEnclave ? "memory-backend-epc"
            : page is not null && backing.Source == MemorySource.Memfd ? "memory-backend-memfd"
            : page is not null || piece.Path is not null || backing.Source == MemorySource.File ? "memory-backend-file"
            : backing.Source == MemorySource.Memfd ? "memory-backend-memfd"
            : access is not null ? "memory-backend-file"
            : "memory-backend-ram";
        var (nodes, policy) = Placement(input, piece);
        var prealloc = piece.IsEnclave || !piece.Sparse && (page is not null || backing.Allocation == MemoryAllocation.Immediate || piece is { Path: not null, Pmem: false, IsPersistentDevice: false });
        var context = prealloc && !piece.IsEnclave && nodes is not null && IsFreeToMove(input.Domain) && input.Capabilities.Has(QemuFlag.ThreadContext) ? "tc-" + piece.Name : null;
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
            made.Add("mem-path", piece.Path ?? (page is { } size ? HugePagePath(input, size) : $"{input.Host.MemoryDirectory}/{input.Host.ShortName}/{piece.FileName ?? piece.Name}"));
            made.Add("discard-data", discard);
        }

        made.Add("share", access switch
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

    /// <summary>A process that is confined to some processors cannot send helpers to others.</summary>
    private static bool IsFreeToMove(DomainDef domain) => domain.Vcpus.CpuSet is null && domain.CpuTune.EmulatorPin is null;

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
            ? $"{found.Directory}/libvirt/qemu/{input.Host.ShortName}"
            : throw NoMount(sizeKiB);

    private static VirtException NoMount(ulong sizeKiB) =>
        new(ErrorCode.InternalError, ErrorDomain.Qemu, $"Unable to find any usable hugetlbfs mount for {sizeKiB} KiB");

    private static (IReadOnlyList<long>? Nodes, string? Policy) Placement(CommandLineInput input, MemoryPiece piece)
    {
        var tune = input.Domain.NumaTune;
        var own = piece.Node is { } cell ? tune.Nodes.FirstOrDefault(node => node.Cell == cell) : null;
        var mode = own?.Mode ?? (tune.HasMemory || tune.Mode is not null ? tune.Mode ?? NumaTuneMode.Strict : null);
        var text = piece.HostNodes ?? own?.NodeSet ?? tune.NodeSet ?? (tune.Placement == Model.Placement.Auto ? input.Host.AdvisedNodes : null);
        if (text is not null && input.Host.LastNode is { } last && NumberSet.Parse(text).FirstOrDefault(node => node > last) is var beyond and > 0)
        {
            throw CommandLineLimits.Unsupported($"NUMA node {beyond} is unavailable");
        }

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
