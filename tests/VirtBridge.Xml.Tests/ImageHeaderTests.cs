using System.Buffers.Binary;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Model;
using Xunit;

namespace VirtBridge.Xml.Tests;

/// <summary>Headers as QEMU writes them, and as nobody should.</summary>
public sealed class ImageHeaderTests
{
    [Fact]
    public void A_modern_qcow2_header_tells_everything()
    {
        var header = Read(Qcow2(bits: 17, incompatible: 0b10011, compatible: 1, autoclear: 0, snapshots: 2));
        Assert.Equal((StorageFormat.Qcow2, 1UL << 30, 1UL << 17, "1.1"), (header.Format, header.Capacity, header.ClusterSize, header.Compat));
        Assert.True(header is { Dirty: true, Corrupt: true, ExtendedL2: true, LazyRefcounts: true, Zstd: false, Encrypted: false, Problem: null });
        Assert.Equal(("base.raw", StorageFormat.Raw), (header.Backing, header.BackingFormat));
        Assert.Equal(new ImageTableSpan(2, 0x50000, 0), header.Snapshots);
        Assert.Equal(new ImageTableSpan(3, 0x70000, 96), header.Bitmaps);
    }

    [Fact]
    public void Every_beginning_of_a_header_and_any_damage_is_read_without_harm()
    {
        var good = Qcow2(bits: 16, incompatible: 4, compatible: 0, autoclear: 2, snapshots: 1);
        for (var length = 0; length <= good.Length; length++)
        {
            Read(good.AsSpan(0, length));
        }

        var random = new Random(4);
        byte[][] starts = [good, [.. "QED\0"u8], [.. "KDMV"u8], [.. "conectix"u8], [.. "LUKS"u8, 0xba, 0xbe, 0, 1], [.. "vhdxfile"u8], [.. "WithoutFreeSpace"u8]];
        for (var round = 0; round < 20_000; round++)
        {
            var start = starts[round % starts.Length];
            var bytes = new byte[random.Next(0, 700)];
            random.NextBytes(bytes);
            start.AsSpan(0, Math.Min(start.Length, Math.Min(bytes.Length, 4 + random.Next(200)))).CopyTo(bytes);
            Read(bytes);
        }
    }

    [Theory]
    [InlineData(8u, "the cluster size is 2^8 bytes, 2^9 to 2^21 are allowed")]
    [InlineData(22u, "the cluster size is 2^22 bytes, 2^9 to 2^21 are allowed")]
    public void Limits_are_named(uint bits, string problem) => Assert.Equal(problem, Read(Qcow2(bits: bits)).Problem);

    [Fact]
    public void Unknown_features_and_too_many_snapshots_are_problems()
    {
        Assert.Equal("unknown features 0x40", Read(Qcow2(incompatible: 0x40)).Problem);
        Assert.Equal("70000 internal snapshots, 65536 are allowed", Read(Qcow2(snapshots: 70000)).Problem);
        Assert.Equal("version 4 is not known", Read(Qcow2(version: 4)).Problem);
    }

    [Fact]
    public void Nothing_that_is_not_marked_is_taken_for_an_image()
    {
        Assert.Equal(StorageFormat.Raw, ImageHeader.Probe("\u0055\u00aa boot sector"u8));
        var luks = new byte[592];
        "LUKS"u8.CopyTo(luks);
        (luks[4], luks[5], luks[7]) = (0xba, 0xbe, 1);
        BinaryPrimitives.WriteUInt32BigEndian(luks.AsSpan(104), 4096);
        var header = Read(luks);
        Assert.Equal((StorageFormat.Raw, EncryptionFormat.Luks, 4096UL * 512), (header.Format, header.Encryption!.Value, header.PayloadOffset));
        Assert.Equal((StorageFormat.Raw, "vhdx"), (Read([.. "vhdxfile"u8, .. new byte[600]]).Format, Read([.. "vhdxfile"u8, .. new byte[600]]).Container));
    }

    [Fact]
    public void Tables_of_snapshots_and_bitmaps_are_read_within_their_bounds()
    {
        var table = new byte[40 + 24 + 1 + 5 + 2];
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(12), 1);
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(14), 5);
        BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(16), 1700000000);
        BinaryPrimitives.WriteUInt32BigEndian(table.AsSpan(36), 24);
        BinaryPrimitives.WriteUInt64BigEndian(table.AsSpan(40), 77);
        BinaryPrimitives.WriteUInt64BigEndian(table.AsSpan(48), 4096);
        "1first"u8.CopyTo(table.AsSpan(64));
        Assert.Equal([new InternalSnapshot("1", "first") { Date = 1700000000, StateSize = 77, Capacity = 4096 }], QcowTables.Snapshots(table, 1));
        Assert.Throws<VirtException>(() => QcowTables.Snapshots(table, 2));
        Assert.Throws<VirtException>(() => QcowTables.Snapshots(table.AsSpan(0, 66), 1));

        var directory = new byte[24 + 4 + 4];
        directory[15] = 3;
        (directory[16], directory[17], directory[19]) = (1, 16, 4);
        "bits"u8.CopyTo(directory.AsSpan(24));
        Assert.Equal([new InternalBitmap("bits", 65536, InUse: true, Enabled: true)], QcowTables.Bitmaps(directory, 1));
        Assert.Throws<VirtException>(() => QcowTables.Bitmaps(directory.AsSpan(0, 26), 1));
    }

    private static ImageHeader Read(ReadOnlySpan<byte> bytes) => ImageHeader.Read(bytes, ImageHeader.Probe(bytes));

    private static byte[] Qcow2(
        uint version = 3, uint bits = 16, ulong incompatible = 0, ulong compatible = 0, ulong autoclear = 0, uint snapshots = 0)
    {
        var bytes = new byte[512];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, 0x514649fb);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4), version);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), 300);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(16), 8);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(20), bits);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(24), 1UL << 30);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(60), snapshots);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(64), 0x50000);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(72), incompatible);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(80), compatible);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(88), autoclear);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(100), 112);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(112), 0xe2792aca);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(116), 3);
        Encoding.ASCII.GetBytes("raw").CopyTo(bytes, 120);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(128), 0x23852875);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(132), 24);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(136), 3);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(144), 96);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(152), 0x70000);
        Encoding.ASCII.GetBytes("base.raw").CopyTo(bytes, 300);
        return bytes;
    }
}
