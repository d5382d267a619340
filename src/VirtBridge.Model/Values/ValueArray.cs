using System.Collections;
using System.Runtime.CompilerServices;

namespace VirtBridge.Model;

/// <summary>An immutable list that compares by content, so records that hold one stay values.</summary>
[CollectionBuilder(typeof(ValueArray), nameof(ValueArray.Create))]
public readonly struct ValueArray<T> : IReadOnlyList<T>, IEquatable<ValueArray<T>>
{
    // Null where there are none: asking for the empty array of a type is dearer than asking for null.
    private readonly T[]? _items;

    internal ValueArray(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    public int Count => _items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The first item; the default of its type when there is none.</summary>
    public T? FirstOrDefault() => IsEmpty ? default : Items[0];

    public ValueArray<T> Add(T item) => new([.. Items, item]);

    public ValueArray<T> Insert(int index, T item) => new([.. Items[..index], item, .. Items[index..]]);

    public ValueArray<T> RemoveAt(int index) => new([.. Items[..index], .. Items[(index + 1)..]]);

    public ValueArray<T> SetItem(int index, T item) => new([.. Items[..index], item, .. Items[(index + 1)..]]);

    public int IndexOf(Func<T, bool> match)
    {
        var items = AsSpan();
        for (var i = 0; i < items.Length; i++)
        {
            if (match(items[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // Rules ask these of every list of a definition: as members they need neither a box nor an enumerator.
    public bool Any(Func<T, bool> match) => IndexOf(match) >= 0;

    public bool All(Func<T, bool> match)
    {
        foreach (var item in AsSpan())
        {
            if (!match(item))
            {
                return false;
            }
        }

        return true;
    }

    public T? FirstOrDefault(Func<T, bool> match) => IndexOf(match) is >= 0 and var index ? Items[index] : default;

    /// <summary>Whether both are one list, which is quicker to tell than whether they are equal.</summary>
    public bool IsSame(ValueArray<T> other) => ReferenceEquals(_items, other._items) || (IsEmpty && other.IsEmpty);

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

    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    public static bool operator ==(ValueArray<T> left, ValueArray<T> right) => left.Equals(right);

    public static bool operator !=(ValueArray<T> left, ValueArray<T> right) => !left.Equals(right);

    /// <summary>Goes through the items without anything on the heap.</summary>
    public struct Enumerator
    {
        private readonly T[]? _items;
        private int _index;

        internal Enumerator(T[]? items)
        {
            _items = items;
            _index = -1;
        }

        public readonly T Current => _items![_index];

        public bool MoveNext() => _items is { } items && ++_index < items.Length;
    }
}

/// <summary>Makes <see cref="ValueArray{T}"/> values.</summary>
public static class ValueArray
{
    public static ValueArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    public static ValueArray<T> ToValueArray<T>(this IEnumerable<T> items) => new([.. items]);

    /// <summary>What <paramref name="change"/> makes of each item; the very same list where it changes none.</summary>
    public static ValueArray<T> Map<T>(this ValueArray<T> items, Func<T, T> change)
        where T : class
    {
        T[]? changed = null;
        var before = items.AsSpan();
        for (var i = 0; i < before.Length; i++)
        {
            var item = change(before[i]);
            if (changed is null && !ReferenceEquals(item, before[i]))
            {
                changed = before.ToArray();
            }

            if (changed is not null)
            {
                changed[i] = item;
            }
        }

        return changed is null ? items : new(changed);
    }
}
