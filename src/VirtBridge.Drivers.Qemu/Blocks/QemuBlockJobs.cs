using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Block jobs for clients: pull, commit, copy.</summary>
internal sealed class QemuBlockJobs(QemuImages images, Action<DomainObject, GuestEvent> report) : IBlockJobFacet
{
    private readonly CopyDestinations _destinations = new(images);

    public async Task PullAsync(DomainObject guest, BlockPull request, CancellationToken cancellation)
    {
        var (runtime, disk, chain) = Free(guest, request.Target);
        var lower = request.Base is { } text ? ChainNames.Find(disk, chain, text, above: 0) : null;
        if (lower is not null && ReferenceEquals(lower, chain[0]))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"base '{request.Base}' is the active image of disk '{disk.Target}'");
        }

        if ((request.Flags & DomainBlockRebaseFlags.Relative) != 0 && lower is null)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, "flag VIR_DOMAIN_BLOCK_REBASE_RELATIVE is valid only with non-null base");
        }

        var name = new NodeJobName(NodeJobKind.Pull, request.Target, chain[0].Index!.Value, lower?.Index ?? 0) { ForClient = true };
        await NodeJobStart.PullAsync(
            runtime.Guest.Monitor, chain, name, (long)request.BytesPerSecond, (request.Flags & DomainBlockRebaseFlags.Relative) != 0, cancellation);
        Watch(guest, runtime, new ClientJob(name));
    }

    public async Task CommitAsync(DomainObject guest, Engine.BlockCommit request, CancellationToken cancellation)
    {
        var (runtime, disk, chain) = Free(guest, request.Target);
        var upper = request.Top is { } top ? ChainNames.Find(disk, chain, top, above: -1) : chain[0];
        var active = ReferenceEquals(upper, chain[0]);
        var place = chain.IndexOf(upper);
        if (active && (request.Flags & DomainBlockCommitFlags.Active) == 0)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"commit of '{disk.Target}' active layer requires active flag");
        }

        if (place + 1 >= chain.Count)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"top '{upper.Path}' in chain for '{disk.Source.Path}' has no backing file");
        }

        var shallow = (request.Flags & DomainBlockCommitFlags.Shallow) != 0;
        var lower = request.Base is { } text ? ChainNames.Find(disk, chain, text, above: place) : shallow ? chain[place + 1] : chain[^1];
        if (shallow && !ReferenceEquals(lower, chain[place + 1]))
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"base '{request.Base}' is not immediately below '{upper.Path}' in chain for '{disk.Source.Path}'");
        }

        var kind = active ? NodeJobKind.ActiveCommit : NodeJobKind.Commit;
        var name = new NodeJobName(kind, request.Target, upper.Index!.Value, lower.Index!.Value)
        {
            ForClient = true,
            Deletes = (request.Flags & DomainBlockCommitFlags.Delete) != 0,
        };
        await NodeJobStart.CommitAsync(
            runtime.Guest.Monitor, chain, name, (long)request.BytesPerSecond, (request.Flags & DomainBlockCommitFlags.Relative) != 0, held: false, cancellation);
        if (active)
        {
            Mirror(guest, request.Target, new DiskMirror(DiskMirrorJob.ActiveCommit, null, lower));
        }

        Watch(guest, runtime, new ClientJob(name));
    }

    public async Task CopyAsync(DomainObject guest, BlockCopy request, CancellationToken cancellation)
    {
        var (runtime, disk, chain) = Free(guest, request.Target);
        var monitor = runtime.Guest.Monitor;
        var shallow = (request.Flags & DomainBlockCopyFlags.Shallow) != 0 && chain.Count > 1;
        var prepared = await _destinations.PrepareAsync(runtime, guest.View.Live!, disk, request, shallow, cancellation);
        var name = new NodeJobName(NodeJobKind.Copy, request.Target, chain[0].Index!.Value, prepared.Source.Index!.Value)
        {
            ForClient = true,
            Shallow = shallow,
            LiveOnly = (request.Flags & DomainBlockCopyFlags.TransientJob) != 0,
        };
        try
        {
            await DiskNodes.AddAsync(monitor, prepared.Nodes, cancellation);
            await monitor.ExecuteAsync(
                new BlockdevMirror(name.ToString(), BlockNodes.TopNode(chain[0]), BlockNodes.TopNode(prepared.Source), shallow ? "top" : "full")
                {
                    Speed = (long)request.BytesPerSecond,
                    Granularity = request.Granularity == 0 ? null : request.Granularity,
                    BufSize = request.BufferSize == 0 ? null : (long)request.BufferSize,
                    CopyMode = (request.Flags & DomainBlockCopyFlags.SynchronousWrites) != 0 ? "write-blocking" : null,
                    AutoDismiss = false,
                },
                cancellation);
        }
        catch
        {
            await DiskNodes.DropAsync(monitor, DiskNodes.Names(prepared.Nodes));
            prepared.Undo();
            throw;
        }

        Mirror(guest, request.Target, new DiskMirror(DiskMirrorJob.Copy, null, prepared.Source));
        Watch(guest, runtime, new ClientJob(name));
    }

    public async Task AbortAsync(DomainObject guest, string target, DomainBlockJobAbortFlags flags, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var job = Running(runtime, target);
        if ((flags & DomainBlockJobAbortFlags.Pivot) != 0)
        {
            await PivotAsync(guest, runtime, job, flags, cancellation);
        }
        else
        {
            Claim(job, flags);
            job.Cancelled = true;

            // A copy that is complete stays a complete copy of this moment.
            var monitor = runtime.Guest.Monitor;
            await (job is { Ready: true, Name.Kind: NodeJobKind.Copy }
                ? monitor.ExecuteAsync(new BlockJobCancel(job.Id, Force: null), cancellation)
                : monitor.ExecuteAsync(new JobCancel(job.Id), cancellation));
        }

        if ((flags & DomainBlockJobAbortFlags.Async) == 0)
        {
            await job.Done.Task.WaitAsync(cancellation);
        }
    }

    public async ValueTask<BlockJobProgress?> FindAsync(DomainObject guest, string target, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        if (runtime.Blocks.JobOn(target) is not { } job)
        {
            return null;
        }

        var found = (await runtime.Guest.Monitor.ExecuteAsync(new QueryBlockJobs(), cancellation)).FirstOrDefault(j => j.Device == job.Id);
        return found is null ? null : Progress(job, found);
    }

    public async Task SetSpeedAsync(DomainObject guest, string target, ulong bytesPerSecond, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        if (bytesPerSecond > long.MaxValue)
        {
            throw new VirtException(ErrorCode.Overflow, ErrorDomain.Qemu, $"bandwidth must be less than {long.MaxValue}");
        }

        await runtime.Guest.Monitor.ExecuteAsync(new BlockJobSetSpeed(Running(runtime, target).Id, (long)bytesPerSecond), cancellation);
    }

    /// <summary>Takes up the jobs of a guest that was found again, and learns what became of those that ended meanwhile.</summary>
    public async Task TakeUpAsync(DomainObject guest, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var names = (await runtime.Guest.Monitor.ExecuteAsync(new QueryJobs(), cancellation))
            .Select(found => NodeJobName.Parse(found.Id)).OfType<NodeJobName>().ToList();
        var idle = guest.View.Live!.Devices.Disks.Where(disk => !disk.Source.IsEmpty && names.TrueForAll(name => name.Disk != disk.Target)).ToList();
        if (idle.Exists(disk => disk.Mirror is not null || DiskImages.Of(disk.Source).Count > 1))
        {
            var graph = await NodeGraph.AskAsync(runtime.Guest.Monitor, cancellation);
            idle.ForEach(disk => Catch(guest, graph, disk));
        }

        foreach (var name in names.Where(name => name.ForClient && runtime.Blocks.JobOn(name.Disk) is null))
        {
            var mirror = guest.View.Live!.Devices.Disks.FirstOrDefault(disk => disk.Target == name.Disk)?.Mirror;
            Watch(guest, runtime, new ClientJob(name) { Ready = mirror?.Ready is not null });
        }
    }

    /// <summary>Mirrors end only when data and target have met once; clients are told so in this way.</summary>
    internal static BlockJobProgress Progress(ClientJob job, BlockJobInfo found)
    {
        var (current, end) = ((ulong)found.Offset, (ulong)found.Length);
        if (job.Name.Mirrors && current == end)
        {
            (current, end) = (found.Ready, end) switch
            {
                (true, 0) => (1UL, 1UL),
                (false, 0) => (0UL, 1UL),
                (false, _) => (current - 1, end),
                _ => (current, end),
            };
        }

        return new(job.Name.Type, (ulong)found.Speed, current, end);
    }

    private static async Task PivotAsync(
        DomainObject guest, GuestRuntime runtime, ClientJob job, DomainBlockJobAbortFlags flags, CancellationToken cancellation)
    {
        if (!job.Name.Mirrors)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, $"pivot of disk '{job.Name.Disk}' requires an active copy job");
        }

        if (!job.Ready)
        {
            throw new VirtException(ErrorCode.BlockCopyActive, ErrorDomain.Qemu, $"block job '{job.Id}' not ready for pivot yet");
        }

        var monitor = runtime.Guest.Monitor;
        await BitmapCarriage.CarryAsync(guest, monitor, job.Name, cancellation);
        Claim(job, flags);
        await monitor.ExecuteAsync(new JobComplete(job.Id), cancellation);
    }

    // Who waits holds the domain's job.
    private static void Claim(ClientJob job, DomainBlockJobAbortFlags flags)
    {
        if ((flags & DomainBlockJobAbortFlags.Async) == 0)
        {
            job.Claim();
        }
    }

    private static ClientJob Running(GuestRuntime runtime, string target) => runtime.Blocks.JobOn(target)
        ?? throw Refuse.Argument(ErrorDomain.Qemu, $"disk {target} does not have an active block job");

    private static (GuestRuntime Runtime, DiskDef Disk, List<StorageSource> Chain) Free(DomainObject guest, string target)
    {
        var runtime = GuestRuntime.Of(guest);
        var disk = guest.View.Live!.Devices.Disks.First(d => d.Target == target);
        if (disk.Source.IsEmpty)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, $"disk '{target}' does not currently have a source assigned");
        }

        runtime.Blocks.RefuseBusy(target);
        return disk.Source.Type is StorageType.Vhostuser or StorageType.Vhostvdpa
            ? throw Refuse.Unsupported(ErrorDomain.Qemu, $"block jobs are not supported on disk '{target}', whose data is not in QEMU")
            : (runtime, disk, [.. DiskImages.Of(disk.Source)]);
    }

    private void Watch(DomainObject guest, GuestRuntime runtime, ClientJob job)
    {
        runtime.Blocks.Remember(job);
        _ = new BlockJobWatcher(guest, runtime, job, report).RunAsync();
    }

    // The record of the guest says so as well, for the next life of this program.
    private static void Mirror(DomainObject guest, string target, DiskMirror mirror) =>
        guest.Update(view => view.Live is { } live ? view with { Live = DiskImages.With(live, target, disk => disk with { Mirror = mirror }) } : view);

    // A job that ended while its end was being written down: QEMU has the last word on what a disk consists of.
    private static void Catch(DomainObject guest, NodeGraph graph, DiskDef disk)
    {
        var known = DiskImages.Of(disk.Source).Concat(disk.Mirror is { } mirror ? DiskImages.Of(mirror.Source) : []);
        var open = graph.ChainOf(disk).Select(node => NodeGraph.NumberOf(node.Name)).ToList();
        if (open.Count > 0 && open.TrueForAll(number => known.Any(image => image.Index == number)))
        {
            var source = graph.SourceOf(disk, known);
            guest.Update(view => view with { Live = DiskImages.With(view.Live!, disk.Target!, d => d with { Source = source, Mirror = null }) });
        }
    }
}
