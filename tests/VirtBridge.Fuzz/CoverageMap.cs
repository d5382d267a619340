using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace VirtBridge.Fuzz;

/// <summary>Which branches a text went through, and which were ever gone through, in classes of how often.</summary>
internal sealed unsafe class CoverageMap : IDisposable
{
    private const int Size = 1 << 16;

    private readonly byte* _map = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public CoverageMap() => Trace.SharedMem = _map;

    /// <summary>Branches gone through so far.</summary>
    public int Branches => _seen.Count(classes => classes != 0);

    public void Dispose() => NativeMemory.Free(_map);

    /// <summary>Forgets the last text.</summary>
    public void Clear()
    {
        new Span<byte>(_map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Forgets everything: another kind of text begins.</summary>
    public void Restart()
    {
        Clear();
        Array.Clear(_seen);
    }

    /// <summary>Whether the last text took a branch, or took it in another class of how often, for the first time.</summary>
    public bool Learn()
    {
        var news = false;
        var map = new ReadOnlySpan<byte>(_map, Size);
        for (var at = map.IndexOfAnyExcept((byte)0); at >= 0;)
        {
            var class_ = Class(map[at]);
            news |= (_seen[at] & class_) == 0;
            _seen[at] |= class_;
            var next = map[(at + 1)..].IndexOfAnyExcept((byte)0);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return news;
    }

    // Once, twice, three times, a few, many: one bit each.
    private static byte Class(byte count) => count switch
    {
        1 => 1,
        2 => 2,
        3 => 4,
        < 8 => 8,
        < 16 => 16,
        < 32 => 32,
        < 128 => 64,
        _ => 128,
    };
}
