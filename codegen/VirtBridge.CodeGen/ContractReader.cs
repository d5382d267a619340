using System.Reflection;
using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract;

namespace VirtBridge.CodeGen;

/// <summary>Reads the compiled contract by reflection. The only place that does.</summary>
public static class ContractReader
{
    private const uint DefaultStringLimit = 4 * 1024 * 1024;
    private static readonly NullabilityInfoContext s_nullability = new();

    public static ContractModel Read(Assembly contract)
    {
        var session = typeof(IVirtSession).GetProperties().ToDictionary(p => p.PropertyType, p => p.Name);
        var types = contract.GetTypes().OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var families = types
            .Where(t => t.IsInterface && t.GetCustomAttribute<ContractAttribute>() is not null)
            .Select(t => ReadFamily(t, session.GetValueOrDefault(t)))
            .OrderBy(f => f.Program, StringComparer.Ordinal).ThenBy(f => f.Interface, StringComparer.Ordinal)
            .ToList();
        var events = types
            .Select(t => (Type: t, Event: t.GetCustomAttribute<EventAttribute>()))
            .Where(e => e.Event is not null)
            .Select(e => new EventShape(e.Type.Name, e.Event!))
            .OrderBy(e => e.Event.Program, StringComparer.Ordinal).ThenBy(e => e.Event.Number)
            .ToList();
        return new ContractModel(families, ReadRecords(types, families, events), events, ReadFlags(types), ReadMasks(types), AbiReader.Read(contract, families));
    }

    private static Family ReadFamily(Type type, string? session)
    {
        var program = type.GetCustomAttribute<ContractAttribute>()!;
        var operations = type.GetMethods().Select(ReadOperation).OrderBy(o => o.Procedure.Number).ToList();
        return new Family(type.Name, session, program.Program, program.Number, program.Version, operations);
    }

    private static Operation ReadOperation(MethodInfo method)
    {
        var procedure = method.GetCustomAttribute<ProcedureAttribute>()
            ?? throw new InvalidOperationException($"{method.DeclaringType!.Name}.{method.Name} has no [Procedure]");
        var parameters = new List<Parameter>();
        var (stream, files) = (false, false);
        foreach (var p in method.GetParameters())
        {
            stream |= p.ParameterType == typeof(IVirtStream);
            files |= p.ParameterType == typeof(FileSet);
            if (p.ParameterType != typeof(IVirtStream) && p.ParameterType != typeof(FileSet) && p.ParameterType != typeof(CancellationToken))
            {
                parameters.Add(new Parameter(p.Name!, ShapeOf(p.ParameterType, s_nullability.Create(p), p)));
            }
        }

        Shape? result = null;
        if (method.ReturnType.IsGenericType)
        {
            var info = s_nullability.Create(method.ReturnParameter);
            result = ShapeOf(method.ReturnType.GetGenericArguments()[0], info.GenericTypeArguments[0], method.ReturnParameter);
        }

        return new Operation(
            method.Name, procedure, parameters, result, stream, files, CFunctionOf(procedure, method),
            [.. method.GetCustomAttributes<AccessAttribute>()],
            [.. method.GetCustomAttributes<AccessFilterAttribute>()],
            [.. method.GetCustomAttributes<FlagsExcludeAttribute>()],
            [.. method.GetCustomAttributes<FlagRequiresAttribute>()],
            method.GetCustomAttribute<ValidatedAttribute>(),
            [.. method.GetCustomAttributes<NeverAttribute>()],
            method.GetCustomAttribute<AbortableJobAttribute>()?.Operation);
    }

    private static string CFunctionOf(ProcedureAttribute procedure, MethodInfo method) => procedure.CFunction ?? method.Name;

