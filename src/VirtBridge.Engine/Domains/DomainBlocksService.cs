using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Engine;

/// <summary>Disks of guests: sizes, counters, limits, block jobs.</summary>
public sealed class DomainBlocksService(DomainRoom room) : DomainBlocksBase
{
    private const ulong KiB = 1024;
    private const ulong MiB = 1024 * 1024;

    private const uint MostPeekBytes = 4 * 1024 * 1024;

    private readonly VirtHost _host = room.Host;

    public override async ValueTask<DomainBlockStatsResult> BlockStatsAsync(DomainRef dom, string path, CancellationToken cancellation)
    {
        var stats = await Stats(dom, path, "virDomainBlockStats", cancellation).ConfigureAwait(false);
        long Value(string field, long missing) => Array.Find(stats, p => p.Field == field) is { Field: not null } found ? found.Value.AsLong : missing;
        return new(Value("rd_operations", -1), Value("rd_bytes", -1), Value("wr_operations", -1), Value("wr_bytes", -1), Value("errs", -1));
    }

    public override async ValueTask<DomainBlockStatsFlagsResult> BlockStatsFlagsAsync(
        DomainRef dom, string path, int nparams, TypedParameterFlags flags, CancellationToken cancellation)
    {
        var stats = await Stats(dom, path, "virDomainBlockStatsFlags", cancellation).ConfigureAwait(false);
        return new(ParameterRules.Fit(stats, nparams), stats.Length);
    }

    public override ValueTask<DomainGetBlockInfoResult> GetBlockInfoAsync(DomainRef dom, string path, uint flags, CancellationToken cancellation)
    {
        var domain = _host.Find(dom);
        var disk = DeviceNames.IndexOfDisk(domain.View.Current, path) is >= 0 and var index
            ? domain.View.Current.Devices.Disks[index]
            : throw Refuse.Argument(_host.ErrorDomain, $"invalid path {path} not assigned to domain");
        return Blocks("virDomainGetBlockInfo").InfoAsync(domain, disk.Target ?? "", cancellation);
    }

