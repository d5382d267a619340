using System.Collections;
using System.Runtime.CompilerServices;

namespace VirtBridge.Model.Qemu;

/// <summary>An immutable set of capability flags.</summary>
[CollectionBuilder(typeof(QemuFlagSet), nameof(Create))]
public sealed class QemuFlagSet : IReadOnlyCollection<QemuFlag>, IEquatable<QemuFlagSet>
{
    private readonly ulong[] _words;

    private QemuFlagSet(ulong[] words) => _words = words;

    public static QemuFlagSet Empty { get; } = new(NewWords());

    public int Count => _words.Sum(word => System.Numerics.BitOperations.PopCount(word));

    public static QemuFlagSet Create(ReadOnlySpan<QemuFlag> flags)
    {
        var words = NewWords();
        foreach (var flag in flags)
        {
            words[(int)flag / 64] |= 1UL << ((int)flag % 64);
        }

        return new QemuFlagSet(words);
    }

    public bool Contains(QemuFlag flag) => (_words[(int)flag / 64] >> ((int)flag % 64) & 1) != 0;

    public QemuFlagSet With(QemuFlag flag)
    {
        var words = (ulong[])_words.Clone();
        words[(int)flag / 64] |= 1UL << ((int)flag % 64);
        return new QemuFlagSet(words);
    }

    public QemuFlagSet Without(QemuFlag flag)
    {
        var words = (ulong[])_words.Clone();
        words[(int)flag / 64] &= ~(1UL << ((int)flag % 64));
        return new QemuFlagSet(words);
    }

    public bool Equals(QemuFlagSet? other) => other is not null && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as QemuFlagSet);

    public override int GetHashCode() => _words.Aggregate(0, HashCode.Combine);

    /// <summary>The flags in the order of the enumeration.</summary>
    public IEnumerator<QemuFlag> GetEnumerator()
    {
        for (var index = 0; index < QemuFlagNames.Count; index++)
        {
            if (Contains((QemuFlag)index))
            {
                yield return (QemuFlag)index;
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ulong[] NewWords() => new ulong[(QemuFlagNames.Count + 63) / 64];
}