    private static List<RecordShape> ReadRecords(List<Type> types, List<Family> families, List<EventShape> events)
    {
        var byName = types.Where(t => !t.IsInterface && !t.IsEnum).ToLookup(t => t.Name);
        var open = new Queue<string>(families
            .SelectMany(f => f.Operations)
            .SelectMany(o => o.Parameters.Select(p => p.Shape).Append(o.Result!).Where(s => s is not null))
            .Where(s => s.Kind == ShapeKind.Record)
            .Select(s => s.CSharp)
            .Concat(events.Select(e => e.Record)));
        var found = new SortedDictionary<string, RecordShape>(StringComparer.Ordinal);
        while (open.TryDequeue(out var name))
        {
            if (found.ContainsKey(name))
            {
                continue;
            }

            var constructor = byName[name].Single().GetConstructors().MaxBy(c => c.GetParameters().Length)!;
            var properties = constructor.DeclaringType!.GetProperties().ToDictionary(p => p.Name);
            var fields = constructor.GetParameters()
                .Select(p => new Parameter(p.Name!, ShapeOf(p.ParameterType, s_nullability.Create(p), properties[p.Name!])))
                .ToList();
            found[name] = new RecordShape(name, fields);
            foreach (var field in fields.Where(f => f.Shape.Kind == ShapeKind.Record))
            {
                open.Enqueue(field.Shape.CSharp);
            }
        }

        return [.. found.Values];
    }

    private static Dictionary<string, uint> ReadFlags(List<Type> types) =>
        types.Where(t => t.IsEnum)
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(f => (Name: f.GetCustomAttribute<CNameAttribute>(), Value: Convert.ToInt64(f.GetRawConstantValue())))
            .Where(f => f.Name is not null)
            .ToDictionary(f => f.Name!.Name, f => unchecked((uint)f.Value));

    /// <summary>All values of each flag enumeration together.</summary>
    private static Dictionary<string, uint> ReadMasks(List<Type> types) =>
        types.Where(t => t.IsEnum && t.GetCustomAttribute<FlagsAttribute>() is not null)
            .ToDictionary(
                t => t.Name,
                t => t.GetFields(BindingFlags.Public | BindingFlags.Static)
                    .Where(f => f.GetCustomAttribute<CNameAttribute>() is not { Sentinel: true })
                    .Aggregate(0u, (mask, f) => mask | unchecked((uint)Convert.ToInt64(f.GetRawConstantValue()))));

    private static Shape ShapeOf(Type type, NullabilityInfo nullability, ICustomAttributeProvider attributes)
    {
        var optional = nullability.ReadState == NullabilityState.Nullable;
        var limit = Attribute<LimitAttribute>(attributes)?.Count ?? DefaultStringLimit;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(byte[]))
        {
            return Attribute<CharVectorAttribute>(attributes) is { } vector
                ? new Shape(ShapeKind.CharVector, "byte", optional, true, vector.Count)
                : new Shape(ShapeKind.Opaque, "byte", optional, true, limit);
        }

        if (Attribute<FixedCharsAttribute>(attributes) is { } chars)
        {
            return new Shape(ShapeKind.FixedChars, "string", false, false, (uint)chars.Count);
        }

        if (type.IsArray)
        {
            return ElementShape(type.GetElementType()!) with { Optional = optional, IsArray = true, Limit = limit };
        }

        return ElementShape(type) with { Optional = optional, Limit = limit, Wide = Attribute<WideAttribute>(attributes) is not null };
    }

    private static Shape ElementShape(Type type) => type switch
    {
        { IsEnum: true } => new Shape(ShapeKind.Flags, type.Name, false, false, 0),
        _ when type == typeof(string) => new Shape(ShapeKind.Text, "string", false, false, 0),
        _ when type == typeof(Uuid) => new Shape(ShapeKind.Uuid, "Uuid", false, false, 0),
        _ when type == typeof(TypedParameter) => new Shape(ShapeKind.TypedParameter, "TypedParameter", false, false, 0),
        { IsPrimitive: true } => new Shape(ShapeKind.Scalar, Keyword(type), false, false, 0),
        _ => new Shape(ShapeKind.Record, type.Name, false, false, 0),
    };

    private static string Keyword(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => "int",
        TypeCode.UInt32 => "uint",
        TypeCode.Int64 => "long",
        TypeCode.UInt64 => "ulong",
        TypeCode.Double => "double",
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.SByte => "sbyte",
        TypeCode.UInt16 => "ushort",
        TypeCode.Int16 => "short",
        _ => throw new InvalidOperationException($"the contract may not use {type}"),
    };

    private static T? Attribute<T>(ICustomAttributeProvider provider)
        where T : Attribute => provider.GetCustomAttributes(typeof(T), false).OfType<T>().FirstOrDefault();
}
