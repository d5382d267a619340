using System.Globalization;
using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Reads JSON strictly; refusals use the words of json-c, which users of other tools know.</summary>
public sealed class JsonParser
{
    private const int MaxDepth = 300;
    private readonly string _text;
    private int _at;
    private int _depth;

    private JsonParser(string text) => _text = text;

    public static JsonData Parse(string text)
    {
        var parser = new JsonParser(text);
        var data = parser.Value();
        parser.SkipBlanks();
        return parser._at == text.Length ? data : throw Refuse("unexpected character");
    }

    private static VirtException Refuse(string why) =>
        new(ErrorCode.InternalError, ErrorDomain.None, $"failed to parse JSON: {why}");

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private char Next()
    {
        SkipBlanks();
        return _at < _text.Length ? _text[_at] : throw Refuse("continue");
    }

    private JsonData Value()
    {
        if (_depth++ > MaxDepth)
        {
            throw Refuse("nesting too deep");
        }

        JsonData data = Next() switch
        {
            '{' => Members(),
            '[' => Items(),
            '"' => new JsonData.Text(Quoted()),
            't' => Word("true", "boolean expected", new JsonData.Bool(true)),
            'f' => Word("false", "boolean expected", new JsonData.Bool(false)),
            'n' => Word("null", "null expected", new JsonData.Null()),
            '-' or (>= '0' and <= '9') => Number(),
            _ => throw Refuse("unexpected character"),
        };
        _depth--;
        return data;
    }

    private JsonData Word(string word, string expected, JsonData value)
    {
        foreach (var c in word)
        {
            if (_at == _text.Length)
            {
                throw Refuse("continue");
            }

            if (_text[_at++] != c)
            {
                throw Refuse(expected);
            }
        }

        return value;
    }

    private JsonData.Number Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '-' or '+' or '.' or 'e' or 'E'))
        {
            _at++;
        }

        var text = _text[start.._at];
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new(text) : throw Refuse("number expected");
    }

    private JsonData.Array Items()
    {
        _at++;
        var items = new List<JsonData>();
        if (Next() == ']')
        {
            _at++;
            return new(default);
        }

        while (true)
        {
            items.Add(Value());
            switch (Next())
            {
                case ',':
                    _at++;
                    break;
                case ']':
                    _at++;
                    return new(items.ToValueArray());
                default:
                    throw Refuse("array value separator ',' expected");
            }
        }
    }

    private JsonData.Object Members()
    {
        _at++;
        var members = new List<KeyValuePair<string, JsonData>>();
        if (Next() == '}')
        {
            _at++;
            return new(default);
        }

        while (true)
        {
            if (Next() != '"')
            {
                throw Refuse("quoted object property name expected");
            }

            var name = Quoted();
            if (Next() != ':')
            {
                throw Refuse("object property name separator ':' expected");
            }

            _at++;
            members.Add(new(name, Value()));
            switch (Next())
            {
                case ',':
                    _at++;
                    break;
                case '}':
                    _at++;
                    return new(members.ToValueArray());
                default:
                    throw Refuse("object value separator ',' expected");
            }
        }
    }

    private string Quoted()
    {
        _at++;
        var text = new StringBuilder();
        while (true)
        {
            if (_at == _text.Length)
            {
                throw Refuse("continue");
            }

            var c = _text[_at++];
            if (c == '"')
            {
                return text.ToString();
            }

            text.Append(c == '\\' ? Escape() : c >= ' ' ? c : throw Refuse("invalid string sequence"));
        }
    }

    private char Escape()
    {
        if (_at == _text.Length)
        {
            throw Refuse("continue");
        }

        var c = _text[_at++];
        if (c != 'u')
        {
            var index = "\"\\/bfnrt".IndexOf(c, StringComparison.Ordinal);
            return index >= 0 ? "\"\\/\b\f\n\r\t"[index] : throw Refuse("invalid string sequence");
        }

        if (_at + 4 > _text.Length)
        {
            throw Refuse("continue");
        }

        var good = ushort.TryParse(_text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        _at += 4;
        return good ? (char)code : throw Refuse("invalid string sequence");
    }
}
