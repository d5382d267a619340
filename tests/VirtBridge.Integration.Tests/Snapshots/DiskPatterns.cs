using System.Security.Cryptography;

namespace VirtBridge.Integration.Tests;

/// <summary>What a small disk reads like: one byte repeated in each block.</summary>
public sealed class DiskPatterns
{
    public const int BlockBytes = 64 * 1024;
    public const int Blocks = 16;

    private readonly byte[] _bytes;

    private DiskPatterns(byte[] bytes) => _bytes = bytes;

    public static DiskPatterns Zero => new(new byte[Blocks]);

    public static int Bytes => Blocks * BlockBytes;

    public DiskPatterns With(int block, byte pattern)
    {
        var bytes = _bytes.ToArray();
        bytes[block] = pattern;
        return new(bytes);
    }

    /// <summary>SHA-256 of the whole disk.</summary>
    public string Digest()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var block = new byte[BlockBytes];
        foreach (var pattern in _bytes)
        {
            block.AsSpan().Fill(pattern);
            all.AppendData(block);
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    /// <summary>SHA-256 of what an image shows, as qemu-img reads it, at an internal snapshot if one is named.</summary>
    public static string ReadByTool(string image, string? inside)
    {
        var raw = Path.Combine(Path.GetTempPath(), $"vb-raw-{Guid.NewGuid():N}");
        try
        {
            Tool.Run("qemu-img", ["convert", "-U", .. inside is null ? (string[])[] : ["-l", $"snapshot.name={inside}"], "-O", "raw", image, raw]).Succeeded();
            using var file = File.OpenRead(raw);
            return Convert.ToHexStringLower(SHA256.HashData(file));
        }
        finally
        {
            File.Delete(raw);
        }
    }

    public override string ToString() => Convert.ToHexStringLower(_bytes);
}
