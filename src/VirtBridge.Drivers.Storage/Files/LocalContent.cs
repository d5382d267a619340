using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Bytes of a file or block device: streams into and out of it, and wiping. Holes stay holes.</summary>
internal static class LocalContent
{
    private const int Piece = 256 * 1024;
    private const int WipePiece = 1024 * 1024;

    public static Task UploadAsync(string path, ulong offset, ulong length, IVirtStream stream, CancellationToken cancellation)
    {
        var file = OpenStream(path, FileAccess.Write);
        return ReceiveAsync(file, Position(offset), length == 0 ? long.MaxValue : Position(offset + length), stream, cancellation);
    }

    public static Task DownloadAsync(string path, ulong offset, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation)
    {
        var file = OpenStream(path, FileAccess.Read);
        return SendAsync(file, Position(offset), length, sparse, stream, cancellation);
    }

    /// <summary>Overwrites everything, pass by pass; each pass is on the disk before the next begins.</summary>
    public static async Task WipeAsync(string path, StorageVolWipeAlgorithm algorithm, CancellationToken cancellation)
    {
        using var file = OpenStorage(path, FileAccess.Write);
        var length = LengthOf(file);
        if (algorithm == StorageVolWipeAlgorithm.Trim)
        {
            Discard(file, path, length);
            return;
        }

        if (algorithm == StorageVolWipeAlgorithm.Zero && FileFacts.Of(path) is { IsRegular: true } facts && facts.Allocated < facts.Length)
        {
            Empty(file, path, length);
            return;
        }

        var buffer = new byte[WipePiece];
        foreach (var pass in WipePasses.Of(algorithm))
        {
            for (long at = 0; at < length; at += buffer.Length)
            {
                cancellation.ThrowIfCancellationRequested();
                var size = (int)Math.Min(buffer.Length, length - at);
                Fill(buffer.AsSpan(0, size), pass, at);
                await WriteAsync(file, path, buffer.AsMemory(0, size), at, cancellation).ConfigureAwait(false);
            }

            SystemFailure.Guard($"cannot flush '{path}'", () => RandomAccess.FlushToDisk(file));
        }
    }

    /// <summary>The length of a file or device; devices have none in their inode.</summary>
    public static long LengthOf(SafeFileHandle file)
    {
        const int FromEnd = 2;
        var end = Libc.Seek(file, 0, FromEnd);
        return end < 0 ? throw SystemFailure.Last("cannot find the end of a volume") : end;
    }

    public static SafeFileHandle OpenStorage(string path, FileAccess access)
    {
        if (FileFacts.Of(path) is { IsDirectory: true })
        {
            throw SystemFailure.Of($"Failed to open storage volume with path '{path}'", SystemFailure.IsDirectory);
        }

        try
        {
            return File.OpenHandle(path, FileMode.Open, access, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"Failed to open storage volume with path '{path}'", e);
        }
    }

    /// <summary>Makes a part read as zeros, without writing them where the file system can.</summary>
    public static void Clear(SafeFileHandle file, long offset, long length)
    {
        if (length <= 0 || Libc.Allocate(file, Libc.PunchHole | Libc.KeepSize, offset, length) == 0
            || Libc.Allocate(file, Libc.ZeroRange | Libc.KeepSize, offset, length) == 0)
        {
            return;
        }

        var zeros = new byte[Math.Min(WipePiece, length)];
        for (long done = 0; done < length; done += zeros.Length)
        {
            RandomAccess.Write(file, zeros.AsSpan(0, (int)Math.Min(zeros.Length, length - done)), offset + done);
        }
    }

    private static SafeFileHandle OpenStream(string path, FileAccess access)
    {
        if (FileFacts.Of(path) is { IsDirectory: true })
        {
            throw SystemFailure.Of($"Unable to open stream for '{path}'", SystemFailure.IsDirectory, ErrorDomain.Streams);
        }

        try
        {
            return File.OpenHandle(path, FileMode.Open, access, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"Unable to open stream for '{path}'", e, ErrorDomain.Streams);
        }
    }

