namespace VirtBridge.CodeGen.Emitters;

/// <summary>Readers and writers of the contract's records in XDR (RFC 4506), fields in wire order.</summary>
public sealed class XdrCodecEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Rpc/Generated/Codecs";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        foreach (var record in model.Records)
        {
            var code = CodeText.CSharp("VirtBridge.Rpc", "VirtBridge.Contract");
            using (code.Block("public static partial class XdrCodec"))
            {
                using (code.Block($"public static void Write(XdrWriter writer, in {record.Name} value)"))
                {
                    foreach (var field in record.Fields)
                    {
                        XdrStatements.Write(code, field.Shape, $"value.{field.Name}");
                    }
                }

                code.Line();
                using (code.Block($"public static {record.Name} Read{record.Name}(ref XdrReader reader)"))
                {
                    foreach (var field in record.Fields)
                    {
                        XdrStatements.Read(code, field.Shape, "__" + field.Name);
                    }

                    code.Line($"return new {record.Name}({string.Join(", ", record.Fields.Select(f => "__" + f.Name))});");
                }
            }

            yield return new GeneratedFile($"{Folder}/XdrCodec.{record.Name}.cs", code.ToString());
        }

        yield return new GeneratedFile($"{Folder}/EventCodec.cs", EventCodec(model));
    }

    private static string EventCodec(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Rpc", "VirtBridge.Contract");
        using (code.Block("public static class EventCodec"))
        {
            using (code.Block("public static bool TryWrite(XdrWriter writer, ContractEvent value, out uint program, out int procedure)"))
            {
                using (code.Block("switch (value)"))
                {
                    foreach (var e in model.Events)
                    {
                        code.Line($"case {e.Record} e:");
                        code.Line($"    XdrCodec.Write(writer, e);");
                        code.Line($"    (program, procedure) = (Programs.{Programs.NameOf(e.Event.Program)}, {e.Event.Number});");
                        code.Line("    return true;");
                    }

                    code.Line("default:");
                    code.Line("    (program, procedure) = (0, 0);");
                    code.Line("    return false;");
                }
            }

            code.Line();
            using (code.Block("public static ContractEvent? Read(uint program, int procedure, ref XdrReader reader)"))
            {
                using (code.Block("return (program, procedure) switch", "};"))
                {
                    foreach (var e in model.Events)
                    {
                        code.Line($"(Programs.{Programs.NameOf(e.Event.Program)}, {e.Event.Number}) => XdrCodec.Read{e.Record}(ref reader),");
                    }

                    code.Line("_ => null,");
                }
            }
        }

        return code.ToString();
    }
}

/// <summary>The statements that move one value between C# and XDR.</summary>
internal static class XdrStatements
{
    public static void Write(CodeText code, Shape shape, string value)
    {
        if (shape.Kind == ShapeKind.Opaque && !shape.Optional)
        {
            code.Line($"writer.WriteOpaque({value});");
        }
        else if (shape.Kind == ShapeKind.CharVector)
        {
            code.Line($"XdrCodec.WriteCharVector(writer, {value});");
        }
        else if (shape.Optional)
        {
            var inner = $"{value}{(IsValueType(shape) ? ".Value" : "")}";
            code.Line($"writer.WriteBool({value} is not null);");
            using (code.Block($"if ({value} is not null)"))
            {
                Write(code, shape with { Optional = false }, inner);
            }
        }
        else if (shape.IsArray)
        {
            code.Line($"writer.WriteCount({value}.Length);");
            using (code.Block($"foreach (var __item in {value})"))
            {
                Write(code, shape with { IsArray = false }, "__item");
            }
        }
        else
        {
            code.Line(Scalar(shape, value) + ";");
        }
    }

