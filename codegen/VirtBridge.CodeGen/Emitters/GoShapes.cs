namespace VirtBridge.CodeGen.Emitters;

/// <summary>Values of the contract in Go: their types, and the statements that write and read them.</summary>
internal static class GoShapes
{
    private static readonly HashSet<string> s_keywords =
    [
        "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func", "go", "goto", "if", "import",
        "interface", "map", "package", "range", "return", "select", "struct", "switch", "type", "var", "len", "string", "error", "ctx", "w", "r", "err",
        "nil", "true", "false", "make", "f", "result", "stream", "files", "new", "copy", "append", "any", "bool", "cap", "close",
    ];

    public static string Parameter(string name) => s_keywords.Contains(name) ? name + "_" : name;

    /// <summary>A name others may use.</summary>
    public static string Exported(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    public static string Type(Shape shape)
    {
        if (shape.Kind is ShapeKind.Opaque or ShapeKind.CharVector)
        {
            return "[]byte";
        }

        return shape.IsArray ? "[]" + Element(shape) : shape.Optional ? "*" + Element(shape) : Element(shape);
    }

    public static IEnumerable<string> Write(Shape shape, string value)
    {
        if (shape.Optional && !shape.IsArray)
        {
            return [$"w.boolean({value} != nil)", $"if {value} != nil {{", .. Indented(Write(shape with { Optional = false }, ByPointer(shape) ? value : "*" + value)), "}"];
        }

        return shape.IsArray && shape.Kind is not (ShapeKind.Opaque or ShapeKind.CharVector)
            ? [$"w.count(len({value}), {shape.Limit})", $"for i := range {value} {{", "\t" + WriteOne(shape, $"{value}[i]"), "}"]
            : [WriteOne(shape, value)];
    }

    /// <summary>Statements that read into <paramref name="target"/>.</summary>
    public static IEnumerable<string> Read(Shape shape, string target)
    {
        if (shape.Optional && !shape.IsArray)
        {
            return ["if r.boolean() {", $"\tvar some {Element(shape)}", .. Indented(Read(shape with { Optional = false }, "some")), $"\t{target} = &some", "}"];
        }

        return shape.IsArray && shape.Kind is not (ShapeKind.Opaque or ShapeKind.CharVector)
            ? [$"{target} = make({Type(shape)}, r.count({shape.Limit}))", $"for i := range {target} {{", "\t" + ReadOne(shape, $"{target}[i]"), "}"]
            : [ReadOne(shape, target)];
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(l => "\t" + l);

    private static bool ByPointer(Shape shape) => shape.Kind is ShapeKind.Record or ShapeKind.TypedParameter;

    private static string Element(Shape shape) => shape.Kind switch
    {
        ShapeKind.Text or ShapeKind.FixedChars => "string",
        ShapeKind.Uuid => "UUID",
        ShapeKind.Record or ShapeKind.TypedParameter or ShapeKind.Flags => shape.CSharp,
        _ => Scalar(shape.CSharp).Type,
    };

    private static string WriteOne(Shape shape, string value) => shape.Kind switch
    {
        ShapeKind.Text => $"w.text({value}, {Limit(shape)})",
        ShapeKind.Opaque => $"w.opaque({value}, {shape.Limit})",
        ShapeKind.CharVector => $"w.charVector({value}, {shape.Limit})",
        ShapeKind.FixedChars => $"w.fixedChars({value}, {shape.Limit})",
        ShapeKind.Uuid => $"w.uuid({value})",
        ShapeKind.Flags => shape.Wide ? $"w.u64(uint64({value}))" : $"w.u32(uint32({value}))",
        ShapeKind.Record or ShapeKind.TypedParameter => $"{value}.write(w)",
        _ => $"w.{Scalar(shape.CSharp).Method}({value})",
    };

    private static string ReadOne(Shape shape, string target) => shape.Kind switch
    {
        ShapeKind.Text => $"{target} = r.text({Limit(shape)})",
        ShapeKind.Opaque => $"{target} = r.opaque({shape.Limit})",
        ShapeKind.CharVector => $"{target} = r.charVector({shape.Limit})",
        ShapeKind.FixedChars => $"{target} = r.fixedChars({shape.Limit})",
        ShapeKind.Uuid => $"{target} = r.uuid()",
        ShapeKind.Flags => shape.Wide ? $"{target} = {shape.CSharp}(r.u64())" : $"{target} = {shape.CSharp}(r.u32())",
        ShapeKind.Record or ShapeKind.TypedParameter => $"{target}.read(r)",
        _ => $"{target} = r.{Scalar(shape.CSharp).Method}()",
    };

    private static string Limit(Shape shape) => shape.IsArray ? "stringLimit" : shape.Limit.ToString();

    private static (string Type, string Method) Scalar(string csharp) => csharp switch
    {
        "int" or "short" or "sbyte" => ("int32", "i32"),
        "uint" or "ushort" or "byte" => ("uint32", "u32"),
        "long" => ("int64", "i64"),
        "ulong" => ("uint64", "u64"),
        "double" => ("float64", "f64"),
        "bool" => ("bool", "boolean"),
        _ => throw new InvalidOperationException(csharp),
    };
}
