using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Pools that are directories once something is mounted there: file systems of devices, network shares, Virtuozzo storage.</summary>
internal sealed class MountedBackend(StoragePoolType type, VolumeScan scan, FileVolumes volumes, Toolbox tools, MountTable mounts)
    : DirectoryBackend(scan, volumes)
{
    public override IReadOnlyList<string> Programs => type == StoragePoolType.Vstorage ? ["vstorage-mount"] : ["mount", "umount"];

    public override async Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        await base.BuildAsync(pool, flags, cancellation).ConfigureAwait(false);
        if (flags != 0)
        {
            await FormatAsync(pool, flags, cancellation).ConfigureAwait(false);
        }
    }

    public override async Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        if (IsMounted(pool))
        {
            return;
        }

        RequireSource(pool);
        if (type == StoragePoolType.Vstorage)
        {
            await tools.RunAsync(PoolCommands.MountCluster(pool), cancellation).ConfigureAwait(false);
            return;
        }

        var argv = PoolCommands.Start(pool, "mount", "vgchange")!;
        try
        {
            await tools.RunPlanAsync([argv], cancellation).ConfigureAwait(false);
        }
        catch (VirtException e) when (Advice(pool.Source.Format) is { } advice)
        {
            throw Refuse.Internal(e.Error.Domain, $"{e.Error.Detail?.TrimEnd()}\n{advice}");
        }
    }

    public override async Task StopAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        if (IsMounted(pool))
        {
            await tools.RunAsync(PoolCommands.Unmount(PathOf(pool)), cancellation).ConfigureAwait(false);
        }
    }

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.FromResult(IsMounted(pool));

    public override async Task<IReadOnlyList<StoragePoolSource>> FindSourcesAsync(
        StoragePoolKind kind, Func<StoragePoolSource?> specification, CancellationToken cancellation)
    {
        if (type != StoragePoolType.Netfs)
        {
            return await base.FindSourcesAsync(kind, specification, cancellation).ConfigureAwait(false);
        }

        var host = HostOf(specification(), "netfs");
        var found = new List<StoragePoolSource>();
        VirtException? failure = null;
        try
        {
            var exports = await tools.RunAsync(PoolCommands.Exports(host.Name), cancellation).ConfigureAwait(false);
            found.AddRange(ToolReport.Lines(exports.Output)
                .Where(l => l.StartsWith('/'))
                .Select(l => new StoragePoolSource { Hosts = [host], Dir = SanitizedPath.Of(l.Split(' ', '\t')[0]), Format = "nfs" }));
        }
        catch (VirtException e)
        {
            failure = e;
        }

        if (tools.Has("gluster"))
        {
            var list = await tools.RunAsync(PoolCommands.GlusterVolumes(host.Name).Accepting(1, 2), cancellation).ConfigureAwait(false);
            found.AddRange(list.Status != 0 ? [] : ToolReport.Lines(list.Output)
                .Select(v => new StoragePoolSource { Hosts = [host], Dir = v, Format = "glusterfs" }));
        }

        return found.Count > 0 ? found
            : failure is { Code: ErrorCode.SystemError } ? throw failure
            : throw Refuse.Failed(ErrorDomain.Storage, $"no storage pools were found on host '{host.Name}'");
    }

    private bool IsMounted(StoragePoolDef pool) => mounts.SourceAt(PathOf(pool)) is { } source
        && (type == StoragePoolType.Netfs ? SameShare(source, PoolCommands.MountSource(pool)!)
            : type == StoragePoolType.Vstorage ? source == PoolCommands.MountSource(pool)
            : SameDevice(source, PoolCommands.MountSource(pool)!));

    private static bool SameShare(string one, string other) => one.TrimEnd('/') == other.TrimEnd('/');

    private static bool SameDevice(string one, string other) =>
        one == other || (FileFacts.Of(one) is { IsBlock: true } && DevicePaths.Final(one) == DevicePaths.Final(other));

    private static void RequireSource(StoragePoolDef pool)
    {
        if (pool.Type == StoragePoolType.Netfs && (pool.Source.Hosts.Count != 1 || string.IsNullOrEmpty(pool.Source.Dir)))
        {
            throw Refuse.Internal(ErrorDomain.Storage, pool.Source.Hosts.Count != 1 ? "Expected exactly 1 host for the storage pool" : "missing source path");
        }

        if (pool.Type == StoragePoolType.Fs && pool.Source.Devices.Count != 1)
        {
            throw Refuse.Internal(ErrorDomain.Storage, pool.Source.Devices.IsEmpty ? "missing source device" : "expected exactly 1 device for the storage pool");
        }
    }

    private async Task FormatAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        var device = pool.Source.Devices[0].Path;
        if (FileFacts.Of(device) is null)
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"Source device does not exist when formatting pool '{pool.Name}'");
        }

        var format = pool.Source.Format is { } given and not "auto" ? given
            : throw Refuse.Config(ErrorDomain.Storage, $"pool '{pool.Name}' names no file system to make on '{device}'; say one in <format type='ext4'/>");
        if ((flags & StoragePoolBuildFlags.NoOverwrite) != 0)
        {
            await DeviceContent.RequireEmptyAsync(tools, device, format, cancellation).ConfigureAwait(false);
        }

        var command = PoolCommands.MakeFileSystem(format, device);
        var program = $"mkfs.{format}";
        if (!tools.Has(program))
        {
            throw Toolbox.Missing(program);
        }

        await tools.RunAsync(command, cancellation).ConfigureAwait(false);
    }

    /// <summary>Why a mount may fail besides what the program says: a helper or the kernel's part is missing.</summary>
    private string? Advice(string? format)
    {
        if (format is null or "auto")
        {
            return null;
        }

        var helper = format switch
        {
            "nfs" or "cifs" or "glusterfs" => $"mount.{format}",
            _ => null,
        };
        return helper is not null && !tools.Has(helper) ? $"'{helper}' is not installed; install the package '{ToolPackages.Of(helper)}'"
            : format != "glusterfs" && !mounts.Knows(format) ? $"this kernel has no file system '{format}'; load its module or install a kernel that has it"
            : null;
    }
}