    private static string Scalar(Shape shape, string value) => shape.Kind switch
    {
        ShapeKind.Text => $"writer.WriteString({value})",
        ShapeKind.Uuid => $"writer.WriteUuid({value})",
        ShapeKind.Flags when shape.Wide => $"writer.WriteUInt64(unchecked((uint){value}))",
        ShapeKind.Flags => $"writer.WriteUInt32(unchecked((uint){value}))",
        ShapeKind.FixedChars => $"XdrCodec.WriteFixedChars(writer, {value}, {shape.Limit})",
        ShapeKind.Record or ShapeKind.TypedParameter => $"XdrCodec.Write(writer, {value})",
        _ => shape.CSharp switch
        {
            "int" or "sbyte" or "short" => $"writer.WriteInt32({value})",
            "uint" or "byte" or "ushort" => $"writer.WriteUInt32({value})",
            "long" => $"writer.WriteInt64({value})",
            "ulong" => $"writer.WriteUInt64({value})",
            "double" => $"writer.WriteDouble({value})",
            "bool" => $"writer.WriteBool({value})",
            _ => throw new InvalidOperationException(shape.CSharp),
        },
    };

    /// <summary>Declares <paramref name="name"/> with the value read.</summary>
    public static void Read(CodeText code, Shape shape, string name)
    {
        if (shape.Optional)
        {
            code.Line($"{shape.Type} {name} = null;");
            using (code.Block("if (reader.ReadOptional())"))
            {
                Read(code, shape with { Optional = false }, name + "_");
                code.Line($"{name} = {name}_;");
            }
        }
        else if (shape.Kind == ShapeKind.Opaque)
        {
            code.Line($"var {name} = reader.ReadOpaque({shape.Limit}).ToArray();");
        }
        else if (shape.Kind == ShapeKind.CharVector)
        {
            code.Line($"var {name} = XdrCodec.ReadCharVector(ref reader, {shape.Limit});");
        }
        else if (shape.IsArray)
        {
            code.Line($"var {name} = new {shape.CSharp}[reader.ReadCount({shape.Limit})];");
            using (code.Block($"for (var __i = 0; __i < {name}.Length; __i++)"))
            {
                code.Line($"{name}[__i] = {ScalarRead(shape)};");
            }
        }
        else
        {
            code.Line($"var {name} = {ScalarRead(shape)};");
        }
    }

    private static string ScalarRead(Shape shape) => shape.Kind switch
    {
        ShapeKind.Text => $"reader.ReadString({(shape.IsArray ? "XdrCodec.StringLimit" : shape.Limit)})",
        ShapeKind.Uuid => "reader.ReadUuid()",
        ShapeKind.Flags when shape.Wide => $"({shape.CSharp})reader.ReadWideFlags()",
        ShapeKind.Flags => $"({shape.CSharp})reader.ReadUInt32()",
        ShapeKind.FixedChars => $"XdrCodec.ReadFixedChars(ref reader, {shape.Limit})",
        ShapeKind.Record or ShapeKind.TypedParameter => $"XdrCodec.Read{shape.CSharp}(ref reader)",
        _ => shape.CSharp switch
        {
            "int" => "reader.ReadInt32()",
            "uint" => "reader.ReadUInt32()",
            "sbyte" or "short" => $"unchecked(({shape.CSharp})reader.ReadInt32())",
            "byte" or "ushort" => $"unchecked(({shape.CSharp})reader.ReadUInt32())",
            "long" => "reader.ReadInt64()",
            "ulong" => "reader.ReadUInt64()",
            "double" => "reader.ReadDouble()",
            "bool" => "reader.ReadBool()",
            _ => throw new InvalidOperationException(shape.CSharp),
        },
    };

    private static bool IsValueType(Shape shape) =>
        !shape.IsArray && shape.Kind is ShapeKind.Scalar or ShapeKind.Flags or ShapeKind.Uuid or ShapeKind.TypedParameter;
}

internal static class Programs
{
    public static string NameOf(string program) => char.ToUpperInvariant(program[0]) + program[1..];
}
