using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Files that will hold images.</summary>
internal static class EmptyFile
{
    /// <summary>Takes a file back; one that cannot be deleted is in nobody's way.</summary>
    public static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>Made for the owner only, before it holds anything; never over a file that exists.</summary>
    public static void Create(string path)
    {
        try
        {
            using var file = new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"failed to create file '{path}'", e);
        }
    }
}
