namespace VirtBridge.Engine;

/// <summary>
/// A definition that may not have been read yet: thousands of stored definitions cost nothing until someone asks.
/// </summary>
public sealed class Definition<T>
    where T : class
{
    private volatile T? _value;
    private Func<T>? _read;

    public Definition(T value) => _value = value;

    public Definition(Func<T> read) => _read = read;

    /// <summary>The definition; read from its text at the first use.</summary>
    public T Value => _value ?? Read();

    private T Read()
    {
        var read = _read;
        if (read is null)
        {
            return _value!;
        }

        var value = read();
        _value = value;
        _read = null;
        return value;
    }
}
