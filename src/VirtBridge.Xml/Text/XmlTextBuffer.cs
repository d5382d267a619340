using System.Buffers;

namespace VirtBridge.Xml;

/// <summary>Grows from the stack into a pooled array. Take the text once; it gives the array back.</summary>
internal ref struct XmlTextBuffer(Span<char> initial)
{
    private Span<char> _span = initial;
    private char[]? _rented;
    private int _length;

    public void Append(char c)
    {
        if (_length == _span.Length)
        {
            Grow(1);
        }

        _span[_length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _span.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_span[_length..]);
        _length += text.Length;
    }

    public string Take()
    {
        var text = _span[.._length].ToString();
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
            _rented = null;
        }

        return text;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_span.Length * 2, _length + more));
        _span[.._length].CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<char>.Shared.Return(_rented);
        }

        _span = _rented = larger;
    }
}
