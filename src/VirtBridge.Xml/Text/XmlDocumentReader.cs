using System.Buffers;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Xml;

/// <summary>
/// Reads a document into elements. No document type, no entities beyond the five and character references, nothing
/// external; the limits hold while reading. The sentences of refusals are those users know from libxml2.
/// </summary>
public sealed class XmlDocumentReader
{
    private static readonly SearchValues<char> TextStops = SearchValues.Create("<&\r]");
    private static readonly SearchValues<char> SingleQuoteStops = SearchValues.Create("'<&\r\n\t");
    private static readonly SearchValues<char> DoubleQuoteStops = SearchValues.Create("\"<&\r\n\t");

    private readonly string _text;
    private readonly XmlReaderLimits _limits;
    private readonly string? _sourceName;
    private readonly ErrorDomain _domain;
    private readonly XmlNameTable _names = new();
    private readonly List<XmlAttribute> _attributes = [];
    private bool _namespacesDeclared;
    private int _position;
    private int _nodes;

    private XmlDocumentReader(string text, XmlReaderLimits limits, string? sourceName, ErrorDomain domain)
    {
        _text = text;
        _limits = limits;
        _sourceName = sourceName;
        _domain = domain;
    }

    /// <summary>Reads a whole document and returns its root.</summary>
    /// <param name="text">The document.</param>
    /// <param name="sourceName">The file it is from, which refusals name.</param>
    /// <param name="domain">The part of the system that reports a refusal.</param>
    /// <param name="limits">What the document may cost; null for the default.</param>
    public static XmlElement Read(
        string text,
        string? sourceName = null,
        ErrorDomain domain = ErrorDomain.Xml,
        XmlReaderLimits? limits = null)
    {
        limits ??= XmlReaderLimits.Default;
        if (text.Length > limits.MaxCharacters)
        {
            throw new VirtException(ErrorCode.XmlDetail, domain, $"the document has {text.Length} characters, {limits.MaxCharacters} are allowed");
        }

        return new XmlDocumentReader(text, limits, sourceName, domain).ReadDocument();
    }

    private XmlElement ReadDocument()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
        {
            _position = 1;
        }

        if (_position == _text.Length)
        {
            throw Malformed("Document is empty");
        }

        if (_text.AsSpan(_position).StartsWith("<?xml") && _position + 5 < _text.Length && IsBlank(_text[_position + 5]))
        {
            SkipPast("?>", "parsing XML declaration: '?>' expected");
        }

        SkipMisc();
        if (Peek() != '<')
        {
            throw Malformed("Start tag expected, '<' not found");
        }

        var root = ReadElements();
        SkipMisc();
        if (_position < _text.Length)
        {
            throw Malformed("Extra content at the end of the document");
        }

