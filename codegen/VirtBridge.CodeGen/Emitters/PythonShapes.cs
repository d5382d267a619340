namespace VirtBridge.CodeGen.Emitters;

/// <summary>Values of the contract in Python: how they are annotated, written and read.</summary>
internal static class PythonShapes
{
    public static string Annotation(Shape shape)
    {
        var element = shape switch
        {
            { Kind: ShapeKind.Opaque or ShapeKind.CharVector } => "bytes",
            { Kind: ShapeKind.Text or ShapeKind.FixedChars } => "str",
            { Kind: ShapeKind.Uuid } => "uuid.UUID",
            { Kind: ShapeKind.Record or ShapeKind.TypedParameter or ShapeKind.Flags } => shape.CSharp,
            { CSharp: "double" } => "float",
            { CSharp: "bool" } => "bool",
            _ => "int",
        };
        var whole = IsList(shape) ? $"list[{element}]" : element;
        return shape.Optional ? $"{whole} | None" : whole;
    }

    /// <summary>The statements that write <paramref name="value"/>, one a line.</summary>
    public static IEnumerable<string> Write(Shape shape, string value)
    {
        if (shape.Optional)
        {
            var inner = Write(shape with { Optional = false }, value).Select(l => "    " + l);
            return [$"out.boolean({value} is not None)", $"if {value} is not None:", .. inner];
        }

        if (IsList(shape))
        {
            return [$"out.count(len({value}), {shape.Limit})", $"for item in {value}:", "    " + WriteOne(shape, "item")];
        }

        return [WriteOne(shape, value)];
    }

    /// <summary>The expression that reads a value.</summary>
    public static string Read(Shape shape)
    {
        if (shape.Optional)
        {
            return $"({Read(shape with { Optional = false })} if data.boolean() else None)";
        }

        return IsList(shape) ? $"[{ReadOne(shape)} for _ in range(data.count({shape.Limit}))]" : ReadOne(shape);
    }

    private static bool IsList(Shape shape) => shape.IsArray && shape.Kind is not (ShapeKind.Opaque or ShapeKind.CharVector);

    private static string WriteOne(Shape shape, string value) => shape.Kind switch
    {
        ShapeKind.Text => $"out.string({value}, {TextLimit(shape)})",
        ShapeKind.Opaque => $"out.opaque({value}, {shape.Limit})",
        ShapeKind.CharVector => $"out.char_vector({value}, {shape.Limit})",
        ShapeKind.FixedChars => $"out.fixed_chars({value}, {shape.Limit})",
        ShapeKind.Uuid => $"out.uuid({value})",
        ShapeKind.Flags => shape.Wide ? $"out.u64(int({value}))" : $"out.flags({value})",
        ShapeKind.Record or ShapeKind.TypedParameter => $"{value}.write(out)",
        _ => $"out.{Scalar(shape.CSharp)}({value})",
    };

    private static string ReadOne(Shape shape) => shape.Kind switch
    {
        ShapeKind.Text => $"data.string({TextLimit(shape)})",
        ShapeKind.Opaque => $"data.opaque({shape.Limit})",
        ShapeKind.CharVector => $"data.char_vector({shape.Limit})",
        ShapeKind.FixedChars => $"data.fixed_chars({shape.Limit})",
        ShapeKind.Uuid => "data.uuid()",
        ShapeKind.Flags => shape.Wide ? $"{shape.CSharp}(data.u64())" : $"data.flags({shape.CSharp})",
        ShapeKind.Record or ShapeKind.TypedParameter => $"{shape.CSharp}.read(data)",
        _ => $"data.{Scalar(shape.CSharp)}()",
    };

    private static string TextLimit(Shape shape) => shape.IsArray ? "STRING_LIMIT" : shape.Limit.ToString();

    private static string Scalar(string csharp) => csharp switch
    {
        "int" or "short" or "sbyte" => "i32",
        "uint" or "ushort" or "byte" => "u32",
        "long" => "i64",
        "ulong" => "u64",
        "double" => "f64",
        "bool" => "boolean",
        _ => throw new InvalidOperationException(csharp),
    };
}
