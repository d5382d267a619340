using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Volumes that are files of a directory. Raw ones are made here, other formats by qemu-img.</summary>
public sealed class DirectoryVolumes(QemuImg images) : IVolumeFacet
{
    private const string Raw = "raw";
    private const int Piece = 256 * 1024;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public async Task<StorageVolumeDef> CreateAsync(
        StoragePoolDef pool, StorageVolumeDef wanted, StorageVolumeDef? source, CancellationToken cancellation)
    {
        if (wanted.Name.Contains('/') || wanted.Name is "." or "..")
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Storage, $"volume name '{wanted.Name}' cannot contain '/'");
        }

        if (wanted.Target.Encryption is not null)
        {
            throw Refuse.Config(ErrorDomain.Storage, "volumes of directories cannot be encrypted by this host yet");
        }

        var path = Path.Combine(DirectoryPools.PathOf(pool), wanted.Name);
        if (FileFacts.Of(path) is not null)
        {
            throw new VirtException(ErrorCode.StorageVolExist, ErrorDomain.Storage, $"'{path}'");
        }

        var volume = wanted with { Target = wanted.Target with { Path = path, Format = wanted.Target.Format ?? Raw } };
        try
        {
            await MakeAsync(volume, source, cancellation).ConfigureAwait(false);
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        return VolumeScan.Read(path) ?? throw Refuse.Internal(ErrorDomain.Storage, $"volume '{path}' vanished while it was made");
    }

    public Task DeleteAsync(StoragePoolDef pool, StorageVolumeDef volume, CancellationToken cancellation)
    {
        var path = volume.Target.Path!;
        DirectoryPools.Act($"cannot unlink file '{path}'", () =>
        {
            if (volume.Type == StorageVolumeType.Dir)
            {
                Directory.Delete(path);
            }
            else
            {
                File.Delete(path);
            }
        });
        return Task.CompletedTask;
    }

    public async Task<StorageVolumeDef> ResizeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, ulong capacity, bool allocate, CancellationToken cancellation)
    {
        var path = volume.Target.Path!;
        if (volume.Target.Format is null or Raw)
        {
            DirectoryPools.Act($"Failed to truncate file '{path}'", () => SetLength(path, checked((long)capacity)));
        }
        else
        {
            await images.RunAsync(QemuImgCommand.Resize(volume, capacity), cancellation).ConfigureAwait(false);
        }

        return VolumeScan.Read(path) ?? volume;
    }

    public async Task WipeAsync(
        StoragePoolDef pool, StorageVolumeDef volume, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation)
    {
        if (algorithm != StorageVolWipeAlgorithm.Zero)
        {
            throw Refuse.Unsupported(ErrorDomain.Storage, $"wiping with algorithm '{algorithm}' is not available on this host; 'zero' is");
        }

        await using var file = Open(volume.Target.Path!, FileAccess.Write);
        var zeros = new byte[Piece];
        for (long at = 0; at < file.Length; at += Piece)
        {
            await file.WriteAsync(zeros.AsMemory(0, (int)Math.Min(Piece, file.Length - at)), cancellation).ConfigureAwait(false);
        }

        file.Flush(flushToDisk: true);
    }

    public async Task UploadAsync(
        StoragePoolDef pool,
        StorageVolumeDef volume,
        ulong offset,
        ulong length,
        bool sparse,
        IVirtStream stream,
        CancellationToken cancellation)
    {
        await using var file = Open(volume.Target.Path!, FileAccess.Write);
        file.Position = checked((long)offset);
        var end = length == 0 ? long.MaxValue : checked((long)(offset + length));
        while (true)
        {
            var piece = await stream.ReadAsync(cancellation).ConfigureAwait(false);
            if (piece.Kind == StreamPieceKind.End)
            {
                break;
            }

            var size = piece.Kind == StreamPieceKind.Hole ? piece.HoleLength : piece.Data.Length;
            if (size < 0 || size > end - file.Position)
            {
                throw Refuse.Argument(ErrorDomain.Storage, $"more than the announced {length} bytes were sent for volume '{volume.Name}'");
            }

            if (piece.Kind == StreamPieceKind.Hole)
            {
                file.Position += size;
                file.SetLength(Math.Max(file.Length, file.Position));
            }
            else
            {
                await file.WriteAsync(piece.Data, cancellation).ConfigureAwait(false);
            }
        }

        file.Flush(flushToDisk: true);
        await stream.FinishAsync(cancellation).ConfigureAwait(false);
    }

    public async Task DownloadAsync(
        StoragePoolDef pool,
        StorageVolumeDef volume,
        ulong offset,
        ulong length,
        bool sparse,
        IVirtStream stream,
        CancellationToken cancellation)
    {
        await using var file = Open(volume.Target.Path!, FileAccess.Read);
        file.Position = checked((long)offset);
        var end = length == 0 ? file.Length : Math.Min(file.Length, checked((long)(offset + length)));
        var buffer = new byte[Piece];
        while (file.Position < end)
        {
            var size = (int)Math.Min(Piece, end - file.Position);
            var read = await file.ReadAsync(buffer.AsMemory(0, size), cancellation).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            var empty = sparse && buffer.AsSpan(0, read).IndexOfAnyExcept((byte)0) < 0;
            await (empty
                ? stream.WriteHoleAsync(read, cancellation)
                : stream.WriteAsync(buffer.AsMemory(0, read), cancellation)).ConfigureAwait(false);
        }

        await stream.FinishAsync(cancellation).ConfigureAwait(false);
    }

    private async Task MakeAsync(StorageVolumeDef volume, StorageVolumeDef? source, CancellationToken cancellation)
    {
        if (source is not null)
        {
            await images.RunAsync(QemuImgCommand.Convert(source, volume), cancellation).ConfigureAwait(false);
            if (volume.HasCapacity && volume.Capacity > source.Capacity)
            {
                await images.RunAsync(QemuImgCommand.Resize(source with { Target = volume.Target }, volume.Capacity), cancellation).ConfigureAwait(false);
            }
        }
        else if (volume.Target.Format == Raw && volume.Backing is null)
        {
            DirectoryPools.Act($"cannot create volume '{volume.Target.Path}'", () => MakeRaw(volume));
        }
        else
        {
            await images.RunAsync(QemuImgCommand.Create(volume), cancellation).ConfigureAwait(false);
        }

        var mode = volume.Target.Permissions?.Mode is { } wanted ? (UnixFileMode)wanted : OwnerOnly;
        DirectoryPools.Act($"cannot set mode of '{volume.Target.Path}'", () => File.SetUnixFileMode(volume.Target.Path!, mode));
    }

    private static void MakeRaw(StorageVolumeDef volume)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = OwnerOnly,
            PreallocationSize = checked((long)Math.Min(volume.Allocation, volume.Capacity)),
        };
        using var file = new FileStream(volume.Target.Path!, options);
        file.SetLength(checked((long)volume.Capacity));
        file.Flush(flushToDisk: true);
    }

    private static void SetLength(string path, long length)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        file.SetLength(length);
        file.Flush(flushToDisk: true);
    }

    private static FileStream Open(string path, FileAccess access)
    {
        try
        {
            return new(path, FileMode.Open, access, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, $"cannot open volume '{path}'", e);
        }
    }
}