        return root;
    }

    private XmlElement ReadElements()
    {
        var (root, closed) = ReadStartTag(null);
        var depth = 1;
        var current = closed ? null : root;
        while (current is not null)
        {
            if (_position >= _text.Length)
            {
                throw Malformed($"Premature end of data in tag {current.QualifiedName} line {current.Line}");
            }

            if (_text[_position] != '<')
            {
                ReadCharacterData(current);
                continue;
            }

            switch (PeekAt(1))
            {
                case '/':
                    ReadEndTag(current);
                    current = current.Parent;
                    depth--;
                    break;
                case '!' or '?':
                    ReadMarkup(current);
                    break;
                default:
                    var (child, empty) = ReadStartTag(current);
                    AddNode(current, new XmlNode(XmlNodeKind.Element, "", child));
                    if (!empty)
                    {
                        current = child;
                        if (++depth > _limits.MaxDepth)
                        {
                            throw Malformed($"Excessive depth in document: {_limits.MaxDepth}");
                        }
                    }

                    break;
            }
        }

        return root;
    }

    private (XmlElement Element, bool Closed) ReadStartTag(XmlElement? parent)
    {
        var offset = _position++;
        if (!ReadName(out var prefix, out var name))
        {
            throw Malformed("StartTag: invalid element name");
        }

        _attributes.Clear();
        while (true)
        {
            var blanks = SkipBlanks();
            var next = Peek();
            if (next is '>' or '/')
            {
                break;
            }

            if (next == '\0' || !blanks || !ReadAttribute())
            {
                if (next != '\0' && (blanks || _attributes.Count > 0))
                {
                    throw Malformed("attributes construct error");
                }

                throw UnfinishedTag(prefix, name, offset);
            }
        }

        var closed = Peek() == '/';
        if (closed)
        {
            _position++;
        }

        if (Peek() != '>')
        {
            throw UnfinishedTag(prefix, name, offset);
        }

        _position++;
        return (MakeElement(parent, offset, prefix, name), closed);
    }

    private XmlElement MakeElement(XmlElement? parent, int offset, string prefix, string name)
    {
        var attributes = _attributes.Count == 0 ? [] : _attributes.ToArray();
        string? uri = null;
        if (_namespacesDeclared)
        {
            uri = FindNamespace(attributes, parent, prefix);
        }

        if (prefix.Length > 0 && uri is null)
        {
            // libxml2 reports an undeclared prefix without refusing the document and keeps the whole name.
            name = $"{prefix}:{name}";
            prefix = "";
        }

        return new XmlElement(_text, offset, prefix, name, uri, attributes, parent);
    }

    private static string? FindNamespace(XmlAttribute[] attributes, XmlElement? parent, string prefix)
    {
        foreach (var attribute in attributes)
        {
            if (prefix.Length == 0 ? attribute is { Prefix: "", Name: "xmlns" } : attribute.Prefix == "xmlns" && attribute.Name == prefix)
            {
                return attribute.Value.Length == 0 ? null : attribute.Value;
            }
        }

        return parent?.LookUpNamespace(prefix);
    }

    private VirtException UnfinishedTag(string prefix, string name, int offset)
    {
        var qualified = prefix.Length == 0 ? name : $"{prefix}:{name}";
        return Malformed($"Couldn't find end of Start Tag {qualified} line {1 + _text.AsSpan(0, offset).Count('\n')}");
    }

    private bool ReadAttribute()
    {
        if (!ReadName(out var prefix, out var name))
        {
            return false;
        }

        SkipBlanks();
        if (Peek() != '=')
        {
            throw Malformed($"Specification mandates value for attribute {name}");
        }

        _position++;
        SkipBlanks();
        var quote = Peek();
        if (quote is not ('\'' or '"'))
        {
            throw Malformed("AttValue: \" or ' expected");
        }

        _position++;
        var value = ReadAttributeValue(quote);
        foreach (ref readonly var known in CollectionsMarshal.AsSpan(_attributes))
        {
            if (known.Name == name && known.Prefix == prefix)
            {
                throw Malformed($"Attribute {name} redefined");
            }
        }

        if (_attributes.Count == _limits.MaxAttributesPerElement)
        {
            throw Malformed($"an element may not have more than {_limits.MaxAttributesPerElement} attributes");
        }

        var attribute = new XmlAttribute(prefix, name, value);
        _namespacesDeclared |= attribute.DeclaresNamespace;
        _attributes.Add(attribute);
        return true;
    }

    private string ReadAttributeValue(char quote)
    {
        var stops = quote == '\'' ? SingleQuoteStops : DoubleQuoteStops;
        var span = _text.AsSpan(_position);
        var length = span.IndexOfAny(stops);
        if (length < 0)
        {
            _position = _text.Length;
            throw Malformed("AttValue: ' expected");
        }

        if (span[length] == quote)
        {
            _position += length + 1;
            CheckCharacters(span[..length]);
            return _names.ValueOf(span[..length]);
        }

        var text = new XmlTextBuffer(stackalloc char[256]);
        while (true)
        {
            text.Append(span[..length]);
            CheckCharacters(span[..length]);
            _position += length;
            if (!AppendAttributeSpecial(ref text, quote))
            {
                return text.Take();
            }

            span = _text.AsSpan(_position);
            length = span.IndexOfAny(stops);
            if (length < 0)
            {
                _position = _text.Length;
                throw Malformed("AttValue: ' expected");
            }
        }
    }

    private bool AppendAttributeSpecial(ref XmlTextBuffer text, char quote)
    {
        var c = _text[_position];
        switch (c)
        {
            case '<':
                throw Malformed("Unescaped '<' not allowed in attributes values");
            case '&':
                ReadReference(ref text);
                return true;
            case '\r':
                _position += PeekAt(1) == '\n' ? 2 : 1;
                text.Append(' ');
                return true;
            case '\n' or '\t':
                _position++;
                text.Append(' ');
                return true;
            default:
                _position++;
                return c != quote;
        }
    }

    private void ReadCharacterData(XmlElement current)
    {
        var span = _text.AsSpan(_position);
        var length = span.IndexOfAny(TextStops);
        if (length >= 0 && span[length] == '<')
        {
            _position += length;
            CheckCharacters(span[..length]);
            AddNode(current, new XmlNode(XmlNodeKind.Text, _names.ValueOf(span[..length]), null));
            return;
        }

        var text = new XmlTextBuffer(stackalloc char[256]);
        while (_position < _text.Length && _text[_position] != '<')
        {
            span = _text.AsSpan(_position);
            length = span.IndexOfAny(TextStops);
            length = length < 0 ? span.Length : length;
            CheckCharacters(span[..length]);
            text.Append(span[..length]);
            _position += length;
            AppendTextSpecial(ref text);
        }

        AddNode(current, new XmlNode(XmlNodeKind.Text, text.Take(), null));
    }

    private void AppendTextSpecial(ref XmlTextBuffer text)
    {
        switch (Peek())
        {
            case '&':
                ReadReference(ref text);
                break;
            case '\r':
                _position += PeekAt(1) == '\n' ? 2 : 1;
                text.Append('\n');
                break;
            case ']' when _text.AsSpan(_position).StartsWith("]]>"):
                throw Malformed("Sequence ']]>' not allowed in content");
            case ']':
                _position++;
                text.Append(']');
                break;
        }
    }

    private void ReadReference(ref XmlTextBuffer text)
    {
        var rest = _text.AsSpan(_position + 1);
        var end = rest[..Math.Min(rest.Length, 64)].IndexOf(';');
        if (rest.Length == 0 || !(rest[0] == '#' || XmlCharacters.IsNameStart(rest[0])))
        {
            throw Malformed("xmlParseEntityRef: no name");
        }

        if (end <= 0)
        {
            throw Malformed("EntityRef: expecting ';'");
        }

        var name = rest[..end];
        if (name[0] == '#')
        {
            AppendCharacterReference(ref text, name[1..]);
        }
        else
        {
            text.Append(name switch
            {
                "amp" => '&',
                "lt" => '<',
                "gt" => '>',
                "quot" => '"',
                "apos" => '\'',
                _ => throw Malformed($"Entity '{name}' not defined"),
            });
        }

        _position += end + 2;
    }

    private void AppendCharacterReference(ref XmlTextBuffer text, ReadOnlySpan<char> digits)
    {
        var hexadecimal = digits.Length > 0 && digits[0] == 'x';
        if (hexadecimal)
        {
            digits = digits[1..];
        }

        var style = hexadecimal ? System.Globalization.NumberStyles.AllowHexSpecifier : System.Globalization.NumberStyles.None;
        if (!uint.TryParse(digits, style, System.Globalization.CultureInfo.InvariantCulture, out var value))
        {
            throw Malformed(hexadecimal ? "xmlParseCharRef: invalid hexadecimal value" : "xmlParseCharRef: invalid decimal value");
        }

        if (!XmlCharacters.IsAllowed(value))
        {
            throw Malformed($"xmlParseCharRef: invalid xmlChar value {value}");
        }

        Span<char> units = stackalloc char[2];
        text.Append(units[..new System.Text.Rune(value).EncodeToUtf16(units)]);
    }

    private void ReadEndTag(XmlElement current)
    {
        _position += 2;
        var start = _position;
        if (!ReadName(out var prefix, out var name))
        {
            throw Malformed("xmlParseEndTag: '</' not found");
        }

        var qualified = prefix.Length == 0 ? name : $"{prefix}:{name}";
        if (!(prefix.Length == 0 ? current.Prefix.Length == 0 && current.Name == name : current.QualifiedName == qualified))
        {
            SkipBlanks();
            _position += Peek() == '>' ? 1 : 0;
            throw Malformed($"Opening and ending tag mismatch: {current.QualifiedName} line {current.Line} and {_text[start.._position].TrimEnd('>', ' ')}");
        }

        SkipBlanks();
        if (Peek() != '>')
        {
            throw Malformed("expected '>'");
        }

        _position++;
    }

    private void ReadMarkup(XmlElement current)
    {
        var span = _text.AsSpan(_position);
        if (span.StartsWith("<!--"))
        {
            AddNode(current, new XmlNode(XmlNodeKind.Comment, SkipPast("-->", "Comment not terminated")[4..^3], null));
        }
        else if (span.StartsWith("<![CDATA["))
        {
            AddNode(current, new XmlNode(XmlNodeKind.CData, SkipPast("]]>", "CData section not finished")[9..^3], null));
        }
        else if (span.StartsWith("<?"))
        {
            AddNode(current, new XmlNode(XmlNodeKind.ProcessingInstruction, SkipPast("?>", "ParsePI: PI never end ...")[2..^2], null));
        }
        else
        {
            throw Malformed("StartTag: invalid element name");
        }
    }

    private void SkipMisc()
    {
        while (true)
        {
            SkipBlanks();
            var span = _text.AsSpan(_position);
            if (span.StartsWith("<!--"))
            {
                SkipPast("-->", "Comment not terminated");
            }
            else if (span.StartsWith("<?"))
            {
                SkipPast("?>", "ParsePI: PI never end ...");
            }
            else if (span.StartsWith("<!DOCTYPE"))
            {
                throw Malformed("a document type declaration is not accepted here");
            }
            else
            {
                return;
            }
        }
    }

    private string SkipPast(string end, string otherwise)
    {
        var found = _text.IndexOf(end, Math.Min(_position + (end == "-->" ? 4 : 2), _text.Length), StringComparison.Ordinal);
        if (found < 0)
        {
            _position = _text.Length;
            throw Malformed(otherwise);
        }

        var start = _position;
        _position = found + end.Length;
        CheckCharacters(_text.AsSpan(start, _position - start));
        return _text[start.._position];
    }

    private void AddNode(XmlElement parent, in XmlNode node)
    {
        if (++_nodes > _limits.MaxNodes)
        {
            throw Malformed($"a document may not have more than {_limits.MaxNodes} nodes");
        }

        parent.Add(node);
    }

    private void CheckCharacters(ReadOnlySpan<char> span)
    {
        if (XmlCharacters.IsShortAndPlain(span))
        {
            return;
        }

        var bad = span.IndexOfAny(XmlCharacters.Forbidden);
        if (bad >= 0)
        {
            throw Malformed($"PCDATA invalid Char value {(int)span[bad]}");
        }

        // Half a character can only come from bytes that were no text; it could not be written again.
        while (span.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (at + 1 >= span.Length || !char.IsSurrogatePair(span[at], span[at + 1]))
            {
                throw Malformed($"PCDATA invalid Char value {(int)span[at]}");
            }

            span = span[(at + 2)..];
        }
    }

    private bool ReadName(out string prefix, out string name)
    {
        prefix = "";
        var span = _text.AsSpan(_position);
        var length = XmlCharacters.NameLength(span);
        if (length == 0)
        {
            name = "";
            return false;
        }

        _position += length;
        if (length + 1 < span.Length && span[length] == ':')
        {
            var local = XmlCharacters.NameLength(span[(length + 1)..]);
            if (local > 0)
            {
                _position += local + 1;
                prefix = _names.NameOf(span[..length]);
                name = _names.NameOf(span.Slice(length + 1, local));
                return true;
            }
        }

        name = _names.NameOf(span[..length]);
        return true;
    }

    private bool SkipBlanks()
    {
        var start = _position;
        while (_position < _text.Length && IsBlank(_text[_position]))
        {
            _position++;
        }

        return _position > start;
    }

    private char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private char PeekAt(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    private static bool IsBlank(char c) => c is ' ' or '\n' or '\t' or '\r';

    private VirtException Malformed(string sentence) => XmlSyntaxError.At(_text, _position, sentence, _sourceName, _domain);
}
