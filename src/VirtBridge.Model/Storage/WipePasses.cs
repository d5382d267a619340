using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>One pass over a volume: a repeated pattern, or random bytes when there is none.</summary>
public sealed record WipePass(ValueArray<byte> Pattern)
{
    public static WipePass Random { get; } = new([]);

    public bool IsRandom => Pattern.IsEmpty;

    /// <summary>Fills a buffer that starts at <paramref name="position"/> of the volume.</summary>
    public void Fill(Span<byte> buffer, long position)
    {
        var pattern = Pattern.AsSpan();
        for (var i = 0; i < buffer.Length; i++)
        {
            buffer[i] = pattern[(int)((position + i) % pattern.Length)];
        }
    }
}

/// <summary>The passes each published method of wiping consists of.</summary>
public static class WipePasses
{
    public static IReadOnlyList<WipePass> Of(StorageVolWipeAlgorithm algorithm) => algorithm switch
    {
        StorageVolWipeAlgorithm.Zero => [Bytes(0)],
        StorageVolWipeAlgorithm.Nnsa => [.. Random(2), Bytes(0)],
        StorageVolWipeAlgorithm.Dod => [.. Random(1), Bytes(0), Bytes(0xff)],
        StorageVolWipeAlgorithm.Bsi => [Bytes(0xff), Bytes(0xfe), Bytes(0xfd), Bytes(0xfb), Bytes(0xf7), Bytes(0xef), Bytes(0xdf), Bytes(0xbf), Bytes(0x7f)],
        StorageVolWipeAlgorithm.Gutmann => [.. Random(4), .. Gutmann(), .. Random(4)],
        StorageVolWipeAlgorithm.Schneier => [Bytes(0), Bytes(0xff), .. Random(5)],
        StorageVolWipeAlgorithm.Pfitzner7 => Random(7),
        StorageVolWipeAlgorithm.Pfitzner33 => Random(33),
        StorageVolWipeAlgorithm.Random => Random(1),
        _ => [],
    };

    private static WipePass Bytes(params ReadOnlySpan<byte> pattern) => new(ValueArray.Create(pattern));

    private static WipePass[] Random(int count) => [.. Enumerable.Repeat(WipePass.Random, count)];

    /// <summary>The 27 patterns against the encodings of old drives.</summary>
    private static IEnumerable<WipePass> Gutmann()
    {
        yield return Bytes(0x55);
        yield return Bytes(0xaa);
        yield return Bytes(0x92, 0x49, 0x24);
        yield return Bytes(0x49, 0x24, 0x92);
        yield return Bytes(0x24, 0x92, 0x49);
        for (var i = 0; i < 16; i++)
        {
            yield return Bytes((byte)(i * 0x11));
        }

        yield return Bytes(0x92, 0x49, 0x24);
        yield return Bytes(0x49, 0x24, 0x92);
        yield return Bytes(0x24, 0x92, 0x49);
        yield return Bytes(0x6d, 0xb6, 0xdb);
        yield return Bytes(0xb6, 0xdb, 0x6d);
        yield return Bytes(0xdb, 0x6d, 0xb6);
    }
}
