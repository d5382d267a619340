using System.Buffers.Binary;
using System.Text;

namespace VirtBridge.Model;

/// <summary>What the first bytes of an image tell about it.</summary>
public sealed record ImageHeader
{
    /// <summary>Bytes of the file that are enough to read any header.</summary>
    public const int EnoughBytes = 64 * 1024;

    private const int LongestName = 1023;

    public required StorageFormat Format { get; init; }

    /// <summary>Bytes the guest sees; 0 when the header does not say.</summary>
    public ulong Capacity { get; init; }

    public bool Encrypted { get; init; }

    /// <summary>How the data is encrypted; null when it is not.</summary>
    public EncryptionFormat? Encryption { get; init; }

    /// <summary>The name of the image below, as written.</summary>
    public string? Backing { get; init; }

    /// <summary>The format of the image below; null when the image does not say.</summary>
    public StorageFormat? BackingFormat { get; init; }

    /// <summary>The file that holds the data of a qcow2 image that has only metadata.</summary>
    public string? DataFile { get; init; }

    /// <summary>The data file alone is a complete raw image.</summary>
    public bool DataFileIsRaw { get; init; }

    /// <summary>The unit in which space is given to the image; 0 when the format has none.</summary>
    public ulong ClusterSize { get; init; }

    /// <summary>"1.1" for a qcow2 image of version 3; null for older ones and other formats.</summary>
    public string? Compat { get; init; }

    public bool LazyRefcounts { get; init; }

    public bool ExtendedL2 { get; init; }

    /// <summary>Reference counts may be behind; the next writer repairs them.</summary>
    public bool Dirty { get; init; }

    /// <summary>A writer found the image damaged; QEMU opens it for reading only.</summary>
    public bool Corrupt { get; init; }

    /// <summary>Clusters may be compressed with zstd rather than zlib.</summary>
    public bool Zstd { get; init; }

    /// <summary>Where internal snapshots are listed.</summary>
    public ImageTableSpan Snapshots { get; init; }

    /// <summary>Where persistent dirty bitmaps are listed.</summary>
    public ImageTableSpan Bitmaps { get; init; }

    /// <summary>The name of a container that no storage format stands for: "vhdx" or "luks2".</summary>
    public string? Container { get; init; }

    /// <summary>Where the payload begins, when a header precedes it.</summary>
    public ulong PayloadOffset { get; init; }

    /// <summary>What is wrong with the header; null when every limit is kept.</summary>
    public string? Problem { get; init; }

    /// <summary>Reads the header as one of <paramref name="format"/>; formats without one read as empty.</summary>
    public static ImageHeader Read(ReadOnlySpan<byte> bytes, StorageFormat format) => format switch
    {
        StorageFormat.Qcow2 or StorageFormat.Qcow when Probe(bytes) == format => ImageHeaderQcow.Read(bytes, format),
        StorageFormat.Qed when Probe(bytes) == format => ImageHeaderVirtual.ReadQed(bytes),
        StorageFormat.Vmdk when Probe(bytes) == format => ImageHeaderVirtual.ReadVmdk(bytes),
        StorageFormat.Vdi when bytes.Length >= 0x178 => ImageHeaderVirtual.ReadVdi(bytes),
        StorageFormat.Vpc when Probe(bytes) == format => ImageHeaderVirtual.ReadVpc(bytes),
        StorageFormat.Ploop when Probe(bytes) == format => ImageHeaderVirtual.ReadPloop(bytes),
        StorageFormat.Raw => ImageHeaderVirtual.ReadRaw(bytes),
        _ => new() { Format = format },
    };

    /// <summary>The format the bytes look like; raw when like nothing known.</summary>
    public static StorageFormat Probe(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes) == ImageHeaderQcow.Magic)
        {
            return bytes.Length >= 8 && BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]) >= 2 ? StorageFormat.Qcow2 : StorageFormat.Qcow;
        }

        return bytes.StartsWith("QED\0"u8) ? StorageFormat.Qed
            : bytes.StartsWith("KDMV"u8) ? StorageFormat.Vmdk
            : bytes.StartsWith("OOOM"u8) ? StorageFormat.Cow
            : bytes.StartsWith("WithoutFreeSpace"u8) || bytes.StartsWith("WithouFreSpacExt"u8) ? StorageFormat.Ploop
            : bytes.StartsWith("conectix"u8) ? StorageFormat.Vpc
            : bytes.Length > 0x44 && BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x40..]) == 0xbeda107f ? StorageFormat.Vdi
            : bytes.Length > 32774 && bytes[32769..].StartsWith("CD001"u8) ? StorageFormat.Iso
            : StorageFormat.Raw;
    }

    internal static string? Name(ReadOnlySpan<byte> bytes, ulong offset, uint size) =>
        offset == 0 || size is 0 or > LongestName || offset > (ulong)bytes.Length || offset + size > (ulong)bytes.Length
            ? null
            : Encoding.UTF8.GetString(bytes.Slice((int)offset, (int)size)).TrimEnd('\0');
}

/// <summary>A table in an image: how many entries, where, and in how many bytes when that is known.</summary>
public readonly record struct ImageTableSpan(uint Count, ulong Offset, ulong Size);
