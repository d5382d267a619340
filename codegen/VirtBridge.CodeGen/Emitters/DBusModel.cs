using VirtBridge.Contract.DBus;

namespace VirtBridge.CodeGen.Emitters;

/// <summary>The D-Bus interfaces of the contract as plain values.</summary>
public sealed record DBusModel(IReadOnlyList<DBusFace> Faces);

/// <summary>One D-Bus interface; <see cref="Reference"/> is the type its objects refer to, null for the connection.</summary>
public sealed record DBusFace(
    string Name,
    string Short,
    string Directory,
    DBusPathKey Key,
    string? Reference,
    IReadOnlyList<DBusMethod> Methods,
    IReadOnlyList<DBusProperty> Properties,
    IReadOnlyList<DBusSignal> Signals);

/// <summary>The operation behind a member: a family's interface and a method of it.</summary>
public sealed record DBusLink(string Family, string Operation);

public sealed record DBusMethod(
    string Name,
    IReadOnlyList<DBusArgument> Inputs,
    DBusArgument? Output,
    DBusLink? Calls,
    IReadOnlyDictionary<string, int> Fixed)
{
    public string InputSignature => string.Concat(Inputs.Select(i => i.Type.Signature));
}

public sealed record DBusArgument(string Name, DBusType Type);

public sealed record DBusProperty(string Name, DBusType Type, DBusEmits Emits, DBusLink? Get, DBusLink? Set, string? ReferenceMember);

public sealed record DBusSignal(string Name, IReadOnlyList<DBusArgument> Arguments, string Message, string Register, int EventId)
{
    public string Signature => string.Concat(Arguments.Select(i => i.Type.Signature));
}

/// <summary>A D-Bus type and the C# type that carries it.</summary>
public abstract record DBusType(string Signature)
{
    /// <summary>A single value; <see cref="Accessor"/> names the reader's and writer's method.</summary>
    public sealed record Basic(string Signature, string Accessor, string CSharp) : DBusType(Signature);

    /// <summary>The path of the object a reference stands for.</summary>
    public sealed record Reference(string CSharp) : DBusType("o");

    public sealed record Bytes() : DBusType("ay");

    public sealed record Parameters() : DBusType("a{sv}");

    public sealed record Array(DBusType Element) : DBusType("a" + Element.Signature);

    public sealed record Struct(IReadOnlyList<DBusType> Items) : DBusType("(" + string.Concat(Items.Select(i => i.Signature)) + ")");

    public sealed record Dictionary(DBusType Key, DBusType Value) : DBusType("a{" + Key.Signature + Value.Signature + "}");
}
