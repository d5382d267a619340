using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads the text of a configuration file.</summary>
internal sealed class ConfParser(string text, string fileName)
{
    private const int MaxDepth = 16;
    private int _at;
    private int _line = 1;

    public List<ConfEntry> Parse()
    {
        var entries = new List<ConfEntry>();
        while (true)
        {
            SkipBlanks(lines: true);
            if (_at >= text.Length)
            {
                return entries;
            }

            if (text[_at] == '#')
            {
                entries.Add(new ConfEntry(null, null, Comment()));
                continue;
            }

            var name = Name();
            SkipBlanks(lines: false);
            if (_at >= text.Length || text[_at] != '=')
            {
                throw Wrong("expecting an assignment");
            }

            _at++;
            SkipBlanks(lines: false);
            var value = Value(0);
            SkipBlanks(lines: false);
            var comment = _at < text.Length && text[_at] == '#' ? Comment() : null;
            if (_at < text.Length && text[_at] is not ('\n' or '\r' or ';'))
            {
                throw Wrong("expecting a separator");
            }

            entries.Add(new ConfEntry(name, value, comment));
        }
    }

    private string Comment()
    {
        var end = text.IndexOf('\n', _at);
        end = end < 0 ? text.Length : end;
        var comment = text[(_at + 1)..end];
        _at = end;
        return comment.TrimEnd('\r');
    }

    private string Name()
    {
        var start = _at;
        if (!char.IsAsciiLetter(text[_at]))
        {
            throw Wrong("expecting a name");
        }

        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '_' or '-' or '.'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private ConfValue Value(int depth)
    {
        if (depth > MaxDepth)
        {
            throw Wrong($"lists nest deeper than {MaxDepth}");
        }

        return _at >= text.Length ? throw Wrong("expecting a value") : text[_at] switch
        {
            '"' or '\'' => new ConfValue.Text(Quoted()),
            '[' => List(depth),
            var c when char.IsAsciiDigit(c) || c is '-' or '+' => Integer(),
            _ => throw Wrong("expecting a value"),
        };
    }

    private string Quoted()
    {
        var quote = text[_at];
        var triple = string.CompareOrdinal(text, _at, "\"\"\"", 0, 3) == 0;
        var mark = triple ? "\"\"\"" : quote.ToString();
        var start = _at + mark.Length;
        var end = text.IndexOf(mark, start, StringComparison.Ordinal);
        if (end < 0 || (!triple && text.AsSpan(start, end - start).Contains('\n')))
        {
            throw Wrong("unterminated string");
        }

        var value = text[start..end];
        _line += value.AsSpan().Count('\n');
        _at = end + mark.Length;
        return value;
    }

    private ConfValue.List List(int depth)
    {
        var values = new List<ConfValue>();
        _at++;
        while (true)
        {
            SkipBlanks(lines: true);
            if (_at < text.Length && text[_at] == ']')
            {
                _at++;
                return new ConfValue.List([.. values]);
            }

            values.Add(Value(depth + 1));
            SkipBlanks(lines: true);
            if (_at < text.Length && text[_at] == ',')
            {
                _at++;
            }
            else if (_at >= text.Length || text[_at] != ']')
            {
                throw Wrong("expecting a separator in list");
            }
        }
    }

    private ConfValue.Integer Integer()
    {
        var start = _at++;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return long.TryParse(text.AsSpan(start, _at - start), out var value)
            ? new ConfValue.Integer(value) : throw Wrong("number out of range");
    }

    private void SkipBlanks(bool lines)
    {
        while (_at < text.Length && (text[_at] is ' ' or '\t' || (lines && text[_at] is '\n' or '\r' or ';')))
        {
            _line += text[_at] == '\n' ? 1 : 0;
            _at++;
        }
    }

    private VirtException Wrong(string what) =>
        new(ErrorCode.ConfSyntax, ErrorDomain.Conf, $"{fileName}:{_line}: {what}");
}
