using System.Text;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>An image opened to write its header: for this program alone, by the locks QEMU itself looks at.</summary>
internal sealed class ImageFile : IDisposable
{
    // Where QEMU keeps its locks: one byte for each right it holds, one for each right it grants nobody else.
    private const long HeldWrite = 101;
    private const long RefusedWrite = 201;
    private const short ReadLock = 0;
    private const short WriteLock = 1;
    private const short NoLock = 2;
    private const int AskLock = 36;
    private const int SetLock = 37;

    private readonly string _path;
    private readonly SafeFileHandle _file;

    private ImageFile(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    public SafeFileHandle Handle => _file;

    public static ImageFile Open(string path)
    {
        try
        {
            var file = new ImageFile(path, File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite));
            file.Claim();
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Engine.Refuse.Io(ErrorDomain.Storage, $"cannot write image '{path}'", e);
        }
    }

    /// <summary>Writes, makes durable, reads again and compares.</summary>
    public void WriteStart(ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(_file, bytes, 0);
            RandomAccess.FlushToDisk(_file);
            var again = new byte[bytes.Length];
            if (ReadAll(_file, again, 0) != again.Length || !again.AsSpan().SequenceEqual(bytes))
            {
                throw Engine.Refuse.Failed(ErrorDomain.Storage, $"the header of image '{_path}' reads differently from what was written");
            }
        }
        catch (IOException e)
        {
            throw Engine.Refuse.Io(ErrorDomain.Storage, $"cannot write the header of image '{_path}'", e);
        }
    }

    /// <summary>Makes durable what another process wrote.</summary>
    public static void Flush(string path)
    {
        using var file = Descriptor.OpenFile(path, Linux.OpenReadOnly);
        if (Libc.Sync(file.Number) != 0)
        {
            throw SystemFailure.Last($"cannot flush image '{path}'");
        }
    }

    public static int ReadAll(SafeFileHandle file, Span<byte> into, long at)
    {
        var done = 0;
        for (int read; done < into.Length && (read = RandomAccess.Read(file, into[done..], at + done)) > 0; done += read)
        {
        }

        return done;
    }

    /// <summary>Renames without ever replacing; false when the new name is taken.</summary>
    public static unsafe bool TryRename(string from, string to)
    {
        fixed (byte* source = Encoding.UTF8.GetBytes(from + '\0'), target = Encoding.UTF8.GetBytes(to + '\0'))
        {
            return Libc.Rename(Linux.HereDirectory, source, Linux.HereDirectory, target, Linux.RenameNoReplace) == 0
                || (System.Runtime.InteropServices.Marshal.GetLastPInvokeError() == Linux.EExists
                    ? false
                    : throw SystemFailure.Last($"cannot rename '{from}' to '{to}'"));
        }
    }

    public void Dispose() => _file.Dispose();

    private void Claim()
    {
        foreach (var place in (ReadOnlySpan<long>)[HeldWrite, RefusedWrite])
        {
            if (Lock(AskLock, WriteLock, place) != NoLock)
            {
                _file.Dispose();
                throw new VirtException(
                    ErrorCode.ResourceBusy, ErrorDomain.Storage, $"image '{_path}' is open in a running QEMU, which alone may change it");
            }

            Lock(SetLock, ReadLock, place);
        }
    }

    /// <summary>Sets or asks for a lock; what was found in the way when asked. File systems without locks have none in the way.</summary>
    private unsafe short Lock(int command, short kind, long place)
    {
        var wish = stackalloc byte[32];
        new Span<byte>(wish, 32).Clear();
        *(short*)wish = kind;
        *(long*)(wish + 8) = place;
        *(long*)(wish + 16) = 1;
        return Libc.Fcntl((int)_file.DangerousGetHandle(), command, (nint)wish) == 0 ? *(short*)wish : NoLock;
    }
}
