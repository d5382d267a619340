using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>All multipath devices of this host.</summary>
internal sealed class MpathBackend(StorageHost host, Toolbox tools) : PoolBackend
{
    public override IReadOnlyList<string> Programs => ["dmsetup"];

    public override VolumeBackend Volumes { get; } = new BlockVolumes();

    public override Task StartAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.CompletedTask;

    public override async Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        // Without the device mapper there is no multipath device to list.
        if (!Directory.Exists($"{host.Sys}/class/misc/device-mapper"))
        {
            return Sum(pool, []);
        }

        var report = await tools.RunAsync(ToolCommand.Of("dmsetup", "ls", "--target", "multipath", "-o", "devno"), cancellation).ConfigureAwait(false);
        return Sum(pool, [.. ToolReport.Lines(report.Output).Select(l => Volume(l)).OfType<StorageVolumeDef>()]);
    }

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.FromResult(true);

    public override string StablePath(StoragePoolDef pool, string path) => DevicePaths.Stable(pool, path);

    /// <summary>"mpatha\t(253:3)".</summary>
    private StorageVolumeDef? Volume(string line)
    {
        var parts = line.Split('\t', ' ');
        var open = line.LastIndexOf('(');
        var number = open < 0 ? "" : line[(open + 1)..].TrimEnd(')').Replace(", ", ":", StringComparison.Ordinal);
        if (parts.Length < 2 || !number.Contains(':'))
        {
            return null;
        }

        var (path, minor) = ($"{host.Dev}/mapper/{parts[0]}", number[(number.IndexOf(':') + 1)..]);
        var size = File.Exists($"{host.Sys}/block/dm-{minor}/size")
            && ulong.TryParse(File.ReadAllText($"{host.Sys}/block/dm-{minor}/size").Trim(), out var sectors) ? sectors * 512 : 0;
        return BlockVolumes.Complete(new()
        {
            Type = StorageVolumeType.Block,
            Name = $"dm-{minor}",
            Key = path,
            Capacity = size,
            Allocation = size,
            Physical = size,
            Target = new() { Path = path, Format = "unknown" },
        });
    }
}
