using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volumes that are files of a directory.</summary>
internal sealed class FileVolumes(VolumeScan scan, ImageMaker images, Toolbox tools) : LocalVolumes
{
    private const int WriteOnly = 1;
    private const int CreateExclusively = 0xc0;
    private const int CloseOnExec = 0x80000;
    private const uint OwnerOnly = 0x180;

    public override async Task<StorageVolumeDef> CreateAsync(StoragePoolDef pool, VolumeRequest request, CancellationToken cancellation)
    {
        var volume = Placed(pool, request.Wanted);
        var path = volume.Target.Path!;
        Check(volume, request);
        try
        {
            if (volume.Target.Format == "dir")
            {
                MakeDirectory(volume);
            }
            else
            {
                await MakeFileAsync(request with { Wanted = volume }, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is not VirtException { Code: ErrorCode.OperationInvalid })
        {
            // Nothing half-made stays. What was in the way before is not ours to take.
            scan.Forget(path);
            throw;
        }

        scan.Remember(path, volume.Target.Encryption);
        return scan.Read(path) ?? throw Refuse.Internal(ErrorDomain.Storage, $"volume '{path}' vanished while it was made");
    }

    public override Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, StorageVolDeleteFlags flags, CancellationToken cancellation)
    {
        if (flags != 0)
        {
            throw UnknownFlags((uint)flags, "virStorageBackendVolDeleteLocal");
        }

        var path = volume.Target.Path!;
        scan.Forget(path);
        if (volume.Type == StorageVolumeType.Dir)
        {
            return Libc.RemoveDirectory(path) == 0 ? Task.CompletedTask : throw SystemFailure.Last($"cannot remove directory '{path}'");
        }

        // A file that is gone already is as deleted as was asked for.
        return Libc.Unlink(path) == 0 || System.Runtime.InteropServices.Marshal.GetLastPInvokeError() == SystemFailure.NotThere
            ? Task.CompletedTask
            : throw SystemFailure.Last($"cannot unlink file '{path}'");
    }

    public override Task<StorageVolumeDef> LookAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation) =>
        Task.FromResult(scan.Read(volume.Target.Path!) ?? volume);

    public override async Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, StorageVolResizeFlags flags, CancellationToken cancellation)
    {
        var path = volume.Target.Path!;
        if (ImageMaker.IsPlain(volume) && volume.Type == StorageVolumeType.File)
        {
            Resize(path, volume, capacity, (flags & StorageVolResizeFlags.Allocate) != 0);
        }
        else
        {
            if ((flags & StorageVolResizeFlags.Allocate) != 0 && volume.Target.Format != "qcow2")
            {
                throw Refuse.Unsupported(ErrorDomain.Storage, "preallocate is only supported for raw type volume");
            }

            await images.ResizeAsync(volume, capacity, flags, cancellation).ConfigureAwait(false);
        }

        return scan.Read(path) ?? volume;
    }

    private static StorageVolumeDef Placed(StoragePoolDef pool, StorageVolumeDef wanted)
    {
        if (wanted.Name.Contains('/'))
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"volume name '{wanted.Name}' cannot contain '/'");
        }

        var path = $"{DirectoryBackend.PathOf(pool)}/{wanted.Name}";
        return wanted with { Target = wanted.Target with { Path = path, Format = wanted.Target.Format ?? "raw" } };
    }

    private void Check(StorageVolumeDef volume, VolumeRequest request)
    {
        var (path, format) = (volume.Target.Path!, volume.Target.Format);
        if (format == "none")
        {
            throw Refuse.Config(ErrorDomain.Storage, "unknown volume format type none");
        }

        if (FileFacts.Of(path) is not null)
        {
            throw Refuse.Invalid(ErrorDomain.Storage, $"volume target path '{path}' already exists");
        }

        if (format == "raw" && request.Source is null && (request.Flags & StorageVolCreateFlags.PreallocMetadata) != 0)
        {
            throw Refuse.Config(ErrorDomain.Storage, "metadata preallocation is not supported for raw volumes");
        }

        if (format == "ploop" && !tools.Has("ploop"))
        {
            throw Refuse.Internal(ErrorDomain.Storage, "unable to find ploop, please install ploop tools");
        }

        ImageMaker.Check(volume, request.Source);
    }

    private async Task MakeFileAsync(VolumeRequest request, CancellationToken cancellation)
    {
        var (volume, path) = (request.Wanted, request.Wanted.Target.Path!);

        // Made for the owner only and never over anything: what a program writes into it later nobody else can read.
        using var target = new SafeFileHandle(Libc.Open(path, WriteOnly | CreateExclusively | CloseOnExec, OwnerOnly), ownsHandle: true);
        if (target.IsInvalid)
        {
            throw SystemFailure.Last($"Failed to create file '{path}'");
        }

        try
        {
            if (volume.Target.NoCopyOnWrite)
            {
                NoCopyOnWrite.Try(path);
            }

            await images.MakeAsync(request, isBlock: false, target, cancellation).ConfigureAwait(false);
            SetRights(path, volume.Target.Permissions);
        }
        catch
        {
            Libc.Unlink(path);
            throw;
        }
    }

    private static void MakeDirectory(StorageVolumeDef volume)
    {
        var path = volume.Target.Path!;
        if (Libc.MakeDirectory(path, volume.Target.Permissions?.Mode ?? OwnerOnly) != 0)
        {
            throw SystemFailure.Last($"unable to create path {path}");
        }

        SetRights(path, volume.Target.Permissions);
    }

    private static void SetRights(string path, StoragePermissions? wanted)
    {
        if ((wanted?.Owner is not null || wanted?.Group is not null)
            && Libc.ChangeOwner(path, wanted.Owner ?? uint.MaxValue, wanted.Group ?? uint.MaxValue) != 0)
        {
            throw SystemFailure.Last($"cannot chown '{path}' to ({wanted.Owner}, {wanted.Group})");
        }

        if (wanted?.Mode is { } mode)
        {
            SystemFailure.Guard($"cannot set mode of '{path}'", () => File.SetUnixFileMode(path, (UnixFileMode)mode));
        }
    }

    private static void Resize(string path, StorageVolumeDef volume, ulong capacity, bool allocate)
    {
        using var file = LocalContent.OpenStorage(path, FileAccess.Write);
        if (allocate && capacity > volume.Allocation
            && Libc.Allocate(file, 0, (long)volume.Allocation, checked((long)(capacity - volume.Allocation))) != 0)
        {
            var failure = SystemFailure.Last($"Failed to pre-allocate space for file '{path}'");
            _ = Libc.Truncate(file, (long)volume.Physical);
            throw failure;
        }

        if (capacity > long.MaxValue || Libc.Truncate(file, (long)capacity) != 0)
        {
            throw capacity > long.MaxValue
                ? SystemFailure.Of($"Failed to truncate file '{path}'", 27)
                : SystemFailure.Last($"Failed to truncate file '{path}'");
        }

        SystemFailure.Guard($"cannot flush '{path}'", () => RandomAccess.FlushToDisk(file));
    }
}
