using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Pools that are directories of this host.</summary>
public sealed class DirectoryPools : IPoolFacet, IPoolTypesFacet
{
    public IReadOnlyList<string> PoolTypes { get; } = ["dir"];

    private const UnixFileMode DefaultMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    public StoragePoolDef Complete(StoragePoolDef definition) =>
        definition.Type == StoragePoolType.Dir
            ? definition
            : throw Refuse.Config(ErrorDomain.Storage, $"this host has no means for pools of type '{definition.Kind.Name}'; pools of type 'dir' work");

    public Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        var mode = pool.Permissions.Mode is { } wanted ? (UnixFileMode)wanted : DefaultMode;
        Act($"cannot create path '{PathOf(pool)}'", () => Directory.CreateDirectory(PathOf(pool), mode));
        return Task.CompletedTask;
    }

    public Task StartAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        FileFacts.Of(PathOf(pool)) is { IsDirectory: true }
            ? Task.CompletedTask
            : throw Refuse.System(ErrorDomain.Storage, $"cannot open directory '{PathOf(pool)}'", 2, "No such file or directory");

    public Task StopAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.CompletedTask;

    public Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation)
    {
        Act($"failed to remove pool '{PathOf(pool)}'", () => Directory.Delete(PathOf(pool)));
        return Task.CompletedTask;
    }

    public Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var path = PathOf(pool);
        var volumes = VolumeScan.Directory(path);
        var drive = new DriveInfo(path);
        var (capacity, available) = ((ulong)drive.TotalSize, (ulong)drive.AvailableFreeSpace);
        var facts = FileFacts.Of(path);
        return Task.FromResult(new PoolContent(
            pool with
            {
                Capacity = capacity,
                Available = available,
                Allocation = capacity - Math.Min(capacity, available),
                Permissions = facts is null ? pool.Permissions : new() { Mode = facts.Mode, Owner = facts.Owner, Group = facts.Group },
            },
            volumes));
    }

    public Task<string> FindSourcesAsync(string type, string? specification, CancellationToken cancellation) =>
        throw Refused.NoSupport($"pool type '{type}' does not support source discovery");

    internal static string PathOf(StoragePoolDef pool) =>
        pool.TargetPath ?? throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, "missing storage pool target path");

    internal static void Act(string doing, Action act)
    {
        try
        {
            act();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, doing, e);
        }
    }
}
