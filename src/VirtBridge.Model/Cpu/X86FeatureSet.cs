using System.Numerics;

namespace VirtBridge.Model.Cpu;

/// <summary>An immutable set of x86 features, by their index in the table.</summary>
public readonly struct X86FeatureSet : IEquatable<X86FeatureSet>
{
    private readonly ulong[]? _words;

    private X86FeatureSet(ulong[] words) => _words = words;

    public static X86FeatureSet Empty => default;

    public bool IsEmpty => Words.All(word => word == 0);

    private ulong[] Words => _words ?? [];

    public static X86FeatureSet Of(IEnumerable<int> indexes)
    {
        var words = new List<ulong>();
        foreach (var index in indexes)
        {
            while (words.Count <= index / 64)
            {
                words.Add(0);
            }

            words[index / 64] |= 1UL << (index % 64);
        }

        return new X86FeatureSet([.. words]);
    }

    public bool Contains(int index) => index / 64 < Words.Length && (Words[index / 64] >> (index % 64) & 1) != 0;

    public X86FeatureSet With(int index) => Union(Of([index]));

    public X86FeatureSet Union(X86FeatureSet other) => Combine(other, (left, right) => left | right);

    public X86FeatureSet Intersect(X86FeatureSet other) => Combine(other, (left, right) => left & right);

    public X86FeatureSet Except(X86FeatureSet other) => Combine(other, (left, right) => left & ~right);

    public bool IsSubsetOf(X86FeatureSet other) => Except(other).IsEmpty;

    /// <summary>The indexes in the order of the table.</summary>
    public IEnumerable<int> Indexes()
    {
        for (var word = 0; word < Words.Length; word++)
        {
            for (var rest = Words[word]; rest != 0; rest &= rest - 1)
            {
                yield return (word * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    public bool Equals(X86FeatureSet other) => IsSubsetOf(other) && other.IsSubsetOf(this);

    public override bool Equals(object? obj) => obj is X86FeatureSet other && Equals(other);

    public override int GetHashCode() => Indexes().Aggregate(0, HashCode.Combine);

    public static bool operator ==(X86FeatureSet left, X86FeatureSet right) => left.Equals(right);

    public static bool operator !=(X86FeatureSet left, X86FeatureSet right) => !left.Equals(right);

    private X86FeatureSet Combine(X86FeatureSet other, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[Math.Max(Words.Length, other.Words.Length)];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = combine(i < Words.Length ? Words[i] : 0, i < other.Words.Length ? other.Words[i] : 0);
        }

        return new X86FeatureSet(words);
    }
}
