using System.Buffers.Binary;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>How large image files are: their length, what they occupy, and what a qcow2 image says it holds.</summary>
internal static class FileSizes
{
    private const uint QcowMagic = 0x514649fb;
    private const int HeaderSize = 32;
    private const int SizeOffset = 24;
    private const int SectorSize = 512;

    public static unsafe (ulong Length, ulong Allocated) Of(string path)
    {
        // struct statx: size at 40, blocks at 48.
        var facts = stackalloc byte[256];
        fixed (byte* text = System.Text.Encoding.UTF8.GetBytes(path + '\0'))
        {
            if (Libc.FileFacts(Linux.HereDirectory, text, 0, Linux.BasicFacts, facts) < 0)
            {
                throw SystemFailure.Last($"cannot stat file '{path}'");
            }
        }

        return (*(ulong*)(facts + 40), *(ulong*)(facts + 48) * SectorSize);
    }

    /// <summary>The size of the disk inside a qcow2 image; null when it is none.</summary>
    public static ulong? VirtualSize(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            Span<byte> header = stackalloc byte[HeaderSize];
            return RandomAccess.Read(file, header, 0) == HeaderSize && BinaryPrimitives.ReadUInt32BigEndian(header) == QcowMagic
                ? BinaryPrimitives.ReadUInt64BigEndian(header[SizeOffset..])
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Qemu, $"cannot read image '{path}'", e);
        }
    }
}
