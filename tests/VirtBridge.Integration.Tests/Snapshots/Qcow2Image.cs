using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// A reader of plain qcow2 images for tests, so that thousands of comparisons need no processes. It shares no line with the program it
/// judges, and the tests let qemu-img read the last state of each run as well.
/// </summary>
public sealed class Qcow2Image
{
    private const ulong OffsetMask = 0x00ff_ffff_ffff_fe00;
    private readonly byte[] _file;
    private readonly int _clusterBits;
    private readonly Qcow2Image? _below;

    private Qcow2Image(string path, Qcow2Image? below, byte[] file)
    {
        Path = path;
        _below = below;
        _file = file;
        _clusterBits = (int)U32(20);
    }

    public string Path { get; }

    public ulong Size => U64(24);

    /// <summary>The files of the chain, top first.</summary>
    public IEnumerable<string> Chain => (_below?.Chain ?? []).Prepend(Path);

    public static Qcow2Image Open(string path) => Open(path, []);

    /// <summary>SHA-256 of what a guest sees, now or at an internal snapshot.</summary>
    public string Digest(string? inside = null)
    {
        var (table, entries) = inside is null ? ((long)U64(40), (int)U32(36)) : Snapshot(inside);
        var visible = new byte[Size];
        Read(visible, table, entries);
        return Convert.ToHexStringLower(SHA256.HashData(visible));
    }

    private static Qcow2Image Open(string path, HashSet<string> above)
    {
        Assert.True(above.Add(path), $"{path} is below itself");
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        Assert.True(file.Length >= 104 && BinaryPrimitives.ReadUInt32BigEndian(file) == 0x514649fb, $"{path} is no qcow2 image");
        var name = BinaryPrimitives.ReadUInt64BigEndian(file.AsSpan(8));
        if (name == 0)
        {
            return new(path, null, file);
        }

        var stored = Encoding.UTF8.GetString(file, (int)name, (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(16)));
        var named = stored.StartsWith("json:", StringComparison.Ordinal) ? JsonNode.Parse(stored[5..])!["file"]!["filename"]!.GetValue<string>() : stored;
        var below = Real(System.IO.Path.GetFullPath(named, System.IO.Path.GetDirectoryName(path)!));
        Assert.True(File.Exists(below), $"{path} stands on {stored}, which is missing");
        Assert.True(BackingFormat(file) == "qcow2", $"{path} does not say of what format {stored} is");
        return new(path, Open(below, above), file) { Reference = stored };
    }

    /// <summary>The reference as it is written in the header.</summary>
    public string? Reference { get; private init; }

    private static string Real(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(path)!;
        return Directory.ResolveLinkTarget(folder, returnFinalTarget: true) is { } real ? System.IO.Path.Combine(real.FullName, System.IO.Path.GetFileName(path)) : path;
    }

    private static string? BackingFormat(byte[] file)
    {
        for (var at = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(100)); ;)
        {
            var type = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 4));
            if (type is 0 or 0xe2792aca)
            {
                return type == 0 ? null : Encoding.ASCII.GetString(file, at + 8, length);
            }

            at += 8 + ((length + 7) & ~7);
        }
    }

    private void Read(Span<byte> visible, long table, int entries)
    {
        if (_below is not null)
        {
            _below.Read(visible[..(int)Math.Min((ulong)visible.Length, _below.Size)], (long)_below.U64(40), (int)_below.U32(36));
        }

        var cluster = 1 << _clusterBits;
        for (var at = 0; at < visible.Length; at += cluster)
        {
            var number = at >> _clusterBits;
            var (first, second) = (number / (cluster / 8), number % (cluster / 8));
            var middle = first < entries ? U64((int)table + (first * 8)) & OffsetMask : 0;
            var entry = middle == 0 ? 0 : U64((int)middle + (second * 8));
            var into = visible.Slice(at, Math.Min(cluster, visible.Length - at));
            Assert.True((entry & (1UL << 62)) == 0, $"{Path} is compressed");
            if ((entry & 1) != 0)
            {
                into.Clear();
            }
            else if ((entry & OffsetMask) is var data and not 0)
            {
                into.Clear();
                var stored = _file.AsSpan((int)Math.Min(data, (ulong)_file.Length));
                stored[..Math.Min(stored.Length, into.Length)].CopyTo(into);
            }
        }
    }

    private (long Table, int Entries) Snapshot(string wanted)
    {
        var at = (int)U64(64);
        for (var left = U32(60); left > 0; left--)
        {
            var (idBytes, nameBytes, extra) = (U16(at + 12), U16(at + 14), (int)U32(at + 36));
            var name = Encoding.UTF8.GetString(_file, at + 40 + extra + idBytes, nameBytes);
            if (name == wanted)
            {
                return ((long)U64(at), (int)U32(at + 8));
            }

            at += (40 + extra + idBytes + nameBytes + 7) & ~7;
        }

        throw new InvalidDataException($"{Path} holds no snapshot '{wanted}'");
    }

    private ulong U64(int at) => BinaryPrimitives.ReadUInt64BigEndian(_file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));
}
