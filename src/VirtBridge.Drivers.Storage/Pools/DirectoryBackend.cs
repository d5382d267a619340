using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Pools that are directories of this host.</summary>
internal class DirectoryBackend(VolumeScan scan, FileVolumes volumes) : PoolBackend
{
    private const uint DefaultMode = 0x1c9;

    public override VolumeBackend Volumes => volumes;

    public override Task BuildAsync(StoragePoolDef pool, StoragePoolBuildFlags flags, CancellationToken cancellation)
    {
        const StoragePoolBuildFlags Known = StoragePoolBuildFlags.Overwrite | StoragePoolBuildFlags.NoOverwrite;
        if ((flags & ~Known) != 0)
        {
            throw UnknownFlags((uint)(flags & ~Known), "virStorageBackendFileSystemBuild");
        }

        MakeDirectory(pool);
        if (flags != 0 && pool.Type != StoragePoolType.Fs)
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"No source device specified when formatting pool '{pool.Name}'");
        }

        return Task.CompletedTask;
    }

    public override Task StartAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var path = PathOf(pool);
        var facts = FileFacts.Require(path, $"cannot open directory '{path}'", ErrorDomain.None);
        return facts.IsDirectory
            ? Task.CompletedTask
            : throw SystemFailure.Of($"cannot open directory '{path}'", SystemFailure.NotDirectory, ErrorDomain.None);
    }

    public override Task DeleteAsync(StoragePoolDef pool, StoragePoolDeleteFlags flags, CancellationToken cancellation)
    {
        if (flags != 0)
        {
            throw UnknownFlags((uint)flags, "virStorageBackendDeleteLocal");
        }

        return Libc.RemoveDirectory(PathOf(pool)) == 0
            ? Task.CompletedTask
            : throw SystemFailure.Last($"failed to remove pool '{PathOf(pool)}'");
    }

    public override Task<PoolContent> LookAsync(StoragePoolDef pool, CancellationToken cancellation)
    {
        var path = PathOf(pool);
        var facts = FileFacts.Require(path, $"cannot open directory '{path}'", ErrorDomain.None);
        if (!facts.IsDirectory)
        {
            throw SystemFailure.Of($"cannot open directory '{path}'", SystemFailure.NotDirectory, ErrorDomain.None);
        }

        var found = scan.Directory(path);
        return Task.FromResult(new PoolContent(Measured(pool) with { Permissions = facts.Permissions }, new(found)));
    }

    public override Task<StoragePoolDef> MeasureAsync(StoragePoolDef pool, CancellationToken cancellation) => Task.FromResult(Measured(pool));

    public override Task<bool> IsRunningAsync(StoragePoolDef pool, CancellationToken cancellation) =>
        Task.FromResult(FileFacts.Of(PathOf(pool)) is { IsDirectory: true });

    public static string PathOf(StoragePoolDef pool) =>
        pool.TargetPath ?? throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, "missing storage pool target path");

    protected static void MakeDirectory(StoragePoolDef pool)
    {
        var path = PathOf(pool);
        var mode = pool.Permissions.Mode ?? DefaultMode;
        if (FileFacts.Of(path) is not { IsDirectory: true })
        {
            MakeParents(path);
            if (Libc.MakeDirectory(path, mode) != 0 && System.Runtime.InteropServices.Marshal.GetLastPInvokeError() != SystemFailure.Exists)
            {
                throw SystemFailure.Last($"failed to create directory '{path}'", ErrorDomain.None);
            }

            // The process's mask does not count: the owner said what he wants.
            SetRights(path, pool.Permissions with { Mode = mode });
        }
        else if (!pool.Permissions.IsEmpty)
        {
            SetRights(path, pool.Permissions);
        }

        if (pool.CopyOnWrite == false)
        {
            NoCopyOnWrite.Try(path);
        }
    }

    private static void MakeParents(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent || FileFacts.Of(parent) is { IsDirectory: true })
        {
            return;
        }

        MakeParents(parent);
        if (Libc.MakeDirectory(parent, 0x1ed) != 0 && System.Runtime.InteropServices.Marshal.GetLastPInvokeError() != SystemFailure.Exists)
        {
            throw SystemFailure.Last($"failed to create directory '{path}'", ErrorDomain.None);
        }
    }

    private static void SetRights(string path, StoragePermissions wanted)
    {
        var facts = FileFacts.Require(path, $"failed to create directory '{path}'", ErrorDomain.None);
        if ((wanted.Owner is { } owner && owner != facts.Owner) || (wanted.Group is { } group && group != facts.Group))
        {
            if (Libc.ChangeOwner(path, wanted.Owner ?? uint.MaxValue, wanted.Group ?? uint.MaxValue) != 0)
            {
                throw SystemFailure.Last($"cannot chown '{path}' to ({wanted.Owner}, {wanted.Group})", ErrorDomain.None);
            }
        }

        if (wanted.Mode is { } mode && mode != facts.Mode)
        {
            SystemFailure.Guard($"cannot set mode of '{path}'", () => File.SetUnixFileMode(path, (UnixFileMode)mode));
        }
    }

    private static StoragePoolDef Measured(StoragePoolDef pool)
    {
        var path = PathOf(pool);
        try
        {
            var drive = new DriveInfo(path);
            var (capacity, available) = ((ulong)drive.TotalSize, (ulong)drive.AvailableFreeSpace);
            return pool with { Capacity = capacity, Available = available, Allocation = capacity - Math.Min(capacity, available) };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"cannot statvfs path '{path}'", e);
        }
    }
}
