namespace VirtBridge.Exports;

/// <summary>Something a C program holds a pointer to: counted references and text lent to the caller.</summary>
internal abstract class CObject
{
    private readonly Lock _lock = new();
    private List<(string Key, string Text, nint Address)>? _lent;
    private CObject? _parent;
    private int _references = 1;
    private int _held = 1;

    protected CObject(HandleKind kind, ObjectTable table)
    {
        Kind = kind;
        Table = table;
        Address = table.Add(this);
    }

    public HandleKind Kind { get; }

    /// <summary>The pointer the C program knows.</summary>
    public nint Address { get; }

    public abstract ConnectionObject Connection { get; }

    protected ObjectTable Table { get; }

    /// <summary>A reference the library keeps for itself.</summary>
    public void AddReference() => Interlocked.Increment(ref _references);

    /// <summary>A reference the program asked for.</summary>
    public void Hold()
    {
        Interlocked.Increment(ref _held);
        AddReference();
    }

    /// <summary>Gives up a reference of the program; one it does not have is refused, whatever the library still needs.</summary>
    public int Drop(CallSite site)
    {
        if (Interlocked.Decrement(ref _held) < 0)
        {
            Interlocked.Increment(ref _held);
            throw Kind.Invalid(site);
        }

        return Release();
    }

    /// <summary>Makes this an object the program may look at but did not ask for.</summary>
    public void Lend() => _held = 0;

    /// <summary>Gives up one reference and tells how many are left; the last one ends the object.</summary>
    public int Release()
    {
        var left = Interlocked.Decrement(ref _references);
        if (left == 0 && Table.Remove(Address))
        {
            foreach (var (_, _, address) in _lent ?? [])
            {
                NativeText.Free(address);
            }

            _parent?.Release();
            End();
        }

        return Math.Max(left, 0);
    }

    /// <summary>Text that lives as long as this object; asked again, the same pointer.</summary>
    public nint Borrow(string key, string? text)
    {
        if (text is null)
        {
            return 0;
        }

        lock (_lock)
        {
            _lent ??= [];
            foreach (var (lentKey, lentText, address) in _lent)
            {
                if (lentKey == key && lentText == text)
                {
                    return address;
                }
            }

            var copy = NativeText.Allocate(text);
            _lent.Add((key, text, copy));
            return copy;
        }
    }

    /// <summary>The object this one belongs to; lives as long as this one.</summary>
    public nint Parent<T>(HandleKind kind, T reference)
        where T : class
    {
        lock (_lock)
        {
            if (_parent is null)
            {
                _parent = new NamedObject<T>(kind, Connection, reference);
                _parent.Lend();
            }

            return _parent.Address;
        }
    }

    /// <summary>Called once, when nobody holds the object any more.</summary>
    protected abstract void End();
}
