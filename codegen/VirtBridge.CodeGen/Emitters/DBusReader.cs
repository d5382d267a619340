using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.Contract.DBus;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>Reads the D-Bus interfaces of the compiled contract.</summary>
public static class DBusReader
{
    private static readonly IReadOnlyDictionary<Type, DBusType.Basic> s_basics = new Dictionary<Type, DBusType.Basic>
    {
        [typeof(bool)] = new("b", "Boolean", "bool"),
        [typeof(int)] = new("i", "Int32", "int"),
        [typeof(uint)] = new("u", "UInt32", "uint"),
        [typeof(long)] = new("x", "Int64", "long"),
        [typeof(ulong)] = new("t", "UInt64", "ulong"),
        [typeof(double)] = new("d", "Double", "double"),
        [typeof(string)] = new("s", "String", "string"),
        [typeof(SafeFileHandle)] = new("h", "File", "SafeFileHandle"),
    };

    public static DBusModel Read(Assembly contract) => new(
    [
        .. contract.GetTypes()
            .Select(t => (Type: t, Face: t.GetCustomAttribute<DBusInterfaceAttribute>()))
            .Where(f => f.Face is not null)
            .OrderBy(f => f.Face!.Name, StringComparer.Ordinal)
            .Select(f => ReadFace(f.Type, f.Face!)),
    ]);

    private static DBusFace ReadFace(Type type, DBusInterfaceAttribute face)
    {
        var methods = type.GetMethods().Where(m => !m.IsSpecialName).OrderBy(m => m.MetadataToken).ToList();
        return new DBusFace(
            face.Name,
            type.Name["IDBus".Length..],
            face.Directory,
            face.Key,
            face.Reference?.Name,
            [.. methods.Where(m => m.GetCustomAttribute<DBusSignalAttribute>() is null).Select(ReadMethod)],
            [.. type.GetProperties().OrderBy(p => p.MetadataToken).Select(ReadProperty)],
            [.. methods.Where(m => m.GetCustomAttribute<DBusSignalAttribute>() is not null).Select(ReadSignal)]);
    }

    private static DBusMethod ReadMethod(MethodInfo method)
    {
        var output = method.ReturnType == typeof(void)
            ? null
            : new DBusArgument(
                method.ReturnParameter.GetCustomAttribute<DBusResultAttribute>()?.Name ?? throw Wrong(method, "has a result without [DBusResult]"),
                TypeOf(method.ReturnType));
        var calls = method.GetCustomAttribute<CallsAttribute>();
        if ((calls is null) == (method.GetCustomAttribute<DBusAdapterAttribute>() is null))
        {
            throw Wrong(method, "needs either [Calls] or [DBusAdapter]");
        }

        return new DBusMethod(
            method.Name,
            Arguments(method),
            output,
            Link(calls, calls?.Operation),
            method.GetCustomAttributes<FixedArgumentAttribute>().ToDictionary(f => f.Name, f => f.Value));
    }

    private static DBusProperty ReadProperty(PropertyInfo property)
    {
        var calls = property.GetCustomAttribute<CallsAttribute>();
        return new DBusProperty(
            property.Name,
            TypeOf(property.PropertyType),
            property.GetCustomAttribute<DBusPropertyAttribute>()?.Emits ?? throw Wrong(property, "has no [DBusProperty]"),
            Link(calls, calls?.Operation),
            Link(calls, calls?.Set),
            property.GetCustomAttribute<FromReferenceAttribute>()?.Member);
    }

    private static DBusSignal ReadSignal(MethodInfo method)
    {
        var signal = method.GetCustomAttribute<DBusSignalAttribute>()!;
        return new DBusSignal(
            method.GetCustomAttribute<DBusNameAttribute>()?.Name ?? method.Name,
            Arguments(method),
            signal.Message.Name,
            signal.Register,
            signal.EventId);
    }

    private static List<DBusArgument> Arguments(MethodInfo method) =>
        [.. method.GetParameters().Select(p => new DBusArgument(p.Name!, TypeOf(p.ParameterType)))];

    private static DBusLink? Link(CallsAttribute? calls, string? operation) =>
        calls is null || operation is null ? null : new DBusLink(calls.Family.Name, operation);

    private static DBusType TypeOf(Type type)
    {
        if (s_basics.TryGetValue(type, out var basic))
        {
            return basic;
        }

        if (type == typeof(byte[]))
        {
            return new DBusType.Bytes();
        }

        if (type == typeof(TypedParameter[]))
        {
            return new DBusType.Parameters();
        }

        if (type.IsArray && type.GetElementType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
        {
            return new DBusType.Dictionary(TypeOf(pair.GetGenericArguments()[0]), TypeOf(pair.GetGenericArguments()[1]));
        }

        if (type.IsArray)
        {
            return new DBusType.Array(TypeOf(type.GetElementType()!));
        }

        if (typeof(ITuple).IsAssignableFrom(type))
        {
            return new DBusType.Struct([.. TupleItems(type).Select(TypeOf)]);
        }

        return type.Name.EndsWith("Ref", StringComparison.Ordinal)
            ? new DBusType.Reference(type.Name)
            : throw new InvalidOperationException($"{type} has no D-Bus form");
    }

    /// <summary>A tuple's items; from the eighth on they sit in a tuple of their own.</summary>
    private static IEnumerable<Type> TupleItems(Type tuple)
    {
        var arguments = tuple.GetGenericArguments();
        return arguments.Length < 8 ? arguments : arguments.Take(7).Concat(TupleItems(arguments[7]));
    }

    private static InvalidOperationException Wrong(MemberInfo member, string what) =>
        new($"{member.DeclaringType!.Name}.{member.Name} {what}");
}
