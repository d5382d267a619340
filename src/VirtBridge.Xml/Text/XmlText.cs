using System.Buffers;
using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>
/// Writes XML the way libvirt prints it: two blanks of indentation, single quotes, <c>&lt;a/&gt;</c> for nothing inside.
/// Call <see cref="Take"/> once at the end.
/// </summary>
public sealed class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&'\"");
    private const string HexDigits = "0123456789abcdef";
    private char[] _buffer = ArrayPool<char>.Shared.Rent(8192);
    private int _length;
    private int _indent;
    private State _state = State.Between;

    private enum State : byte
    {
        /// <summary>Line start: the next thing is an element or an end tag.</summary>
        Between,

        /// <summary>A start tag is still open for attributes.</summary>
        InTag,

        /// <summary>Text was written: the end tag follows on the same line.</summary>
        AfterText,
    }

    public XmlText(int indent = 0) => _indent = indent;

    public int Indent => _indent;

    /// <summary>Starts an element that ends with the disposal of the returned value.</summary>
    public Scope Element(string name)
    {
        CloseTag();
        var start = _length;
        AppendIndent();
        Append('<');
        Append(name);
        _state = State.InTag;
        _indent += 2;
        return new Scope(this, name, start, _length, dropEmpty: false);
    }

    /// <summary>As <see cref="Element"/>, but leaves nothing behind when neither attribute nor content was written.</summary>
    public Scope ElementIfAny(string name)
    {
        CloseTag(out var reopen);
        var start = _length;
        AppendIndent();
        Append('<');
        Append(name);
        _state = State.InTag;
        _indent += 2;
        return new Scope(this, name, start, _length, dropEmpty: true) { Reopen = reopen };
    }

    /// <summary>Ends the start tag here: an element without anything inside gets an end tag of its own.</summary>
    public void BeginContent() => CloseTag();

    public void Attribute(string name, string value)
    {
        Append(' ');
        Append(name);
        Append("='");
        AppendEscaped(value);
        Append('\'');
    }

    public void Attribute(string name, ulong value)
    {
        Append(' ');
        Append(name);
        Append("='");
        AppendNumber(value);
        Append('\'');
    }

    public void Attribute(string name, uint value) => Attribute(name, (ulong)value);

    public void Attribute(string name, long value)
    {
        if (value >= 0)
        {
            Attribute(name, (ulong)value);
        }
        else
        {
            Attribute(name, value.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Attribute(string name, int value) => Attribute(name, (long)value);

    public void Attribute(string name, Uuid value) => Attribute(name, value.ToString());

    public void Attribute<T>(string name, XmlNames<T> names, T value)
        where T : struct, Enum => Attribute(name, names.Format(value));

    /// <summary>Hexadecimal with prefix and at least <paramref name="digits"/> digits.</summary>
    public void HexAttribute(string name, ulong value, int digits = 1)
    {
        Append(' ');
        Append(name);
        Append("='0x");
        var needed = (67 - System.Numerics.BitOperations.LeadingZeroCount(value)) / 4;
        for (var shift = (Math.Max(needed, digits) - 1) * 4; shift >= 0; shift -= 4)
        {
            Append(HexDigits[(int)(value >> shift & 0xf)]);
        }

        Append('\'');
    }

    public void YesNo(string name, bool value) => Attribute(name, value ? "yes" : "no");

    public void OnOff(string name, bool value) => Attribute(name, value ? "on" : "off");

    public void OptionalAttribute(string name, string? value)
    {
        if (value is not null)
        {
            Attribute(name, value);
        }
    }

    public void OptionalAttribute(string name, uint? value)
    {
        if (value is { } number)
        {
            Attribute(name, (ulong)number);
        }
    }

    public void OptionalAttribute(string name, ulong? value)
    {
        if (value is { } number)
        {
            Attribute(name, number);
        }
    }

    public void OptionalAttribute(string name, int? value)
    {
        if (value is { } number)
        {
            Attribute(name, (long)number);
        }
    }

    public void OptionalAttribute(string name, Uuid? value)
    {
        if (value is { } uuid)
        {
            Attribute(name, uuid);
        }
    }

    public void OptionalYesNo(string name, bool? value)
    {
        if (value is { } yes)
        {
            YesNo(name, yes);
        }
    }

    public void OptionalOnOff(string name, bool? value)
    {
        if (value is { } on)
        {
            OnOff(name, on);
        }
    }

    /// <summary>Writes nothing for null and for values without a name.</summary>
    public void OptionalAttribute<T>(string name, XmlNames<T> names, T? value)
        where T : struct, Enum
    {
        if (value is { } some && names.TryFormat(some) is { } text)
        {
            Attribute(name, text);
        }
    }

    /// <summary>Character data inside the current element; the end tag follows directly.</summary>
    public void Text(string text)
    {
        EndStartTag();
        AppendEscaped(text);
        _state = State.AfterText;
    }

    public void Text(ulong number)
    {
        EndStartTag();
        AppendNumber(number);
        _state = State.AfterText;
    }

    public void TextElement(string name, string text)
    {
        using var element = Element(name);
        Text(text);
    }

    public void TextElement(string name, ulong number)
    {
        using var element = Element(name);
        Text(number);
    }

    public void OptionalTextElement(string name, string? text)
    {
        if (text is not null)
        {
            TextElement(name, text);
        }
    }

    public void OptionalTextElement(string name, ulong? number)
    {
        if (number is { } value)
        {
            TextElement(name, value);
        }
    }

    public void EmptyElement(string name)
    {
        using var element = Element(name);
    }

    /// <summary><c>&lt;child attribute='value'/&gt;</c> when there is a value.</summary>
    public void OptionalChild(string child, string attribute, string? value)
    {
        if (value is not null)
        {
            using var element = Element(child);
            Attribute(attribute, value);
        }
    }

    public void OptionalChild(string child, string attribute, ulong? value)
    {
        if (value is { } number)
        {
            using var element = Element(child);
            Attribute(attribute, number);
        }
    }

    /// <summary>A subtree as the user wrote it, laid out the way libxml2 prints a node with indentation.</summary>
    public void Raw(XmlElement element, Func<XmlElement, IEnumerable<XmlAttribute>>? order = null)
    {
        CloseTag();
        AppendIndent();
        new XmlSubtreeWriter(this, order).Write(element, _indent / 2, format: true);
        Append('\n');
    }

    /// <summary>Ends the start tag, so that an element without content still gets an end tag on a line of its own.</summary>
    public void Open() => CloseTag();

    /// <summary>Lines that are already laid out, each given the current indentation.</summary>
    public void RawLines(string lines)
    {
        CloseTag();
        foreach (var line in lines.AsSpan().TrimEnd('\n').EnumerateLines())
        {
            if (line.Length > 0)
            {
                AppendIndent();
            }

            Append(line);
            Append('\n');
        }
    }

    /// <summary>Ends the start tag, so the element gets an end tag of its own even when nothing follows.</summary>
    public void OpenContent() => CloseTag();

    /// <summary>A comment line of its own.</summary>
    public void Comment(string text)
    {
        CloseTag();
        AppendIndent();
        Append("<!--");
        Append(text);
        Append("-->\n");
    }

    /// <summary>The whole text. The writer is spent afterwards.</summary>
    public string Take()
    {
        var text = new string(_buffer, 0, _length);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = [];
        return text;
    }

    internal void Append(char c)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = c;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    private void AppendNumber(ulong value)
    {
        if (_length + 20 > _buffer.Length)
        {
            Grow(20);
        }

        value.TryFormat(_buffer.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    private void AppendEscaped(string text)
    {
        if (XmlCharacters.IsShortAndBare(text))
        {
            Append(text);
            return;
        }

        var span = text.AsSpan();
        int stop;
        while ((stop = span.IndexOfAny(Special)) >= 0)
        {
            Append(span[..stop]);
            Append(span[stop] switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '\'' => "&apos;",
                _ => "&quot;",
            });
            span = span[(stop + 1)..];
        }

        // Control characters cannot be written in XML 1.0 and are dropped, as libvirt does.
        while ((stop = span.IndexOfAny(XmlCharacters.Forbidden)) >= 0)
        {
            Append(span[..stop]);
            span = span[(stop + 1)..];
        }

        Append(span);
    }

    private void AppendIndent()
    {
        if (_length + _indent > _buffer.Length)
        {
            Grow(_indent);
        }

        _buffer.AsSpan(_length, _indent).Fill(' ');
        _length += _indent;
    }

    private void EndStartTag()
    {
        if (_state == State.InTag)
        {
            Append('>');
        }
    }

    private void CloseTag() => CloseTag(out _);

    private void CloseTag(out bool reopen)
    {
        reopen = _state == State.InTag;
        if (reopen)
        {
            Append(">\n");
        }

        _state = State.Between;
    }

    private void End(in Scope scope)
    {
        _indent -= 2;
        switch (_state)
        {
            case State.InTag when scope.DropEmpty && _length == scope.AfterName:
                _length = scope.Start - (scope.Reopen ? 2 : 0);
                _state = scope.Reopen ? State.InTag : State.Between;
                return;
            case State.InTag:
                Append("/>\n");
                break;
            default:
                if (_state == State.Between)
                {
                    AppendIndent();
                }

                Append("</");
                Append(scope.Name);
                Append(">\n");
                break;
        }

        _state = State.Between;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + more));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>An open element. Disposing it writes its end.</summary>
    public readonly ref struct Scope
    {
        private readonly XmlText _xml;

        internal Scope(XmlText xml, string name, int start, int afterName, bool dropEmpty)
        {
            _xml = xml;
            Name = name;
            Start = start;
            AfterName = afterName;
            DropEmpty = dropEmpty;
        }

        internal string Name { get; }

        internal int Start { get; }

        internal int AfterName { get; }

        internal bool DropEmpty { get; }

        internal bool Reopen { get; init; }

        public void Dispose() => _xml.End(this);
    }
}
