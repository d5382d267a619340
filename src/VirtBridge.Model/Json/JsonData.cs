using System.Text;

namespace VirtBridge.Model;

/// <summary>A JSON value that keeps the order of members and the spelling of numbers.</summary>
public abstract record JsonData
{
    private JsonData()
    {
    }

    public sealed record Null : JsonData;

    public sealed record Bool(bool Value) : JsonData;

    /// <summary>A number as it was written.</summary>
    public sealed record Number(string Literal) : JsonData;

    public sealed record Text(string Value) : JsonData;

    public sealed record Array(ValueArray<JsonData> Items) : JsonData;

    public sealed record Object(ValueArray<KeyValuePair<string, JsonData>> Members) : JsonData
    {
        public JsonData? this[string name]
        {
            get
            {
                foreach (var (key, value) in Members)
                {
                    if (key == name)
                    {
                        return value;
                    }
                }

                return null;
            }
        }

        public Object? Child(string name) => this[name] as Object;

        /// <summary>A text member, or null.</summary>
        public string? String(string name) => (this[name] as Text)?.Value;

        /// <summary>A text or number member as text.</summary>
        public string? Scalar(string name) => this[name] switch
        {
            Text text => text.Value,
            Number number => number.Literal,
            _ => null,
        };
    }

    /// <summary>The value on one line, without blanks.</summary>
    public string ToCompactText()
    {
        var text = new StringBuilder();
        Append(text, this);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonData data)
    {
        switch (data)
        {
            case Null:
                text.Append("null");
                break;
            case Bool flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            case Number number:
                text.Append(number.Literal);
                break;
            case Text value:
                AppendQuoted(text, value.Value);
                break;
            case Array array:
                AppendList(text, '[', ']', array.Items, (line, item) => Append(line, item));
                break;
            case Object members:
                AppendList(text, '{', '}', members.Members, (line, member) =>
                {
                    AppendQuoted(line, member.Key);
                    line.Append(':');
                    Append(line, member.Value);
                });
                break;
        }
    }

    private static void AppendList<T>(StringBuilder text, char open, char close, ValueArray<T> items, Action<StringBuilder, T> append)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            text.Append(i > 0 ? "," : "");
            append(text, items[i]);
        }

        text.Append(close);
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                '\r' => "\\r",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }
}
