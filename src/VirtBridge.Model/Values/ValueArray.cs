using System.Collections;
using System.Runtime.CompilerServices;

namespace VirtBridge.Model;

/// <summary>An immutable list that compares by content, so records that hold one stay values.</summary>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
public readonly struct ValueArray<T> : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    private readonly T[]? _items;

    internal ValueArray(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    public int Count => Items.Length;

    public bool IsEmpty => Items.Length == 0;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>The first item; the default of its type when there is none.</summary>
    public T? FirstOrDefault() => IsEmpty ? default : Items[0];

    public ValueArray<T> Add(T item) => new([.. Items, item]);

    public ValueArray<T> Insert(int index, T item) => new([.. Items[..index], item, .. Items[index..]]);

    public ValueArray<T> RemoveAt(int index) => new([.. Items[..index], .. Items[(index + 1)..]]);

    public ValueArray<T> SetItem(int index, T item) => new([.. Items[..index], item, .. Items[(index + 1)..]]);

    public int IndexOf(Func<T, bool> match) => Array.FindIndex(Items, item => match(item));

    public bool Equals(ValueArray<T> other) => Items.AsSpan().SequenceEqual(other.Items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => obj is ValueArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", Items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    public static bool operator ==(ValueArray<T> left, ValueArray<T> right) => left.Equals(right);

    public static bool operator !=(ValueArray<T> left, ValueArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="ValueArray{T}"/> values.</summary>
public static class ValueArray
{
    public static ValueArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static ValueArray<T> ToValueArray<T>(this IEnumerable<T> items) => new([.. items]);
}
