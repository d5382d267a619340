using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Units of a SCSI or Fibre Channel host.</summary>
internal sealed class ScsiBackend(ScsiUnits units) : PoolBackend
{
    public override VolumeBackend Volumes { get; } = new BlockVolumes();

    public override Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        if (pool.Source.Adapter is StorageAdapter.FibreChannel channel && units.FindChannel(channel) is null)
        {
            units.ChangePort(channel, create: true);
        }

        units.Rescan(units.HostOf(pool.Source.Adapter!));
        return Task.CompletedTask;
    }

    public override Task StopAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        if (pool.Source.Adapter is StorageAdapter.FibreChannel { Managed: true } channel && units.FindChannel(channel) is not null)
        {
            units.ChangePort(channel, create: false);
        }

        return Task.CompletedTask;
    }

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var number = units.HostOf(pool.Source.Adapter!);
        units.Rescan(number);
        return Sum(pool, await units.FindAsync(pool, number, cancellation).ConfigureAwait(false));
    }

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        Task.FromResult(pool.Source.Adapter is StorageAdapter.FibreChannel channel
            ? units.FindChannel(channel) is not null
            : units.Exists(units.HostOf(pool.Source.Adapter!)));

    public override string StablePath(StoragePoolDef pool, string path) => DevicePaths.Stable(pool, path);
}
