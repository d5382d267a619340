using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Backups by QEMU's jobs: pushed into images, or offered for reading over NBD.</summary>
internal sealed class QemuBackups(QemuImages images, TimeProvider clock, BackupFiles files, Action<DomainObject, GuestEvent> report) : IBackupFacet
{
    public BackupDef? Current(DomainObject guest) => (guest.View.Runtime as GuestRuntime)?.Blocks.Backup?.Definition;

    public async Task<BackupDef> BeginAsync(
        DomainObject guest, BackupDef backup, CheckpointDef? checkpoint, DomainBackupBeginFlags flags, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        if (runtime.Blocks.Backup is not null)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, "another backup job is already running");
        }

        var wanted = backup.Disks.Where(disk => disk.Backup != false).ToList();
        if (wanted.Count == 0)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "no disks selected for backup");
        }

        foreach (var disk in wanted)
        {
            runtime.Blocks.RefuseBusy(disk.Name);
        }

        var server = backup.Mode == BackupMode.Pull ? Server(backup) : null;
        var made = new Stack<string>();
        var opened = new Stack<BackupDiskPlan>();
        var listening = false;
        try
        {
            var plans = await PlanAsync(runtime, guest.View.Live!, backup, wanted, flags, made, cancellation);
            foreach (var plan in plans)
            {
                await DiskNodes.AddAsync(runtime.Guest.Monitor, plan.Nodes, cancellation);
                opened.Push(plan);
            }

            if (server is not null)
            {
                await runtime.Guest.Monitor.ExecuteAsync(server, cancellation);
                listening = true;
            }

            QmpAction[] actions =
            [
                .. plans.SelectMany(plan => plan.Actions.Where(action => action is not BlockdevBackup)),
                .. checkpoint is null ? [] : QemuCheckpoints.Additions(guest.View.Live!, checkpoint),
                .. plans.SelectMany(plan => plan.Actions.OfType<BlockdevBackup>()),
            ];
            await runtime.Guest.Monitor.ExecuteAsync(new Transaction(actions), cancellation);
            return await StartedAsync(guest, runtime, backup, plans, flags, cancellation);
        }
        catch
        {
            await BackupEnd.TakeBackAsync(runtime.Guest.Monitor, listening, opened, made);
            throw;
        }
    }

    public async ValueTask<JobProgress?> CurrentAsync(DomainObject guest, CancellationToken cancellation)
    {
        if (guest.View.Runtime is not GuestRuntime { Blocks.Backup: { } backup } runtime)
        {
            return null;
        }

        var (done, total) = BackupWatcher.Sum(await runtime.Guest.Monitor.ExecuteAsync(new QueryJobs(), cancellation), backup);
        return Progress(DomainJobType.Unbounded, backup.Statistics(clock.GetUtcNow(), done, total, null, null));
    }

    public static JobProgress? Completed(DomainObject guest, bool keep)
    {
        if (guest.View.Runtime is not GuestRuntime runtime || runtime.Blocks.LastBackup is not { } last)
        {
            return null;
        }

        if (!keep)
        {
            runtime.Blocks.LastBackup = null;
        }

        return last;
    }

    public static async Task AbortAsync(DomainObject guest, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var backup = runtime.Blocks.Backup ?? throw Refuse.Invalid(ErrorDomain.Qemu, "no job is active on the domain");
        backup.Cancelled = true;
        await BackupWatcher.CancelAsync(runtime, backup, cancellation);
        await backup.Ended.Task.WaitAsync(cancellation);
    }

    /// <summary>Takes up the backup of a guest that was found again.</summary>
    public void TakeUp(DomainObject guest)
    {
        var runtime = GuestRuntime.Of(guest);
        if (runtime.Blocks.Backup is null && files.Read(runtime.Directory) is { } found)
        {
            Watch(guest, runtime, new GuestBackup(found.Backup, found.Since, found.KeepsFiles));
        }
    }

    /// <summary>The numbers every client reads beside the named ones.</summary>
    internal static JobProgress Progress(DomainJobType type, TypedParameter[] statistics)
    {
        ulong Value(string name) => Raw("disk_" + name) + Raw("disk_temp_" + name.Replace("processed", "used", StringComparison.Ordinal));
        ulong Raw(string name) => Array.Find(statistics, p => p.Field == name) is { Field: not null } found ? found.Value.AsULong : 0;
        var (total, done) = (Value("total"), Value("processed"));
        var left = total - Math.Min(total, done);
        return new(type, new((int)type, Raw("time_elapsed"), 0, total, done, left, 0, 0, 0, total, done, left), statistics);
    }

    private static NbdServerStart Server(BackupDef backup)
    {
        if (backup.Server is { Tls: true })
        {
            throw Refuse.Config(ErrorDomain.Qemu, "TLS for the server of a backup is not set up on this host");
        }

        return new NbdServerStart(BackupPlan.Address(backup.Server), null, null);
    }

    private async Task<List<BackupDiskPlan>> PlanAsync(
        GuestRuntime runtime,
        DomainDef live,
        BackupDef backup,
        List<BackupDisk> wanted,
        DomainBackupBeginFlags flags,
        Stack<string> made,
        CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var number = await runtime.Blocks.TakeNumbersAsync(monitor, live, wanted.Count, cancellation);
        var nodes = await monitor.ExecuteAsync(new QueryNamedBlockNodes(Flat: true), cancellation);
        var bitmaps = NodeBitmapReading.Read(nodes);
        List<BackupDiskPlan> plans = [];
        foreach (var entry in wanted)
        {
            var disk = live.Devices.Disks.First(d => d.Target == entry.Name);
            if (entry.Mode == BackupDiskMode.Incremental && disk.Source.Format != StorageFormat.Qcow2)
            {
                throw Refuse.Config(ErrorDomain.Qemu, $"incremental backup of disk '{entry.Name}' needs a qcow2 image");
            }

            var store = entry.Store! with { Format = entry.Store.Format ?? StorageFormat.Qcow2, Index = number++, Backing = new BackingStore.Last() };
            var plan = BackupPlan.Of(backup, BackupPlan.Named(backup, entry), disk, store, bitmaps);
            if ((flags & DomainBackupBeginFlags.ReuseExternal) == 0)
            {
                await MakeAsync(entry.Name, store, NodeGraph.SizeIn(nodes, BlockNodes.TopNode(disk.Source)), made, cancellation);
            }

            plans.Add(plan);
        }

        return plans;
    }

    private async Task MakeAsync(string target, StorageSource store, ulong size, Stack<string> made, CancellationToken cancellation)
    {
        var path = store.Path!;
        var place = ImagePlace.OfPath(path);
        if (place is { IsFile: true } && new FileInfo(path).Length > 0)
        {
            throw Refuse.Argument(ErrorDomain.Qemu, $"store '{path}' for backup of '{target}' exists");
        }

        if (place is null)
        {
            EmptyFile.Create(path);
            made.Push(path);
        }

        if (place is not { IsDevice: true } || store.Format != StorageFormat.Raw)
        {
            await images.CreateAsync(path, BlockNodes.FormatDriver(store.Format), size, null, null, cancellation);
        }
    }

    private async Task<BackupDef> StartedAsync(
        DomainObject guest,
        GuestRuntime runtime,
        BackupDef backup,
        List<BackupDiskPlan> plans,
        DomainBackupBeginFlags flags,
        CancellationToken cancellation)
    {
        var disks = backup.Disks.Select(disk => plans.Find(plan => plan.Disk.Name == disk.Name) is { } plan
            ? plan.Disk with { Store = plan.Store, State = BackupDiskState.Running }
            : disk).ToValueArray();
        var keeps = (flags & DomainBackupBeginFlags.ReuseExternal) != 0;
        var going = new GuestBackup(backup with { Disks = disks }, clock.GetUtcNow(), keeps);
        try
        {
            files.Write(runtime.Directory, new(going.Definition, going.Since, keeps));
            await Task.WhenAll(plans.Select(plan => plan.Export).OfType<BlockExportAdd>()
                .Select(export => runtime.Guest.Monitor.ExecuteAsync(export, cancellation)));
        }
        catch
        {
            Watch(guest, runtime, going);
            going.Cancelled = true;
            await BackupWatcher.CancelAsync(runtime, going, CancellationToken.None);
            await going.Ended.Task.WaitAsync(CancellationToken.None);
            throw;
        }

        Watch(guest, runtime, going);
        return going.Definition;
    }

    private void Watch(DomainObject guest, GuestRuntime runtime, GuestBackup backup)
    {
        runtime.Blocks.Backup = backup;
        _ = new BackupWatcher(guest, runtime, backup, clock, report).RunAsync();
    }
}
