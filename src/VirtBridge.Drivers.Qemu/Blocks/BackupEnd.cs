using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>What is left of a backup is taken away; every step is tried whatever became of the others.</summary>
internal static class BackupEnd
{
    /// <summary>A backup that did not start.</summary>
    public static async Task TakeBackAsync(QmpClient monitor, bool listening, IEnumerable<BackupDiskPlan> opened, IEnumerable<string> made)
    {
        if (listening)
        {
            await TryAsync(monitor, new NbdServerStop());
        }

        foreach (var plan in opened)
        {
            await DiskNodes.DropAsync(monitor, DiskNodes.Names(plan.Nodes));
        }

        foreach (var path in made)
        {
            EmptyFile.Delete(path);
        }
    }

    /// <summary>A backup whose jobs are over.</summary>
    public static async Task ClearAsync(QmpClient monitor, DomainDef? live, GuestBackup backup)
    {
        var disks = backup.Disks.ToList();
        if (backup.Definition.Mode == BackupMode.Pull)
        {
            foreach (var disk in disks)
            {
                await TryAsync(monitor, new BlockExportDel(BackupPlan.ExportId(disk.Store!), Hard: true));
            }

            await TryAsync(monitor, new NbdServerStop());
        }

        foreach (var disk in disks)
        {
            var source = live?.Devices.Disks.FirstOrDefault(d => d.Target == disk.Name)?.Source;
            if (disk.Mode == BackupDiskMode.Incremental && backup.Definition.Mode == BackupMode.Push && source is not null)
            {
                await TryAsync(monitor, new BlockDirtyBitmapRemove(BlockNodes.TopNode(source), BackupPlan.Job(disk.Name)));
            }

            await DiskNodes.DropAsync(monitor, [disk.Store!]);
        }
    }

    /// <summary>Scratch images are of no use afterwards, pushed ones of none when they are not complete.</summary>
    public static void DeleteFiles(GuestBackup backup)
    {
        if (backup.KeepsFiles)
        {
            return;
        }

        foreach (var disk in backup.Disks.Where(disk => backup.Definition.Mode == BackupMode.Pull || disk.State != BackupDiskState.Complete))
        {
            if (disk.Store is { Type: StorageType.File, Path: { } path })
            {
                EmptyFile.Delete(path);
            }
        }
    }

    private static async Task TryAsync(QmpClient monitor, QmpAction action)
    {
        try
        {
            await monitor.ExecuteAsync(action, CancellationToken.None);
        }
        catch (VirtException)
        {
            return;
        }
    }
}
