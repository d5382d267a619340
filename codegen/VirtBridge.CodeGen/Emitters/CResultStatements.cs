using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The call of the operation and what becomes of its result.</summary>
internal static class CResultStatements
{
    public static void Call(CodeText code, ContractModel model, CFunction function)
    {
        if (function.Call is not { } call)
        {
            code.Line("throw Refusal.NotProvided(__f);");
            return;
        }

        var operation = call.Operation;
        if (operation.HasFiles)
        {
            code.Line($"var __files = {Files(function)};");
        }

        var arguments = operation.Parameters.Select(p => Argument(function, p))
            .Concat(operation.HasStream ? [$"{CArgumentStatements.LocalOf(StreamOf(function))}.Begin(__c, __f)"] : [])
            .Concat(operation.HasFiles ? ["__files"] : [])
            .Append("CancellationToken.None");
        var family = call.Session is { } session ? $"__c!.Session.{session}" : "__c!.Admin";
        var sync = $"Sync.Wait({family}.{operation.Method}({string.Join(", ", arguments)}));";
        code.Line(operation.Result is null ? sync : $"var __r = {sync}");
        if (operation.HasStream)
        {
            code.Line($"{CArgumentStatements.LocalOf(StreamOf(function))}.Commit();");
        }

        var counted = Outputs(code, model, function, operation);
        Identity(code, function);
        Return(code, model, function, operation, counted);
    }

    private static CParameter StreamOf(CFunction function) => function.Parameters.Single(p => p.Declaration.Type == "virStreamPtr");

    private static string Argument(CFunction function, Parameter wanted)
    {
        if (function.Parameters.FirstOrDefault(p => p.Declaration.Argument == wanted.Name) is { } given)
        {
            return CArgumentStatements.Value(function, given, wanted.Shape);
        }

        if (function.Parameters.FirstOrDefault(p => p.Declaration.Needs == wanted.Name) is { } needed)
        {
            return $"({wanted.Shape.CSharp})({needed.Escaped} == 0 ? 0 : 1)";
        }

        return wanted.Shape.IsArray
            ? "[]"
            : throw new InvalidOperationException($"{function.Name} has no argument for {wanted.Name}");
    }

    private static string Files(CFunction function)
    {
        var parameter = function.Parameters.FirstOrDefault(p => p.Declaration.Argument == "files");
        return parameter switch
        {
            null => "new FileSet()",
            { Kind: CKind.File } => $"Arguments.Files([{parameter.Escaped}], \"{parameter.Name}\", __f)",
            _ => $"Arguments.Files({parameter.Escaped}, (long)@{parameter.Declaration.Length}, \"{parameter.Name}\", __f)",
        };
    }

    // Stores every output; returns the list whose length the function returns.
    private static (string Pointer, string Count)? Outputs(CodeText code, ContractModel model, CFunction function, Operation operation)
    {
        (string Pointer, string Count)? counted = null;
        foreach (var parameter in function.Parameters.Where(p => p.Declaration.Result is not null))
        {
            var store = Store(code, model, function, parameter, operation);
            if (parameter.Declaration.Count == "return" && counted is null)
            {
                var count = "__n_" + parameter.Name;
                code.Line($"var {count} = {store};");
                counted = (parameter.Escaped, count);
            }
            else if (store.Length > 0)
            {
                code.Line(store + ";");
            }
        }

        return counted;
    }

    private static string Store(CodeText code, ContractModel model, CFunction function, CParameter parameter, Operation operation)
    {
        var declaration = parameter.Declaration;
        var raw = parameter.Escaped;
        if (declaration.Result == "files")
        {
            return $"Results.PutFiles((nint*){raw}, {(declaration.Count is ['*', .. var n] ? $"(uint*)@{n}" : "null")}, __files)";
        }

        var (value, shape) = ValueOf(model, operation, declaration.Result!);
        return parameter.Kind switch
        {
            CKind.Struct => StoreStruct(model, parameter, value),
            CKind.Scalar => $"Results.Put(({Pointee(declaration.Type)}*){raw}, unchecked(({Pointee(declaration.Type)}){value}))",
            CKind.TypedParameters => $"Results.PutParameters({raw}, (int*)@{declaration.Capacity![1..]}, {value}, {CountOf(model, operation, value)})",
            CKind.AllocTypedParameters => $"Results.AllocateParameters((nint*){raw}, (int*)@{declaration.Count![1..]}, {value})",
            CKind.Buffer => $"Results.PutBytes({raw}, {CArgumentStatements.Product(function, declaration.Size!)}, {value})",
            CKind.AllocElements => $"Results.PutTexts((nint*){raw}, {CArgumentStatements.Product(function, declaration.Capacity!)}, {value})",
            CKind.AllocStringVector => $"Results.AllocateTexts((nint*){raw}, {value})",
            CKind.AllocString => $"Results.PutText((nint*){raw}, {value})",
            CKind.AllocBuffer => $"Results.PutBlock((nint*){raw}, {value})",
            CKind.Array => StoreArray(model, function, parameter, value, shape, operation),
            CKind.AllocArray => StoreAllocated(model, parameter, value),
            _ => throw new InvalidOperationException($"{function.Name}: cannot store {parameter.Kind} {parameter.Name}"),
        };
    }

    private static string StoreStruct(ContractModel model, CParameter parameter, string value)
    {
        var type = StructOf(model, parameter.Declaration.Type);
        return parameter.Declaration.Size is { } size
            ? $"Results.PutSized<{type}>({parameter.Escaped}, @{size}, StructWriters.Make{type}({value}, __c!), __f)"
            : $"*({type}*){parameter.Escaped} = StructWriters.Make{type}({value}, __c!)";
    }