    private static async Task ReceiveAsync(SafeFileHandle file, long at, long end, IVirtStream stream, CancellationToken cancellation)
    {
        using (file)
        {
            var regular = IsRegular(file);
            while (true)
            {
                var piece = await stream.ReadAsync(cancellation).ConfigureAwait(false);
                if (piece.Kind == StreamPieceKind.End)
                {
                    break;
                }

                var size = piece.Kind == StreamPieceKind.Hole ? piece.HoleLength : piece.Data.Length;
                if (size < 0 || size > end - at)
                {
                    throw SystemFailure.Of("cannot write to stream", SystemFailure.NoSpace, ErrorDomain.Streams);
                }

                Put(file, piece, at, size, regular, replaces: end == long.MaxValue);
                at += size;
            }

            SystemFailure.Guard("cannot flush the volume", () => RandomAccess.FlushToDisk(file));
        }

        await stream.FinishAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A hole sent without a length in mind ends the file: what the stream does not send behind it is not there.</summary>
    private static void Put(SafeFileHandle file, StreamPiece piece, long at, long size, bool regular, bool replaces)
    {
        try
        {
            if (piece.Kind == StreamPieceKind.Data)
            {
                RandomAccess.Write(file, piece.Data.Span, at);
                return;
            }

            if (regular && replaces)
            {
                if (Libc.Truncate(file, at) != 0 || Libc.Truncate(file, at + size) != 0)
                {
                    throw SystemFailure.Last("cannot extend the volume", ErrorDomain.Streams);
                }

                return;
            }

            var length = LengthOf(file);
            Clear(file, at, Math.Min(size, Math.Max(0, length - at)));
            if (regular && at + size > length && Libc.Truncate(file, at + size) != 0)
            {
                throw SystemFailure.Last("cannot extend the volume", ErrorDomain.Streams);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of("cannot write to stream", e, ErrorDomain.Streams);
        }
    }

    private static async Task SendAsync(
        SafeFileHandle file, long at, ulong length, bool sparse, IVirtStream stream, CancellationToken cancellation)
    {
        using (file)
        {
            var size = LengthOf(file);
            var end = length == 0 ? size : Math.Min(size, length > (ulong)Math.Max(0, size - at) ? size : at + (long)length);
            var buffer = new byte[Piece];
            while (at < end)
            {
                var data = sparse ? NextData(file, at, end) : at;
                if (data > at)
                {
                    await stream.WriteHoleAsync(data - at, cancellation).ConfigureAwait(false);
                    at = data;
                    continue;
                }

                var stop = sparse ? NextHole(file, at, end) : end;
                var read = await RandomAccess.ReadAsync(file, buffer.AsMemory(0, (int)Math.Min(buffer.Length, stop - at)), at, cancellation).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                await stream.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
                at += read;
            }
        }

        await stream.FinishAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Where data begins at or behind a position; what knows no holes is all data.</summary>
    public static long NextData(SafeFileHandle file, long at, long end)
    {
        const int NoSuchOffset = 6;
        var data = Libc.Seek(file, at, Libc.SeekData);
        return data >= 0 ? Math.Min(data, end)
            : System.Runtime.InteropServices.Marshal.GetLastPInvokeError() == NoSuchOffset ? end : at;
    }

    public static long NextHole(SafeFileHandle file, long at, long end)
    {
        var hole = Libc.Seek(file, at, Libc.SeekHole);
        return hole > at ? Math.Min(hole, end) : end;
    }

    private static void Discard(SafeFileHandle file, string path, long length)
    {
        if (length > 0 && Libc.Allocate(file, Libc.PunchHole | Libc.KeepSize, 0, length) != 0)
        {
            throw SystemFailure.Last($"cannot discard the blocks of '{path}'");
        }
    }

    /// <summary>A file with holes keeps them: its blocks are given back, and it reads as zeros.</summary>
    private static void Empty(SafeFileHandle file, string path, long length)
    {
        if (Libc.Truncate(file, 0) != 0 || Libc.Truncate(file, length) != 0)
        {
            throw SystemFailure.Last($"Failed to truncate file '{path}'");
        }

        RandomAccess.FlushToDisk(file);
    }

    private static void Fill(Span<byte> buffer, WipePass pass, long at)
    {
        if (pass.IsRandom)
        {
            RandomNumberGenerator.Fill(buffer);
        }
        else if (at == 0 || pass.Pattern.Count > 1)
        {
            pass.Fill(buffer, at);
        }
    }

    private static async Task WriteAsync(SafeFileHandle file, string path, ReadOnlyMemory<byte> bytes, long at, CancellationToken cancellation)
    {
        try
        {
            await RandomAccess.WriteAsync(file, bytes, at, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"Failed to write to storage volume with path '{path}'", e);
        }
    }

    private static bool IsRegular(SafeFileHandle file) => FileFacts.Of($"/proc/self/fd/{file.DangerousGetHandle()}") is { IsRegular: true };

    private static long Position(ulong offset) => offset <= long.MaxValue
        ? (long)offset
        : throw Refuse.Argument(ErrorDomain.Storage, $"offset {offset} is beyond every volume");
}
