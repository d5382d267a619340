using VirtBridge.CodeGen.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>Fills C structures from the contract's values, field by field.</summary>
public sealed class CStructEmitter : IEmitter
{
    private const string Folder = "src/VirtBridge.Exports/Generated/Structs";

    public IReadOnlyList<string> Folders => [Folder];

    public IEnumerable<GeneratedFile> Emit(ContractModel model)
    {
        var code = CodeText.CSharp("VirtBridge.Exports", "VirtBridge.Contract", "VirtBridge.Contract.Abi");
        code.Line("/// <summary>Makes C structures of contract values; strings and arrays in them are allocated.</summary>");
        using (code.Block("internal static unsafe class StructWriters"))
        {
            foreach (var structure in model.Abi.Structs)
            {
                foreach (var record in structure.WrittenFrom)
                {
                    Writer(code, model, structure, model.Records.First(r => r.Name == record));
                    code.Line();
                }
            }
        }

        yield return new GeneratedFile($"{Folder}/StructWriters.cs", code.ToString());
    }

    private static void Writer(CodeText code, ContractModel model, CStruct structure, RecordShape record)
    {
        using (code.Block($"public static {structure.CSharp} Make{structure.CSharp}({record.Name} __v, ConnectionObject __o)"))
        {
            code.Line($"{structure.CSharp} __s = default;");
            foreach (var field in structure.Fields)
            {
                Field(code, model, record, field);
            }

            code.Line("return __s;");
        }
    }

    private static void Field(CodeText code, ContractModel model, RecordShape record, CStructField field)
    {
        if (field.Declaration.CountOf is { } counted)
        {
            code.Line($"__s.{field.Name} = unchecked(({field.CSharpType})__v.{counted}.Length);");
            return;
        }

        var wanted = field.Declaration.From ?? field.Name;
        var source = record.Fields.FirstOrDefault(f => Same(f.Name, wanted))
            ?? throw new InvalidOperationException($"{record.Name} has nothing for {field.Name}");
        var value = $"__v.{source.Name}";
        if (field.Declaration.Array > 0)
        {
            code.Line($"NativeText.PutFixed(__s.{field.Name}, {field.Declaration.Array}, {value});");
            return;
        }

        code.Line($"__s.@{field.Name} = {Value(model, field, source.Shape, value)};");
    }

    private static string Value(ContractModel model, CStructField field, Shape shape, string value)
    {
        if (field.CSharpType != "nint")
        {
            return $"unchecked(({field.CSharpType}){value})";
        }

        return shape.Kind switch
        {
            ShapeKind.Text when shape.IsArray => $"Results.Texts({value})",
            ShapeKind.Text => $"NativeText.Allocate({value})",
            ShapeKind.Opaque or ShapeKind.CharVector => $"Results.Block({value})",
            ShapeKind.TypedParameter => $"Results.Parameters({value})",
            ShapeKind.Record when CArgumentStatements.OpaqueOf(model, field.Declaration.Type) is { } opaque =>
                $"Handles.Create(HandleKinds.{opaque.Kind}, __o, {value})",
            ShapeKind.Record => $"Results.Array({value}, __o, static (__e, __p) => Make{StructOf(model, field)}(__e, __p))",
            _ => throw new InvalidOperationException($"cannot store {shape.Type} in {field.Name}"),
        };
    }

    private static string StructOf(ContractModel model, CStructField field)
    {
        var pointed = model.Abi.Typedefs.First(t => t.Name == field.Declaration.Type).Type.Split(' ')[0];
        return model.Abi.Structs.First(s => s.Declaration.Typedefs.Contains(pointed)).CSharp;
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