    public override async ValueTask BlockResizeAsync(
        DomainRef dom, string disk, ulong size, DomainBlockResizeFlags flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        using var job = await domain.Jobs.AcquireAsync("virDomainBlockResize", cancellation).ConfigureAwait(false);
        var target = Target(room.RequireActive(dom), disk);
        var bytes = (flags & DomainBlockResizeFlags.Bytes) != 0 ? size : checked(size * KiB);
        await Blocks("virDomainBlockResize").ResizeAsync(domain, target, bytes, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<byte[]> BlockPeekAsync(
        DomainRef dom, string path, ulong offset, uint size, uint flags, CancellationToken cancellation)
    {
        if (size > MostPeekBytes)
        {
            throw Refuse.Argument(_host.ErrorDomain, $"size {size} is more than {MostPeekBytes} bytes, which is all that can be read at once");
        }

        var domain = _host.Find(dom);
        var target = Target(domain, path);
        return await Blocks("virDomainBlockPeek").PeekAsync(domain, target, offset, size, cancellation).ConfigureAwait(false);
    }

    public override async ValueTask<DomainGetDiskErrorsResult> GetDiskErrorsAsync(
        DomainRef dom, uint maxerrors, uint flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var errors = await Blocks("virDomainGetDiskErrors").ErrorsAsync(domain, cancellation).ConfigureAwait(false);

        // Room for nothing asks how many disks could report.
        return maxerrors == 0
            ? new([], domain.View.Current.Devices.Disks.Count)
            : new(errors.Length <= maxerrors ? errors : errors[..(int)maxerrors], (int)Math.Min(maxerrors, errors.Length));
    }

    public override async ValueTask SetBlockIoTuneAsync(
        DomainRef dom, string disk, TypedParameter[] @params, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var view = await room.Changes.ApplyAsync(
            dom,
            (uint)flags,
            "virDomainSetBlockIoTune",
            LiveChange.DiskThrottling,
            (definition, _) => DeviceNames.WithDisk(
                definition, disk, _host.ErrorDomain, d => d with { IoTune = DiskThrottling.Set(d.IoTune, @params, _host.ErrorDomain) }),
            cancellation).ConfigureAwait(false);
        if (view.Active && (flags & DomainModificationImpact.Config) == 0)
        {
            TypedParameter[] changed =
                [TypedParameter.String("blkdeviotune.disk", disk), .. @params.Select(p => p with { Field = $"blkdeviotune.{p.Field}" })];
            _host.Events.Publish(DomainEventID.Tunable, view.Ref, new DomainEventCallbackTunable(0, view.Ref, changed));
        }
    }

    public override ValueTask<DomainGetBlockIoTuneResult> GetBlockIoTuneAsync(
        DomainRef dom, string? disk, int nparams, DomainModificationImpact flags, CancellationToken cancellation)
    {
        var definition = ChangeTarget.Read(_host.Find(dom).View, (uint)flags);
        if (disk is null && nparams > 0)
        {
            throw Refused.Argument("virDomainGetBlockIoTune", "disk", "disk in virDomainGetBlockIoTune must not be NULL");
        }

        if (disk is null)
        {
            var count = DiskThrottling.Get(null).Length;
            return new(new DomainGetBlockIoTuneResult([], count));
        }

        var index = DeviceNames.IndexOfDisk(definition, disk);
        var all = index < 0
            ? throw Refuse.Argument(_host.ErrorDomain, $"disk '{disk}' was not found in the domain config")
            : DiskThrottling.Get(definition.Devices.Disks[index].IoTune);
        return new(new DomainGetBlockIoTuneResult(ParameterRules.Fit(all, nparams), all.Length));
    }

    public override async ValueTask SetBlockThresholdAsync(
        DomainRef dom, string dev, ulong threshold, uint flags, CancellationToken cancellation) =>
        await Blocks("virDomainSetBlockThreshold").SetThresholdAsync(room.RequireActive(dom), dev, threshold, cancellation).ConfigureAwait(false);

    public override ValueTask BlockPullAsync(
        DomainRef dom, string path, ulong bandwidth, DomainBlockPullFlags flags, CancellationToken cancellation)
    {
        var rate = (flags & DomainBlockPullFlags.Bytes) != 0 ? bandwidth : checked(bandwidth * MiB);
        return JobAsync(dom, path, "virDomainBlockPull", (j, d, t) => j.PullAsync(d, new(t, null, rate, 0), cancellation), cancellation);
    }

    public override ValueTask BlockRebaseAsync(
        DomainRef dom, string path, string? @base, ulong bandwidth, DomainBlockRebaseFlags flags, CancellationToken cancellation)
    {
        var rate = (flags & DomainBlockRebaseFlags.BandwidthBytes) != 0 ? bandwidth : checked(bandwidth * MiB);
        if ((flags & DomainBlockRebaseFlags.Copy) != 0)
        {
            var copy = BlockCopyRequests.FromRebase(@base, rate, flags, _host.ErrorDomain);
            return JobAsync(dom, path, "virDomainBlockRebase", (j, d, t) => j.CopyAsync(d, copy with { Target = t }, cancellation), cancellation);
        }

        return JobAsync(dom, path, "virDomainBlockRebase", (j, d, t) => j.PullAsync(d, new(t, @base, rate, flags), cancellation), cancellation);
    }

    public override ValueTask BlockCommitAsync(
        DomainRef dom, string disk, string? @base, string? top, ulong bandwidth, DomainBlockCommitFlags flags, CancellationToken cancellation)
    {
        var rate = (flags & DomainBlockCommitFlags.BandwidthBytes) != 0 ? bandwidth : checked(bandwidth * MiB);
        return JobAsync(
            dom, disk, "virDomainBlockCommit", (j, d, t) => j.CommitAsync(d, new(t, @base, top, rate, flags), cancellation), cancellation);
    }

    public override ValueTask BlockCopyAsync(
        DomainRef dom, string path, string destxml, TypedParameter[] @params, DomainBlockCopyFlags flags, CancellationToken cancellation)
    {
        var copy = BlockCopyRequests.FromXml(destxml, @params, flags, _host.ErrorDomain);
        return JobAsync(dom, path, "virDomainBlockCopy", (j, d, t) => j.CopyAsync(d, copy with { Target = t }, cancellation), cancellation);
    }

    public override ValueTask BlockJobAbortAsync(DomainRef dom, string path, DomainBlockJobAbortFlags flags, CancellationToken cancellation) =>
        JobAsync(dom, path, "virDomainBlockJobAbort", (j, d, t) => j.AbortAsync(d, t, flags, cancellation), cancellation);

    public override ValueTask BlockJobSetSpeedAsync(
        DomainRef dom, string path, ulong bandwidth, DomainBlockJobSetSpeedFlags flags, CancellationToken cancellation)
    {
        var rate = flags != 0 ? bandwidth : checked(bandwidth * MiB);
        return JobAsync(dom, path, "virDomainBlockJobSetSpeed", (j, d, t) => j.SetSpeedAsync(d, t, rate, cancellation), cancellation);
    }

    public override async ValueTask<DomainGetBlockJobInfoResult> GetBlockJobInfoAsync(
        DomainRef dom, string path, DomainBlockJobInfoFlags flags, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var jobs = _host.Hypervisor.Require<IBlockJobFacet>("virDomainGetBlockJobInfo");
        var progress = await jobs.FindAsync(domain, Target(domain, path), cancellation).ConfigureAwait(false);
        if (progress is null)
        {
            return new(0, 0, 0, 0, 0);
        }

        var rate = (flags & DomainBlockJobInfoFlags.Bytes) != 0 ? progress.BytesPerSecond : progress.BytesPerSecond / MiB;
        return new(1, (int)progress.Type, rate, progress.Current, progress.End);
    }

    public override async ValueTask BackupBeginAsync(
        DomainRef dom, string backupXml, string? checkpointXml, DomainBackupBeginFlags flags, CancellationToken cancellation)
    {
        var facet = _host.Hypervisor.Require<IBackupFacet>("virDomainBackupBegin");
        var given = BackupXml.Parse(backupXml);
        var domain = _host.Find(dom);
        if (!domain.View.Active)
        {
            throw Refuse.Unsupported(_host.ErrorDomain, "cannot perform disk backup for inactive domain");
        }

        using var job = await domain.Jobs.AcquireAsync("virDomainBackupBegin", cancellation).ConfigureAwait(false);
        var view = room.RequireActive(dom).View;
        if (facet.Current(domain) is not null)
        {
            throw Refuse.Invalid(_host.ErrorDomain, "another backup job is running on the domain");
        }

        var now = _host.Clock.GetUtcNow().ToUnixTimeSeconds();
        var checkpoint = checkpointXml is null ? null : NewCheckpoint(view, checkpointXml, now);
        var wanted = BackupAlignment.Align(given, view.Current.Devices.Disks, checkpoint?.Name ?? now.ToString());
        foreach (var disk in wanted.Disks)
        {
            if (disk.Incremental is { } since && !view.Checkpoints.Contains(since))
            {
                throw new VirtException(
                    ErrorCode.NoDomainCheckpoint, _host.ErrorDomain, $"Checkpoint '{since}' for incremental backup of disk '{disk.Name}' not found");
            }
        }

        await facet.BeginAsync(domain, wanted, checkpoint, flags, cancellation).ConfigureAwait(false);
        if (checkpoint is not null)
        {
            room.Checkpoints.Put(domain, checkpoint, makeCurrent: true);
        }
    }

    public override ValueTask<string> BackupGetXmlDescAsync(DomainRef dom, uint flags, CancellationToken cancellation)
    {
        var facet = _host.Hypervisor.Require<IBackupFacet>("virDomainBackupGetXMLDesc");
        return facet.Current(room.RequireActive(dom)) is { } backup
            ? new(BackupXml.Format(backup))
            : throw new VirtException(ErrorCode.NoDomainBackup, _host.ErrorDomain, "no domain backup job present");
    }

    private CheckpointDef NewCheckpoint(DomainView view, string xml, long now)
    {
        var wanted = CheckpointCompletion.Complete(view, CheckpointXml.Parse(xml, redefine: false, room.Snapshots.DomainOptions()), now);
        return view.Checkpoints.Contains(wanted.Name!)
            ? throw Refuse.Failed(ErrorDomain.Domain, $"domain moment {wanted.Name} already exists")
            : wanted;
    }

    private async ValueTask JobAsync(
        DomainRef dom, string path, string function, Func<IBlockJobFacet, DomainObject, string, Task> call, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var jobs = _host.Hypervisor.Require<IBlockJobFacet>(function);
        using var job = await domain.Jobs.AcquireAsync(function, cancellation).ConfigureAwait(false);
        domain = room.RequireActive(dom);
        var disk = DeviceNames.IndexOfDisk(domain.View.Current, path) is >= 0 and var index
            ? domain.View.Current.Devices.Disks[index]
            : throw Refuse.Argument(_host.ErrorDomain, $"disk '{path}' not found in domain");
        await call(jobs, domain, disk.Target ?? "").ConfigureAwait(false);
    }

    private ValueTask<TypedParameter[]> Stats(DomainRef dom, string path, string function, CancellationToken cancellation)
    {
        var domain = room.RequireActive(dom);
        var target = path.Length == 0 ? "" : Target(domain, path);
        return Blocks(function).StatsAsync(domain, target, cancellation);
    }

    private string Target(DomainObject domain, string path) => DeviceNames.Disk(domain.View.Current, path, _host.ErrorDomain).Target ?? "";

    private IBlockFacet Blocks(string function) => _host.Hypervisor.Require<IBlockFacet>(function);
}
