using System.Reflection;
using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Abi;

/// <summary>Reads the C interface from the compiled contract.</summary>
public static class AbiReader
{
    public static AbiModel Read(Assembly contract, IReadOnlyList<Family> families)
    {
        var types = contract.GetTypes().OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var callable = families.ToDictionary(f => f.Interface);
        var functions = types
            .Where(t => t.IsInterface && t.GetCustomAttribute<CHeaderAttribute>() is not null)
            .SelectMany(t => t.GetMethods().Select(m => ReadFunction(t.GetCustomAttribute<CHeaderAttribute>()!, m, callable)))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToList();
        return new AbiModel(
            functions,
            [.. types.Where(t => t.GetCustomAttribute<CStructAttribute>() is not null).Select(ReadStruct)],
            [.. types.Where(t => t.GetCustomAttribute<CCallbackAttribute>() is not null).Select(ReadCallback)],
            [.. types.Where(t => t.GetCustomAttribute<CEnumAttribute>() is not null).Select(ReadEnum)],
            [.. types.Where(t => t.GetCustomAttribute<CHeaderAttribute>() is not null && t.IsClass).SelectMany(ReadConstants)],
            [.. Fields(typeof(CHandle))
                .Where(f => f.GetCustomAttribute<COpaqueAttribute>() is not null)
                .Select(f => new COpaque(f.Name, f.GetCustomAttribute<COpaqueAttribute>()!))],
            [.. typeof(CTypedefs).GetCustomAttributes<CTypedefAttribute>()],
            [.. typeof(CTypedefs).GetCustomAttributes<CTagAliasAttribute>()],
            [.. typeof(CTypedefs).GetCustomAttributes<CVariableAttribute>()],
            [.. typeof(CMacros).GetCustomAttributes<CMacroAttribute>()],
            SymbolNodes.All,
            [.. typeof(CEvents).GetCustomAttributes<CEventAttribute>().Select(e => new CEvent(e.Family, e.Id, e.Record.Name, e.Callback.Name))]);
    }

    private static CFunction ReadFunction(CHeaderAttribute header, MethodInfo method, Dictionary<string, Family> families)
    {
        var parameters = method.GetParameters()
            .Select(p => new CParameter(p.Name!, Spelled(p.ParameterType), p.GetCustomAttribute<CAttribute>()!))
            .ToList();
        return new CFunction(
            method.Name,
            header,
            method.GetCustomAttribute<CFunctionAttribute>()!,
            method.ReturnParameter.GetCustomAttribute<CReturnAttribute>()!,
            Spelled(method.ReturnType),
            parameters,
            method.GetCustomAttribute<CallsAttribute>() is { } calls ? ReadCall(families[calls.Contract.Name], calls.Operation) : null,
            method.GetCustomAttribute<HandleDeedAttribute>()?.Deed,
            method.GetCustomAttribute<AdapterAttribute>()?.Type,
            [.. method.GetCustomAttributes<FlagsExcludeAttribute>()],
            [.. method.GetCustomAttributes<FlagRequiresAttribute>()],
            [.. method.GetCustomAttributes<NeverAttribute>()],
            CSentences.Of(method.Name));
    }

    private static OperationCall ReadCall(Family family, string operation) =>
        new(family.Session, family.Operations.Single(o => o.Method == operation));

    private static CStruct ReadStruct(Type type)
    {
        var fields = type.GetFields()
            .Select(f => new CStructField(
                f.Name,
                f.GetCustomAttribute<System.Runtime.CompilerServices.FixedBufferAttribute>() is null ? Spelled(f.FieldType) : "fixed",
                f.GetCustomAttribute<FieldOffsetAttribute>()!.Value,
                f.GetCustomAttribute<CFieldAttribute>()!))
            .ToList();
        return new CStruct(
            type.Name,
            type.GetCustomAttribute<CStructAttribute>()!,
            type.StructLayoutAttribute!.Size,
            fields,
            [.. type.GetCustomAttributes<WrittenFromAttribute>().Select(w => w.Type.Name)]);
    }

    private static CCallback ReadCallback(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters()
            .Select(p => new CCallbackParameter(p.Name!, p.GetCustomAttribute<CTypeAttribute>()!.Type, Spelled(p.ParameterType)))
            .ToList();
        var returned = invoke.ReturnParameter.GetCustomAttribute<CTypeAttribute>()?.Type ?? "void";
        return new CCallback(type.Name, type.GetCustomAttribute<CCallbackAttribute>()!, returned, parameters);
    }

    private static CEnum ReadEnum(Type type) => new(
        type.Name,
        type.GetCustomAttribute<FlagsAttribute>() is not null,
        type.GetCustomAttribute<CEnumAttribute>()!,
        [.. Fields(type).Select(f => new CEnumerator(f.Name, f.GetCustomAttribute<CNameAttribute>()!, Convert.ToInt64(f.GetRawConstantValue())))]);

    private static IEnumerable<CConstant> ReadConstants(Type type) =>
        Fields(type).Select(f => new CConstant(
            type.GetCustomAttribute<CHeaderAttribute>()!.Header, f.GetCustomAttribute<CConstantAttribute>()!, f.GetRawConstantValue()!));

    // Declaration order, which for enums is the order of the C header.
    private static IEnumerable<FieldInfo> Fields(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).OrderBy(f => f.MetadataToken);

    private static string Spelled(Type type) => type.Name switch
    {
        "Int32" => "int",
        "UInt32" => "uint",
        "Int64" => "long",
        "UInt64" => "ulong",
        "UInt16" => "ushort",
        "Byte" => "byte",
        "SByte" => "sbyte",
        "Double" => "double",
        "IntPtr" => "nint",
        "UIntPtr" => "nuint",
        "Void" => "void",
        _ => throw new InvalidOperationException($"a C declaration may not use {type}"),
    };
}
