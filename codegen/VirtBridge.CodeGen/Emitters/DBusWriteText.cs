namespace VirtBridge.CodeGen.Emitters;

/// <summary>How the reader's methods are called.</summary>
internal static class DBusText
{
    public static string Read(DBusType type) => type switch
    {
        DBusType.Basic basic => basic.Accessor,
        DBusType.Bytes => "Bytes",
        DBusType.Parameters => "TypedParameters",
        DBusType.Array { Element: DBusType.Basic { CSharp: "SafeFileHandle" } } => "Files",
        DBusType.Array { Element: DBusType.Basic basic } => basic.Accessor + "s",
        _ => throw new InvalidOperationException($"no caller may pass '{type.Signature}'"),
    };
}

/// <summary>
/// Writes statements that append a value to a message. The value's shape is that of a contract operation's result, or null
/// when it already is of the C# type that stands for the D-Bus type.
/// </summary>
internal sealed class DBusWriteText(CodeText code, ContractModel model, string member)
{
    public void Write(string value, DBusType type, Shape? shape, int depth)
    {
        switch (type)
        {
            case DBusType.Basic basic:
                code.Line($"__w.{basic.Accessor}({Converted(value, basic, shape)});");
                break;
            case DBusType.Reference:
                code.Line($"__w.Path(__target.PathOf({value}));");
                break;
            case DBusType.Bytes:
                code.Line($"__w.Bytes({value});");
                break;
            case DBusType.Parameters:
                var parameters = List(value, shape, ShapeKind.TypedParameter).Value;
                code.Line($"__w.TypedParameters({parameters});");
                break;
            case DBusType.Array array:
                Each(value, array.Element.Signature, shape, depth, (item, itemShape) => Write(item, array.Element, itemShape, depth + 1));
                break;
            case DBusType.Struct structure:
                code.Line($"__w.Open('r', \"{structure.Signature[1..^1]}\");");
                Items(value, structure.Items, shape, depth);
                code.Line("__w.Close();");
                break;
            case DBusType.Dictionary dictionary:
                WriteDictionary(value, dictionary, shape, depth);
                break;
            default:
                throw Cannot(type, shape);
        }
    }

    private void WriteDictionary(string value, DBusType.Dictionary dictionary, Shape? shape, int depth)
    {
        var pair = dictionary.Key.Signature + dictionary.Value.Signature;
        Each(value, "{" + pair + "}", shape, depth, (item, itemShape) =>
        {
            code.Line($"__w.Open('e', \"{pair}\");");
            if (itemShape is null)
            {
                Write(item + ".Key", dictionary.Key, null, depth + 1);
                Write(item + ".Value", dictionary.Value, null, depth + 1);
            }
            else
            {
                Items(item, [dictionary.Key, dictionary.Value], itemShape, depth + 1);
            }

            code.Line("__w.Close();");
        });
    }

    private void Each(string value, string signature, Shape? shape, int depth, Action<string, Shape?> write)
    {
        var (list, element) = List(value, shape, null);
        code.Line($"__w.Open('a', \"{signature}\");");
        using (code.Block($"foreach (var __e{depth} in {list})"))
        {
            write($"__e{depth}", element);
        }

        code.Line("__w.Close();");
    }

    /// <summary>The list itself, or the one list among a result's fields; and the shape of its elements.</summary>
    private (string Value, Shape? Element) List(string value, Shape? shape, ShapeKind? kind)
    {
        if (shape is null)
        {
            return (value, null);
        }

        if (shape.IsArray)
        {
            return (value, shape with { IsArray = false });
        }

        var field = Fields(shape).Single(f => f.Shape.IsArray && (kind is null || f.Shape.Kind == kind));
        return ($"{value}.{field.Name}", field.Shape with { IsArray = false });
    }

    private void Items(string value, IReadOnlyList<DBusType> types, Shape? shape, int depth)
    {
        if (shape is null)
        {
            for (var i = 0; i < types.Count; i++)
            {
                Write($"{value}.Item{i + 1}", types[i], null, depth + 1);
            }

            return;
        }

        var fields = Fields(shape);
        if (fields.Count != types.Count)
        {
            throw new InvalidOperationException($"{member}: {shape.CSharp} has {fields.Count} fields, the D-Bus structure {types.Count}");
        }

        for (var i = 0; i < types.Count; i++)
        {
            Write($"{value}.{fields[i].Name}", types[i], fields[i].Shape, depth + 1);
        }
    }

    private IReadOnlyList<Parameter> Fields(Shape shape) => model.Records.Single(r => r.Name == shape.CSharp).Fields;

    private string Converted(string value, DBusType.Basic type, Shape? shape) => (type.CSharp, shape) switch
    {
        (_, null) => value,
        ("string", { Kind: ShapeKind.Text or ShapeKind.FixedChars or ShapeKind.CharVector, }) => value,
        ("string", { Kind: ShapeKind.Uuid }) => value + ".ToString()",
        ("bool", { Kind: ShapeKind.Scalar, IsArray: false }) => value + " != 0",
        (_, { Kind: ShapeKind.Scalar or ShapeKind.Flags, IsArray: false }) => shape.CSharp == type.CSharp ? value : $"unchecked(({type.CSharp}){value})",
        _ => throw Cannot(type, shape),
    };

    private InvalidOperationException Cannot(DBusType type, Shape? shape) =>
        new($"{member}: {shape?.Type ?? "a value"} cannot become '{type.Signature}'");
}
