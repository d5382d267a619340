using System.Buffers.Binary;
using System.Text;

namespace VirtBridge.Drivers.Qemu.Processes;

/// <summary>
/// Which program a path means right now. What was learned of one is true as long as this is equal: times and size
/// show a replaced file, the build id shows an equal one that was only copied.
/// </summary>
internal sealed record QemuBinary(string Path, long Size, long ModifiedNanoseconds, long ChangedNanoseconds, string BuildId)
{
    private const int MaxProgramHeaders = 128;
    private const int MaxNotes = 64 * 1024;

    /// <summary>Looks at the file, and into it unless it is still the <paramref name="known"/> one; a missing one is an error that names it.</summary>
    public static unsafe QemuBinary Read(string path, QemuBinary? known = null)
    {
        // struct statx: size at 40, change time at 96, modification time at 112.
        var facts = stackalloc byte[256];
        fixed (byte* text = Encoding.UTF8.GetBytes(path + '\0'))
        {
            if (Libc.FileFacts(Linux.HereDirectory, text, 0, Linux.BasicFacts, facts) < 0)
            {
                throw SystemFailure.Last($"cannot look at '{path}'");
            }
        }

        var (size, modified, changed) = (*(long*)(facts + 40), Time(facts + 112), Time(facts + 96));
        return known is not null && known.Size == size && known.ModifiedNanoseconds == modified && known.ChangedNanoseconds == changed
            ? known
            : new QemuBinary(path, size, modified, changed, ReadBuildId(path));
    }

    private static unsafe long Time(byte* time) => *(long*)time * 1_000_000_000 + *(uint*)(time + 8);

    private static string ReadBuildId(string path)
    {
        using var file = File.OpenRead(path);
        var header = new byte[64];
        if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < 64 || !header.AsSpan(0, 6).SequenceEqual("\u007fELF\u0002\u0001"u8))
        {
            return "";
        }

        var count = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(56));
        var programHeaders = new byte[Math.Min(count, (ushort)MaxProgramHeaders) * 56];
        file.Position = (long)(BinaryPrimitives.ReadUInt64LittleEndian(header.AsSpan(32)) & long.MaxValue);
        file.ReadAtLeast(programHeaders, programHeaders.Length, throwOnEndOfStream: false);
        for (var at = 0; at < programHeaders.Length; at += 56)
        {
            var entry = programHeaders.AsSpan(at, 56);
            var size = BinaryPrimitives.ReadUInt64LittleEndian(entry[32..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(entry) != 4 || size > MaxNotes)
            {
                continue;
            }

            var notes = new byte[size];
            file.Position = (long)(BinaryPrimitives.ReadUInt64LittleEndian(entry[8..]) & long.MaxValue);
            file.ReadAtLeast(notes, notes.Length, throwOnEndOfStream: false);
            if (FindBuildId(notes) is { } found)
            {
                return found;
            }
        }

        return "";
    }

    /// <summary>The GNU build id in a note segment, null when there is none.</summary>
    private static string? FindBuildId(ReadOnlySpan<byte> notes)
    {
        while (notes.Length >= 12)
        {
            var name = Padded(BinaryPrimitives.ReadUInt32LittleEndian(notes));
            var content = BinaryPrimitives.ReadUInt32LittleEndian(notes[4..]);
            if (12 + name + Padded(content) > notes.Length)
            {
                return null;
            }

            if (BinaryPrimitives.ReadUInt32LittleEndian(notes[8..]) == 3 && notes[12..].StartsWith("GNU\0"u8))
            {
                return Convert.ToHexStringLower(notes.Slice((int)(12 + name), (int)content));
            }

            notes = notes[(int)(12 + name + Padded(content))..];
        }

        return null;
    }

    private static long Padded(uint length) => ((long)length + 3) & ~3L;
}
