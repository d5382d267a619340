using System.Buffers.Binary;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Records as bytes. Each is framed by its length and a checksum, so that a tail torn by a crash is recognised and left
/// out; what follows a torn frame was never relied on.
/// </summary>
internal static class JournalCodec
{
    private const int FrameHead = 8;
    private const int LongestRecord = 64 * 1024 * 1024;

    public static byte[] Frame(JournalRecord record)
    {
        using var buffer = new MemoryStream();
        buffer.SetLength(FrameHead);
        buffer.Position = FrameHead;
        using (var writer = new BinaryWriter(buffer, Encoding.UTF8, leaveOpen: true))
        {
            Write(writer, record);
        }

        var bytes = buffer.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length - FrameHead);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), Checksum(bytes.AsSpan(FrameHead)));
        return bytes;
    }

    /// <summary>Every whole record from the start.</summary>
    public static IReadOnlyList<JournalRecord> Read(ReadOnlySpan<byte> bytes) => Read(bytes, out _);

    /// <summary>Every whole record from the start, and where the last of them ends.</summary>
    public static IReadOnlyList<JournalRecord> Read(ReadOnlySpan<byte> bytes, out int whole)
    {
        List<JournalRecord> records = [];
        whole = 0;
        while (bytes.Length >= FrameHead)
        {
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            if (length is <= 0 or > LongestRecord || length > bytes.Length - FrameHead
                || BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) != Checksum(bytes.Slice(FrameHead, length)))
            {
                break;
            }

            records.Add(ReadWhole(bytes.Slice(FrameHead, length)));
            bytes = bytes[(FrameHead + length)..];
            whole += FrameHead + length;
        }

        return records;
    }

    // Whole frames are ours; one that is not understood was written by another version.
    private static JournalRecord ReadWhole(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return ReadRecord(bytes);
        }
        catch (Exception e) when (e is IOException or ArgumentException or FormatException)
        {
            throw Refuse.Config(ErrorDomain.Conf, $"a record of {bytes.Length} bytes is not understood ({e.Message}); it was written by another version");
        }
    }

    // CRC-32C.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        foreach (var value in bytes)
        {
            crc = System.Numerics.BitOperations.Crc32C(crc, value);
        }

        return ~crc;
    }

    private static void Write(BinaryWriter to, JournalRecord record)
    {
        switch (record)
        {
            case JournalRecord.Begin begin:
                to.Write('B');
                to.Write(begin.Operation);
                to.Write(begin.Domain.ToString());
                to.Write(begin.Name);
                to.Write(begin.PlanId);
                to.Write(begin.Running);
                WriteList(to, begin.Made, Write);
                WriteList(to, begin.Aside, Write);
                WriteList(to, begin.Entries, Write);
                break;
            case JournalRecord.Switching switching:
                to.Write('S');
                WriteList(to, switching.Tops, Write);
                WriteList(to, switching.Documents, Write);
                break;
            case JournalRecord.Repointing repointing:
                to.Write('R');
                Write(to, repointing.Image);
                to.Write(repointing.Before.Length);
                to.Write(repointing.Before);
                break;
            case JournalRecord.Repointed repointed:
                to.Write('r');
                to.Write(repointed.Path);
                break;
            case JournalRecord.Forward forward:
                to.Write('F');
                WriteList(to, forward.Steps, Write);
                break;
            case JournalRecord.Back back:
                to.Write('b');
                WriteList(to, back.Documents, Write);
                break;
            case JournalRecord.Meta meta:
                to.Write('M');
                WriteList(to, meta.Documents, Write);
                break;
            case JournalRecord.End end:
                to.Write('E');
                to.Write(end.Outcome);
                break;
        }
    }

    private static JournalRecord ReadRecord(ReadOnlySpan<byte> bytes)
    {
        using var from = new BinaryReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
        return from.ReadChar() switch
        {
            'B' => new JournalRecord.Begin(from.ReadString(), ReadUuid(from), from.ReadString(), from.ReadString())
            {
                Running = from.ReadBoolean(),
                Made = ReadList(from, ReadImage),
                Aside = ReadList(from, ReadImage),
                Entries = ReadList(from, ReadImage),
            },
            'S' => new JournalRecord.Switching(ReadList(from, ReadImage), ReadList(from, ReadDocument)),
            'R' => new JournalRecord.Repointing(ReadImage(from), from.ReadBytes(from.ReadInt32())),
            'r' => new JournalRecord.Repointed(from.ReadString()),
            'F' => new JournalRecord.Forward(ReadList(from, ReadStep)),
            'b' => new JournalRecord.Back(ReadList(from, ReadDocument)),
            'M' => new JournalRecord.Meta(ReadList(from, ReadDocument)),
            'E' => new JournalRecord.End(from.ReadString()),
            var other => throw new FormatException($"unknown kind {other}"),
        };
    }

    private static void Write(BinaryWriter to, JournalImage image)
    {
        to.Write(image.Path);
        to.Write(image.Location.Text);
        to.Write(image.Format is { } format ? (int)format : -1);
        to.Write(image.Disk);
    }

    private static JournalImage ReadImage(BinaryReader from)
    {
        var path = from.ReadString();
        var location = new ImageLocation(from.ReadString());
        var format = from.ReadInt32();
        return new(path, location, format < 0 ? null : (StorageFormat)format, from.ReadString());
    }

    private static void Write(BinaryWriter to, StoredDocument document)
    {
        to.Write((byte)document.Kind);
        to.Write(document.Domain);
        to.Write(document.Name);
        WriteOptional(to, document.Text);
    }

    private static StoredDocument ReadDocument(BinaryReader from) =>
        new((DocumentKind)from.ReadByte(), from.ReadString(), from.ReadString(), ReadOptional(from));

    private static void Write(BinaryWriter to, JournalStep step)
    {
        to.Write((byte)step.Verb);
        to.Write(step.Image is not null);
        if (step.Image is not null)
        {
            Write(to, step.Image);
        }

        to.Write(step.Name);
        to.Write(step.Leaves);
        WriteOptional(to, step.Backing?.Stored);
        to.Write(step.Backing?.Format is { } format ? (int)format : -1);
        WriteOptional(to, step.Backing?.Location?.Text);
        WriteList(to, step.Documents, Write);
    }

    private static JournalStep ReadStep(BinaryReader from)
    {
        var verb = (JournalVerb)from.ReadByte();
        var image = from.ReadBoolean() ? ReadImage(from) : null;
        var name = from.ReadString();
        var leaves = from.ReadString();
        var stored = ReadOptional(from);
        var format = from.ReadInt32();
        var location = ReadOptional(from);
        return new(verb)
        {
            Image = image,
            Name = name,
            Leaves = leaves,
            Backing = stored is null ? null : new(stored, format < 0 ? null : (StorageFormat)format, location is null ? null : new ImageLocation(location)),
            Documents = ReadList(from, ReadDocument),
        };
    }

    private static Uuid ReadUuid(BinaryReader from) => Uuid.TryParse(from.ReadString(), out var uuid) ? uuid : default;

    private static void WriteOptional(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
        {
            to.Write(text);
        }
    }

    private static string? ReadOptional(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void WriteList<T>(BinaryWriter to, ValueArray<T> items, Action<BinaryWriter, T> write)
    {
        to.Write(items.Count);
        foreach (var item in items)
        {
            write(to, item);
        }
    }

    // The checksum says that the counts are ours; a frame bounds them all the same.
    private static ValueArray<T> ReadList<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var count = from.ReadInt32();
        List<T> items = [];
        for (var i = 0; i < count; i++)
        {
            items.Add(read(from));
        }

        return items.ToValueArray();
    }
}
