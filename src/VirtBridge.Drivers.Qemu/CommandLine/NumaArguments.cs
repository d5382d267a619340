using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Guest nodes with their processors and memory, and memory modules.</summary>
internal static class NumaArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var cells = input.Domain.Cpu?.Numa ?? default;
        var links = input.Domain.Cpu?.Interconnects;
        var heterogeneous = IsHeterogeneous(input.Domain);
        var plain = !heterogeneous && CanBePlain(input, cells);
        if (plain && input.Domain.MemoryBacking.Allocation == MemoryAllocation.Immediate)
        {
            line.Add("-mem-prealloc");
        }

        foreach (var cell in cells)
        {
            var name = $"ram-node{cell.Id}";
            if (cell.MemoryKiB > 0 && !plain)
            {
                MemoryBackends.Add(line, input, new MemoryPiece(name, cell.MemoryKiB) { Node = cell.Id, Access = cell.Access, Discard = cell.Discard });
            }

            var text = string.Create(CultureInfo.InvariantCulture, $"node,nodeid={cell.Id}");
            foreach (var range in (cell.Cpus ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                text += $",cpus={range}";
            }

            if (heterogeneous)
            {
                text += string.Create(CultureInfo.InvariantCulture, $",initiator={(string.IsNullOrEmpty(cell.Cpus) ? cells.FirstOrDefault(other => !string.IsNullOrEmpty(other.Cpus))?.Id ?? 0 : cell.Id)}");
            }

            line.Add("-numa", text + (cell.MemoryKiB == 0 ? "" : plain ? $",mem={cell.MemoryKiB / 1024}" : $",memdev={name}"));
        }

        foreach (var cell in cells)
        {
            foreach (var distance in cell.Distances)
            {
                line.Add("-numa", string.Create(CultureInfo.InvariantCulture, $"dist,src={cell.Id},dst={distance.Cell},val={distance.Value}"));
            }
        }

        AddInterconnects(line, cells, links);
    }

    /// <summary>Whether the guest is told how fast its nodes reach each other's memory.</summary>
    public static bool IsHeterogeneous(DomainDef domain) =>
        domain.Cpu is { } cpu && (cpu.Interconnects is { Links.IsEmpty: false } || cpu.Numa.Any(cell => !cell.Caches.IsEmpty));

    /// <summary>Older boards take plain amounts of memory, and keep to them so that guests can still be migrated.</summary>
    private static bool CanBePlain(CommandLineInput input, ValueArray<NumaCell> cells)
    {
        var domain = input.Domain;
        var machine = input.Capabilities.FindMachine(MachineArguments.AccelOf(domain), domain.Os.Machine ?? "");
        return machine is { NumaMemSupported: true }
            && domain.MemoryBacking is { HugePages: false, Source: null, Access: null }
            && cells.All(cell => cell.Access is null)
            && !(domain.NumaTune.HasMemory || domain.NumaTune.NodeSet is not null || !domain.NumaTune.Nodes.IsEmpty);
    }

    private static void AddInterconnects(QemuArguments line, ValueArray<NumaCell> cells, NumaInterconnects? links)
    {
        foreach (var link in links?.Links ?? default)
        {
            var hierarchy = link.Cache switch { 1 => "first-level", 2 => "second-level", 3 => "third-level", _ => "memory" };
            var access = link.Access switch { MemoryLatencyType.Read => "read", MemoryLatencyType.Write => "write", _ => "access" };
            line.Add("-numa", string.Create(
                CultureInfo.InvariantCulture,
                $"hmat-lb,initiator={link.Initiator},target={link.Target},hierarchy={hierarchy},data-type={access}-{(link.IsBandwidth ? "bandwidth,bandwidth" : "latency,latency")}={link.Value}{(link.IsBandwidth ? "K" : "")}"));
        }

        foreach (var cell in cells)
        {
            foreach (var cache in cell.Caches)
            {
                var associativity = cache.Associativity switch { NumaCacheAssociativity.Direct => "direct", NumaCacheAssociativity.Full => "complex", _ => "none" };
                var policy = cache.Policy switch { NumaCachePolicy.Writeback => "write-back", NumaCachePolicy.Writethrough => "write-through", _ => "none" };
                line.Add("-numa", string.Create(
                    CultureInfo.InvariantCulture,
                    $"hmat-cache,node-id={cell.Id},size={cache.SizeKiB}K,level={cache.Level},associativity={associativity},policy={policy},line={cache.LineBytes}"));
            }
        }
    }

    public static void AddModules(QemuArguments line, CommandLineInput input)
    {
        foreach (var module in input.Domain.Devices.Memories)
        {
            var cell = module.TargetNode is { } node ? input.Domain.Cpu?.Numa.FirstOrDefault(known => known.Id == node) : null;
            MemoryBackends.Add(line, input, new MemoryPiece("mem" + module.Alias, module.Size)
            {
                Node = module.TargetNode,
                Access = module.Access ?? cell?.Access,
                Discard = module.Discard ?? cell?.Discard,
                Path = module.Path,
                FileName = module.Alias,
                HostNodes = module.SourceNodes,
                PageSizeKiB = module.PageSize,
                AlignKiB = module.AlignSize,
                Pmem = module.Pmem,
                Sparse = module.Model == MemoryModel.VirtioMem,
                IsPersistentDevice = module.Model == MemoryModel.VirtioPmem,
                IsEnclave = module.Model == MemoryModel.SgxEpc,
            });
            if (module.Model != MemoryModel.SgxEpc)
            {
                // Modules are not announced to the guest's firmware.
                var device = Device(input.Domain, module);
                device.Companion = null;
                line.Device(device);
            }
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
