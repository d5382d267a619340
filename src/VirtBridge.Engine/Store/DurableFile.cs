using System.Runtime.InteropServices;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>
/// Files that are either as before or as wanted after a crash, never between. What is not written durably a power cut may undo or
/// tear until <see cref="Sync"/> and <see cref="SyncDirectory"/> were called.
/// </summary>
internal static partial class DurableFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const int ReadOnlyDirectory = 0x10000;

    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public static void Write(string path, ReadOnlySpan<byte> bytes, bool durable = true)
    {
        var temporary = path + ".new";
        try
        {
            var options = new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                BufferSize = 0,
                UnixCreateMode = OwnerOnly,
            };
            using (var file = new FileStream(temporary, options))
            {
                file.Write(bytes);
                if (durable)
                {
                    file.Flush(flushToDisk: true);
                }
            }

            File.Move(temporary, path, overwrite: true);
            if (durable)
            {
                SyncDirectory(Path.GetDirectoryName(path)!);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw Refuse.Io(ErrorDomain.Conf, $"cannot write '{path}'", e);
        }
    }

    public static void Delete(string path, bool durable = true)
    {
        try
        {
            File.Delete(path);
            if (durable)
            {
                SyncDirectory(Path.GetDirectoryName(path)!);
            }
        }
        catch (DirectoryNotFoundException)
        {
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Conf, $"cannot remove '{path}'", e);
        }
    }

    /// <summary>Makes durable what is written in a file; one that is gone needs nothing.</summary>
    public static void Sync(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            RandomAccess.FlushToDisk(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Conf, $"cannot write '{path}'", e);
        }
    }

    /// <summary>Side by side: each asks the disk to empty its cache, and asked together it does so for all.</summary>
    public static void SyncDirectories(IReadOnlyCollection<string> paths)
    {
        if (paths.Count > 0)
        {
            var others = paths.Skip(1).Select(path => Task.Run(() => SyncDirectory(path))).ToArray();
            SyncDirectory(paths.First());
            Task.WaitAll(others);
        }
    }

    public static void SyncDirectory(string path)
    {
        var directory = Open(path, ReadOnlyDirectory);
        if (directory >= 0)
        {
            _ = Fsync(directory);
            _ = Close(directory);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Fsync(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
