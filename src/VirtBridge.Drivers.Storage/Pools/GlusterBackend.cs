using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volumes of Gluster servers: mounted at a place of our own, named by their address.</summary>
internal sealed class GlusterBackend(StorageHost host, VolumeScan scan, FileVolumes files, Toolbox tools, MountTable mounts) : PoolBackend
{
    public override IReadOnlyList<string> Programs => ["mount", "umount", "mount.glusterfs"];

    public override VolumeBackend Volumes { get; } = new GlusterVolumes(host, files);

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var place = PlaceOf(host, pool);
        if (mounts.SourceAt(place) is not null)
        {
            return;
        }

        if (!tools.Has("mount.glusterfs"))
        {
            throw Toolbox.Missing("mount.glusterfs");
        }

        SystemFailure.Guard($"cannot make '{place}'", () => Directory.CreateDirectory(place, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
        await tools.RunAsync(PoolCommands.MountGluster(pool.Source, place), cancellation).ConfigureAwait(false);
    }

    public override async Task StopAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var place = PlaceOf(host, pool);
        if (mounts.SourceAt(place) is not null)
        {
            await tools.RunAsync(PoolCommands.Unmount(place), cancellation).ConfigureAwait(false);
        }

        SystemFailure.Guard($"cannot remove '{place}'", () => Directory.Delete(place));
    }

    public override Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var folder = FolderOf(host, pool);
        var volumes = scan.Directory(folder.TrimEnd('/')).Select(v => GlusterVolumes.Remote(pool, v)).ToList();
        var drive = new DriveInfo(folder);
        var (capacity, available) = ((ulong)drive.TotalSize, (ulong)drive.AvailableFreeSpace);
        return Task.FromResult(new PoolContent(
            pool with { Capacity = capacity, Available = available, Allocation = capacity - Math.Min(capacity, available) }, new(volumes)));
    }

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        Task.FromResult(mounts.SourceAt(PlaceOf(host, pool)) is not null);

    public override async Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation)
    {
        var server = HostOf(specification(), "gluster");
        var report = await tools.RunAsync(PoolCommands.GlusterVolumes(server.Name), cancellation).ConfigureAwait(false);
        return [.. ToolReport.Lines(report.Output).Select(v => new StoragePoolSource { Hosts = [server], Dir = "/", Name = v })];
    }

    internal static string PlaceOf(StorageHost host, StoragePoolDef pool) => $"{host.Run}/gluster/{pool.Uuid}";

    /// <summary>The pool's directory inside its volume.</summary>
    internal static string FolderOf(StorageHost host, StoragePoolDef pool) => $"{PlaceOf(host, pool)}/{pool.Source.Dir?.Trim('/')}".TrimEnd('/');
}