    private static string StoreArray(
        ContractModel model, CFunction function, CParameter parameter, string value, Shape shape, Operation operation)
    {
        var capacity = parameter.Declaration.Capacity!;
        var structure = TryStructOf(model, parameter.Declaration.Type);
        var element = structure ?? Pointee(parameter.Declaration.Type);
        var convert = structure is null ? $"static (__v, __o) => unchecked(({element})__v)" : $"static (__v, __o) => StructWriters.Make{element}(__v, __o)";
        var source = $"{shape.CSharp}, {element}";
        return capacity.StartsWith('*')
            ? $"Results.PutCounted<{source}>({parameter.Escaped}, (int*)@{capacity[1..]}, {value}, {CountOf(model, operation, value)}, __c!, {convert})"
            : $"Results.PutArray<{source}>({parameter.Escaped}, {CArgumentStatements.Product(function, capacity)}, {value}, __c!, {convert})";
    }

    private static string StoreAllocated(ContractModel model, CParameter parameter, string value)
    {
        var type = parameter.Declaration.Type;
        var raw = $"(nint*){parameter.Escaped}";
        if (CArgumentStatements.OpaqueOf(model, type) is { } opaque)
        {
            return $"Results.AllocateHandles({raw}, {value}, HandleKinds.{opaque.Kind}, __c!)";
        }

        var structure = StructOf(model, type);
        var form = type.EndsWith("**", StringComparison.Ordinal) ? "AllocatePointers" : "AllocateArray";
        return $"Results.{form}({raw}, {value}, __c!, static (__v, __o) => StructWriters.Make{structure}(__v, __o))";
    }

    private static void Identity(CodeText code, CFunction function)
    {
        var self = function.Parameters.Count > 0 ? CArgumentStatements.LocalOf(function.Parameters[0]) : "";
        if (function.Declaration.IdAfter == CIdAfter.Gone)
        {
            code.Line($"{self}.Reference = {self}.Reference with {{ Id = -1 }};");
        }
        else if (function.Declaration.IdAfter == CIdAfter.LookUp)
        {
            code.Line($"{self}.Reference = Sync.Wait(__c!.Session.Domains.LookupByUuidAsync({self}.Reference.Uuid, CancellationToken.None));");
        }
        else if (function.Declaration.IdAfter == CIdAfter.LookUpHere)
        {
            code.Line($"Results.TakeIdOfOwnGuest({self}, __c!);");
        }
    }

    private static void Return(CodeText code, ContractModel model, CFunction function, Operation operation, (string Pointer, string Count)? counted)
    {
        var result = function.Return.Result;
        if (result == "files")
        {
            code.Line("return Results.TakeFile(__files, __f);");
            return;
        }

        if (result is null)
        {
            code.Line($"return {counted?.Count ?? "0"};");
            return;
        }

        var (value, shape) = ValueOf(model, operation, result);
        if (counted is { } list)
        {
            // The server's own count matters only to a caller that did not ask for the list.
            code.Line($"return {list.Pointer} == 0 ? unchecked((int){value}) : {list.Count};");
            return;
        }

        var self = function.Parameters.Count > 0 ? CArgumentStatements.LocalOf(function.Parameters[0]) : "";
        code.Line(function.Return.Kind switch
        {
            CReturnKind.Handle => $"return Handles.Create(HandleKinds.{CArgumentStatements.OpaqueOf(model, function.Return.Type)!.Kind}, __c!, {value});",
            CReturnKind.AllocString => $"return NativeText.Allocate({value});",
            CReturnKind.AllocBuffer => $"return Results.AllocateBlock({value}, (nuint*){function.Parameters.First(p => p.Declaration.Type == "size_t *").Escaped});",
            CReturnKind.BorrowedString => $"return {self}.Borrow(__f.Name, {value});",
            _ when shape.Kind == ShapeKind.Record => $"{self}.Reference = {value};",
            _ => $"return unchecked(({function.ReturnType}){value});",
        });
        if (shape.Kind == ShapeKind.Record && function.Return.Kind == CReturnKind.Status)
        {
            code.Line("return 0;");
        }
    }

    private static (string Expression, Shape Shape) ValueOf(ContractModel model, Operation operation, string name)
    {
        var whole = operation.Result!;
        var record = whole is { Kind: ShapeKind.Record, IsArray: false } ? model.Records.First(r => r.Name == whole.CSharp) : null;
        var field = name == "*" ? null : record?.Fields.FirstOrDefault(f => f.Name == name);
        return field is null ? ("__r", whole) : ($"__r.{field.Name}", field.Shape);
    }

    // How many elements there are when the caller only asks; servers say so beside the list.
    private static string CountOf(ContractModel model, Operation operation, string value)
    {
        var (count, shape) = ValueOf(model, operation, "Nparams");
        return shape.Kind == ShapeKind.Scalar && !shape.IsArray ? $"(int){count}" : $"{value}.Length";
    }

    private static string Pointee(string type) => type.Replace("*", "", StringComparison.Ordinal).Replace("const", "", StringComparison.Ordinal).Trim() switch
    {
        "unsigned int" => "uint",
        "unsigned long" or "unsigned long long" => "ulong",
        "long" or "long long" => "long",
        "size_t" => "nuint",
        "double" => "double",
        "unsigned char" => "byte",
        _ => "int",
    };

    private static string StructOf(ContractModel model, string type) =>
        TryStructOf(model, type) ?? throw new InvalidOperationException($"no structure for {type}");

    private static string? TryStructOf(ContractModel model, string type)
    {
        var pointed = model.Abi.Typedefs.FirstOrDefault(t => t.Name == type.Split(' ')[0])?.Type.Split(' ')[0];
        return model.Abi.Structs.FirstOrDefault(s => s.Declaration.Typedefs.Contains(pointed))?.CSharp;
    }
}
