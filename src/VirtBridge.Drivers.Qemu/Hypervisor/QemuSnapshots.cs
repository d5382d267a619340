using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>
/// Snapshots inside qcow2 images, with memory when the guest runs, and overlays beside them.
/// </summary>
internal sealed class QemuSnapshots(QemuHost host) : ISnapshotFacet
{
    private readonly QemuImages _images = new(host);
    private long _serial;

    public DiskSnapshot DefaultLocation(DomainObject guest, DomainSnapshotCreateFlags flags) =>
        (flags & DomainSnapshotCreateFlags.DiskOnly) != 0 ? DiskSnapshot.External : DiskSnapshot.Internal;

    public Task<SnapshotTaken> TakeAsync(DomainObject guest, SnapshotDef wanted, DomainSnapshotCreateFlags flags, CancellationToken cancellation)
    {
        if (wanted.Memory == DiskSnapshot.External)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "external snapshots with memory are not supported by this QEMU driver");
        }

        return wanted.IsExternal ? TakeOverlaysAsync(guest, wanted, cancellation)
            : guest.View.Active ? TakeRunningAsync(guest, wanted, cancellation)
            : TakeStoppedAsync(guest, wanted, cancellation);
    }

    public async Task<DomainDef> RestoreDisksAsync(DomainObject guest, SnapshotDef snapshot, CancellationToken cancellation)
    {
        if (snapshot.IsExternal)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "reverting to external snapshots is not supported by this QEMU driver");
        }

        // With memory, QEMU itself puts the disks back when it loads the snapshot.
        if (snapshot.Memory != DiskSnapshot.Internal)
        {
            foreach (var disk in InternalDisks(guest.View.Next, snapshot))
            {
                await _images.ApplySnapshotAsync(disk.Source.Path!, snapshot.Name!, cancellation);
            }
        }

        return snapshot.Domain ?? guest.View.Next;
    }

    public async Task EraseAsync(DomainObject guest, SnapshotDef snapshot, MomentTree<SnapshotDef> tree, CancellationToken cancellation)
    {
        if (snapshot.IsExternal)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "deletion of external disk snapshots is not supported by this QEMU driver; drop its metadata only");
        }

        var disks = InternalDisks(guest.View.Current, snapshot).ToArray();
        if (guest.View.Active)
        {
            var runtime = GuestRuntime.Of(guest);
            var id = NextJob("delete");
            await GuestJobs.RunAsync(runtime, id, new SnapshotDelete(id, snapshot.Name!, Nodes(disks)), cancellation);
            return;
        }

        foreach (var disk in disks)
        {
            await _images.EraseSnapshotAsync(disk.Source.Path!, snapshot.Name!, cancellation);
        }
    }

    private async Task<SnapshotTaken> TakeRunningAsync(DomainObject guest, SnapshotDef wanted, CancellationToken cancellation)
    {
        var runtime = GuestRuntime.Of(guest);
        var disks = InternalDisks(guest.View.Live!, wanted).ToArray();
        if (disks.Length == 0)
        {
            throw Refuse.Config(ErrorDomain.Qemu, "disk and memory snapshots need at least one disk with an internal snapshot");
        }

        var nodes = Nodes(disks);
        var id = NextJob("save");
        runtime.Quiet = true;
        try
        {
            await GuestJobs.RunAsync(runtime, id, new SnapshotSave(id, wanted.Name!, nodes[0], nodes), cancellation);
        }
        finally
        {
            runtime.Quiet = false;
        }

        return new SnapshotTaken(wanted);
    }

    private async Task<SnapshotTaken> TakeStoppedAsync(DomainObject guest, SnapshotDef wanted, CancellationToken cancellation)
    {
        var done = new Stack<string>();
        try
        {
            foreach (var disk in InternalDisks(guest.View.Next, wanted))
            {
                await _images.TakeSnapshotAsync(disk.Source.Path!, wanted.Name!, cancellation);
                done.Push(disk.Source.Path!);
            }
        }
        catch
        {
            while (done.TryPop(out var image))
            {
                await _images.EraseSnapshotAsync(image, wanted.Name!, CancellationToken.None);
            }

            throw;
        }

        return new SnapshotTaken(wanted);
    }

    /// <summary>Disk-only snapshots: each disk goes on in a new image on top of the one that is kept.</summary>
    private async Task<SnapshotTaken> TakeOverlaysAsync(DomainObject guest, SnapshotDef wanted, CancellationToken cancellation)
    {
        var view = guest.View;
        var overlays = wanted.Disks.Where(disk => disk.Location == DiskSnapshot.External).ToArray();
        var made = new Stack<string>();
        try
        {
            foreach (var overlay in overlays)
            {
                var disk = view.Current.Devices.Disks.First(d => d.Target == overlay.Name);
                var path = overlay.Source.Path ?? throw Refuse.Config(ErrorDomain.Qemu, $"no file for the snapshot of disk '{overlay.Name}'");
                if (!view.Active)
                {
                    await _images.CreateOverlayAsync(path, "qcow2", disk.Source.Path!, BlockNodes.FormatDriver(disk.Source.Format), cancellation);
                    made.Push(path);
                }
            }

            if (view.Active)
            {
                var actions = overlays.Select(overlay =>
                {
                    var disk = view.Live!.Devices.Disks.First(d => d.Target == overlay.Name);
                    return new BlockdevSnapshotSync(
                        BlockNodes.TopNode(disk.Source), overlay.Source.Path!, $"libvirt-{NextNode(view.Live!, overlay)}-format", "qcow2", null);
                }).ToArray();
                await GuestRuntime.Of(guest).Guest.Monitor.ExecuteAsync(new Transaction(actions), cancellation);
            }
        }
        catch
        {
            while (made.TryPop(out var path))
            {
                File.Delete(path);
            }

            throw;
        }

        return new SnapshotTaken(wanted)
        {
            Live = view.Live is { } live && view.Active ? WithOverlays(live, overlays, numbered: true) : null,
            Config = view.Config is { } config ? WithOverlays(config.Value, overlays, numbered: false) : null,
        };
    }

    private static uint NextNode(DomainDef live, SnapshotDisk overlay)
    {
        var highest = live.Devices.Disks.Max(disk => disk.Source.Index ?? 0);
        var place = live.Devices.Disks.IndexOf(disk => disk.Target == overlay.Name);
        return highest + 1 + (uint)place;
    }

    private static DomainDef WithOverlays(DomainDef definition, SnapshotDisk[] overlays, bool numbered)
    {
        var disks = definition.Devices.Disks.Select(disk =>
        {
            var overlay = overlays.FirstOrDefault(o => o.Name == disk.Target);
            return overlay is null ? disk : disk with
            {
                Source = new StorageSource
                {
                    Type = StorageType.File,
                    Path = overlay.Source.Path,
                    Format = StorageFormat.Qcow2,
                    Index = numbered ? NextNode(definition, overlay) : null,
                    Backing = numbered ? new BackingStore.Image(disk.Source) : null,
                },
            };
        });
        return definition with { Devices = definition.Devices with { Disks = disks.ToValueArray() } };
    }

    private static IEnumerable<DiskDef> InternalDisks(DomainDef domain, SnapshotDef snapshot) =>
        domain.Devices.Disks.Where(disk =>
            disk is { Device: DiskDevice.Disk, ReadOnly: false, Source.IsEmpty: false }
            && snapshot.Disks.FirstOrDefault(d => d.Name == disk.Target)?.Location is DiskSnapshot.Internal);

    private static string[] Nodes(IEnumerable<DiskDef> disks) => [.. disks.Select(disk => BlockNodes.TopNode(disk.Source))];

    private string NextJob(string verb) => $"snapshot-{verb}-{Interlocked.Increment(ref _serial)}";
}
