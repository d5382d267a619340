namespace VirtBridge.Xml;

/// <summary>
/// The spelling of every value of an enumeration in XML. Values are dense and start at zero; a null name is a
/// value that is never written or read (a "default" that means absent).
/// </summary>
public sealed class XmlNames<T>
    where T : struct, Enum
{
    private readonly string?[] _names;

    public XmlNames(params string?[] names) => _names = names;

    public IReadOnlyList<string?> Names => _names;

    public bool TryParse(string text, out T value)
    {
        var names = _names;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == text)
            {
                value = FromIndex(i);
                return true;
            }
        }

        value = default;
        return false;
    }

    public string Format(T value) =>
        TryFormat(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, null);

    public string? TryFormat(T value)
    {
        var index = ToIndex(value);
        return (uint)index < (uint)_names.Length ? _names[index] : null;
    }

    private static T FromIndex(int index) => System.Runtime.CompilerServices.Unsafe.As<int, T>(ref index);

    private static int ToIndex(T value) => System.Runtime.CompilerServices.Unsafe.As<T, int>(ref value);
}
