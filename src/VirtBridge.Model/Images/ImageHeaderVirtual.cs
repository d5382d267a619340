using System.Buffers.Binary;
using System.Text;

namespace VirtBridge.Model;

/// <summary>Headers of the other image formats.</summary>
internal static class ImageHeaderVirtual
{
    private const ulong QedBacking = 1UL << 0;
    private const ulong QedNeedsCheck = 1UL << 1;
    private const ulong QedNoProbe = 1UL << 2;
    private const ulong Sector = 512;

    public static ImageHeader ReadQed(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 64)
        {
            return new() { Format = StorageFormat.Qed, Problem = "the header is cut off" };
        }

        var cluster = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        var features = BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]);
        var good = cluster is >= 1 << 12 and <= 1 << 26 && (cluster & (cluster - 1)) == 0;
        var header = new ImageHeader
        {
            Format = StorageFormat.Qed,
            Capacity = BinaryPrimitives.ReadUInt64LittleEndian(bytes[48..]),
            ClusterSize = good ? cluster : 0,
            Dirty = (features & QedNeedsCheck) != 0,
            Problem = good ? null : $"a cluster size of {cluster} bytes",
        };
        return (features & QedBacking) == 0 ? header : header with
        {
            Backing = ImageHeader.Name(
                bytes, BinaryPrimitives.ReadUInt32LittleEndian(bytes[56..]), BinaryPrimitives.ReadUInt32LittleEndian(bytes[60..])),
            BackingFormat = (features & QedNoProbe) != 0 ? StorageFormat.Raw : null,
        };
    }

    public static ImageHeader ReadVmdk(ReadOnlySpan<byte> bytes)
    {
        var header = new ImageHeader
        {
            Format = StorageFormat.Vmdk,
            Capacity = bytes.Length >= 20 ? Bytes(BinaryPrimitives.ReadUInt64LittleEndian(bytes[12..])) : 0,
            ClusterSize = bytes.Length >= 28 ? Bytes(BinaryPrimitives.ReadUInt64LittleEndian(bytes[20..])) : 0,
            Problem = bytes.Length < 80 ? "the header is cut off"
                : BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) is 0 or > 3 ? "a version that is not known" : null,
        };
        var hint = bytes.IndexOf("parentFileNameHint=\""u8);
        if (hint < 0)
        {
            return header;
        }

        var rest = bytes[(hint + "parentFileNameHint=\"".Length)..];
        return rest.IndexOf((byte)'"') is > 0 and < 1024 and var end
            ? header with { Backing = Encoding.UTF8.GetString(rest[..end]), BackingFormat = StorageFormat.Vmdk }
            : header;
    }

    public static ImageHeader ReadVdi(ReadOnlySpan<byte> bytes)
    {
        var block = bytes.Length >= 0x17c ? BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x178..]) : 0;
        return new()
        {
            Format = StorageFormat.Vdi,
            Capacity = BinaryPrimitives.ReadUInt64LittleEndian(bytes[0x170..]),
            ClusterSize = block,
            Problem = BinaryPrimitives.ReadUInt32LittleEndian(bytes[0x44..]) != 0x00010001 ? "a version that is not known" : null,
        };
    }

    public static ImageHeader ReadVpc(ReadOnlySpan<byte> bytes)
    {
        const int DifferencingDisk = 4;
        if (bytes.Length < (int)Sector)
        {
            return new() { Format = StorageFormat.Vpc, Problem = "the header is cut off" };
        }

        var dynamic = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        var block = dynamic <= (ulong)bytes.Length - 36 && bytes[(int)dynamic..].StartsWith("cxsparse"u8)
            ? BinaryPrimitives.ReadUInt32BigEndian(bytes[((int)dynamic + 32)..]) : 0;
        return new()
        {
            Format = StorageFormat.Vpc,
            Capacity = BinaryPrimitives.ReadUInt64BigEndian(bytes[40..]),
            ClusterSize = block,
            Problem = BinaryPrimitives.ReadUInt32BigEndian(bytes[60..]) == DifferencingDisk ? "a differencing disk, which QEMU cannot open" : null,
        };
    }

    public static ImageHeader ReadPloop(ReadOnlySpan<byte> bytes) => new()
    {
        Format = StorageFormat.Ploop,
        Capacity = bytes.Length >= 44 ? Bytes(BinaryPrimitives.ReadUInt64LittleEndian(bytes[36..])) : 0,
        ClusterSize = bytes.Length >= 32 ? Bytes(BinaryPrimitives.ReadUInt32LittleEndian(bytes[28..])) : 0,
    };

    /// <summary>Raw data may be encrypted, or be a container that is no format of its own here.</summary>
    public static ImageHeader ReadRaw(ReadOnlySpan<byte> bytes)
    {
        var header = new ImageHeader { Format = StorageFormat.Raw };
        if (bytes.StartsWith("vhdxfile"u8))
        {
            return header with { Container = "vhdx" };
        }

        if (!bytes.StartsWith("LUKS"u8) || bytes.Length < 112 || bytes[4] != 0xba || bytes[5] != 0xbe)
        {
            return header;
        }

        var version = BinaryPrimitives.ReadUInt16BigEndian(bytes[6..]);
        return version == 1
            ? header with
            {
                Encrypted = true,
                Encryption = EncryptionFormat.Luks,
                PayloadOffset = Bytes(BinaryPrimitives.ReadUInt32BigEndian(bytes[104..])),
            }
            : header with { Container = "luks2", Encrypted = true, Encryption = EncryptionFormat.Luks2 };
    }

    private static ulong Bytes(ulong sectors) => sectors > ulong.MaxValue / Sector ? 0 : sectors * Sector;
}
