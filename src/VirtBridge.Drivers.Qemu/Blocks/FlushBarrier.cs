using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>
/// Makes what a job copied into an image durable while the job still waits. QEMU ends its jobs without writing the
/// mapping tables of the image: a QEMU killed after the reference moved, but before they were written, loses the data
/// (seen with 7.2 in every run without this barrier, in none with it).
/// </summary>
internal static class FlushBarrier
{
    /// <summary>Flushes the image a job writes to.</summary>
    public static Task RaiseAsync(QmpClient monitor, DiskDef disk, NodeJobName job, CancellationToken cancellation)
    {
        var (image, backing) = Written(disk, job);
        return RaiseAsync(monitor, disk, image, backing, cancellation);
    }

    /// <summary>It will be raised soon.</summary>
    public static void Foretell(QmpClient monitor, DiskDef disk, NodeJobName job)
    {
        var (image, backing) = Written(disk, job);
        if (BlockNodes.HasFormatNode(image))
        {
            monitor.Foretell(Reopening(disk, image, backing));
        }
    }

    /// <param name="monitor">The guest's monitor.</param>
    /// <param name="disk">The disk the image belongs to.</param>
    /// <param name="image">The image that received data.</param>
    /// <param name="backing">The node below it now.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    public static async Task RaiseAsync(QmpClient monitor, DiskDef disk, StorageSource image, string? backing, CancellationToken cancellation)
    {
        if (BlockNodes.HasFormatNode(image))
        {
            try
            {
                await monitor.ExecuteAsync(Reopening(disk, image, backing), cancellation);
            }
            catch (VirtException refused) when (QmpError.In(refused) is { } error)
            {
                throw new VirtException(
                    VirtError.Of(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"image '{image.Path}' of disk '{disk.Target}' could not be flushed: {error.Desc}"), refused);
            }

            if (disk.Cache != DiskCache.Unsafe)
            {
                return;
            }
        }

        // QEMU did not, or not to the disk: a kept state must not depend on the guest's own flushes being ignored.
        Sync(image);
    }

    /// <summary>Makes a header durable that QEMU wrote when a job ended.</summary>
    public static async Task SettleAsync(QmpClient monitor, StorageSource image, CancellationToken cancellation)
    {
        await monitor.ExecuteAsync(new HumanMonitorCommand($"qemu-io {BlockNodes.TopNode(image)} \"flush\""), cancellation);
        Sync(image);
    }

    private static (StorageSource Image, string? Backing) Written(DiskDef disk, NodeJobName job)
    {
        var chain = DiskImages.Of(disk.Source);
        var (upper, lower) = job.In(chain);
        var image = job.Kind == NodeJobKind.Pull ? upper : lower!;
        var below = chain.SkipWhile(i => i.Index != image.Index).Skip(1).FirstOrDefault();
        return (image, below is null ? null : BlockNodes.TopNode(below));
    }

    // With the options it has this changes nothing but flushes, and unlike QEMU's flush command it tells when that failed.
    private static BlockdevReopen Reopening(DiskDef disk, StorageSource image, string? backing) =>
        new([DiskNodes.Of(disk, image, readOnly: false, backing)[^1]]);

    private static void Sync(StorageSource image)
    {
        if (image is not { IsLocal: true, Path: { } path })
        {
            return;
        }

        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            RandomAccess.FlushToDisk(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot flush '{path}'", e);
        }
    }
}
