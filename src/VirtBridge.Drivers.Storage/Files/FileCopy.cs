using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Storage;

/// <summary>Copies bytes from volume to volume inside the kernel where that works; holes stay holes.</summary>
internal static class FileCopy
{
    private const long Step = 64 * 1024 * 1024;

    public static void Copy(string source, SafeFileHandle target, string targetPath, long most, bool keepHoles, CancellationToken cancellation)
    {
        using var from = LocalContent.OpenStorage(source, FileAccess.Read);
        var end = Math.Min(LocalContent.LengthOf(from), most);
        var at = 0L;
        while (at < end)
        {
            var data = LocalContent.NextData(from, at, end);
            if (!keepHoles)
            {
                SystemFailure.Guard($"cannot write to '{targetPath}'", () => LocalContent.Clear(target, at, data - at));
            }

            at = data;
            var stop = LocalContent.NextHole(from, at, end);
            while (at < stop)
            {
                cancellation.ThrowIfCancellationRequested();
                at += CopySome(from, source, target, targetPath, at, Math.Min(Step, stop - at));
            }
        }
    }

    /// <summary>Shares all blocks instead of copying them, or refuses.</summary>
    public static void Share(string source, SafeFileHandle target)
    {
        using var from = LocalContent.OpenStorage(source, FileAccess.Read);
        if (Libc.Control(target, Libc.CloneFile, from.DangerousGetHandle()) != 0)
        {
            throw SystemFailure.Last($"failed to clone files from '{source}'");
        }
    }

    private static long CopySome(SafeFileHandle from, string source, SafeFileHandle to, string target, long at, long length)
    {
        var (fromAt, toAt) = (at, at);
        var copied = Libc.CopyRange(from, ref fromAt, to, ref toAt, (nint)length, 0);
        if (copied > 0)
        {
            return copied;
        }

        try
        {
            var buffer = new byte[Math.Min(length, 1024 * 1024)];
            var read = RandomAccess.Read(from, buffer, at);
            if (read == 0)
            {
                throw Refuse.Internal(ErrorDomain.Storage, $"'{source}' became shorter while it was copied");
            }

            RandomAccess.Write(to, buffer.AsSpan(0, read), at);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"cannot copy '{source}' to '{target}'", e);
        }
    }
}
