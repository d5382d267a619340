namespace VirtBridge.Contract.DBus;

/// <summary>What the last part of an object's path stands for.</summary>
public enum DBusPathKey
{
    /// <summary>The object is the connection itself.</summary>
    Connection,

    /// <summary>A UUID: an underscore, then the text with underscores for dashes.</summary>
    Uuid,

    /// <summary>A name whose bytes other than ASCII letters and digits are written as an underscore and two digits.</summary>
    Name,

    /// <summary>The domain's UUID, an underscore and the snapshot's name.</summary>
    UuidAndName,
}

/// <summary>Whether a property's changes are announced.</summary>
public enum DBusEmits
{
    /// <summary>Changes are not announced.</summary>
    False,

    /// <summary>The value never changes while the object exists.</summary>
    Const,
}

/// <summary>
/// One D-Bus interface. Methods, properties and events of the C# interface are its members: member and parameter names are
/// the D-Bus names, and the C# types give the signatures (a reference is an object path, a tuple a structure, an array of
/// pairs a dictionary, a typed parameter list <c>a{sv}</c>, a file handle <c>h</c>).
/// </summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class DBusInterfaceAttribute(string name, string directory, DBusPathKey key) : Attribute
{
    public string Name => name;

    /// <summary>The path element between the connection's object and this one.</summary>
    public string Directory => directory;
    public DBusPathKey Key => key;

    /// <summary>What the object refers to; null for the connection.</summary>
    public Type? Reference { get; init; }
}

/// <summary>The operation a D-Bus member is.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class CallsAttribute(Type family, string operation) : Attribute
{
    public Type Family => family;
    public string Operation => operation;

    /// <summary>For a property that can be written: the operation that writes it.</summary>
    public string? Set { get; init; }
}

/// <summary>A value of an operation's argument that D-Bus callers do not give.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class FixedArgumentAttribute(string name, int value) : Attribute
{
    public string Name => name;
    public int Value => value;
}

/// <summary>
/// A member that is more than one call of one operation: a method of the same name in a hand-written adapter type does it.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class DBusAdapterAttribute(string reason) : Attribute
{
    public string Reason => reason;
}

/// <summary>A property that the object's reference already holds.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FromReferenceAttribute(string member) : Attribute
{
    public string Member => member;
}

/// <summary>How a property is announced.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DBusPropertyAttribute(DBusEmits emits) : Attribute
{
    public DBusEmits Emits => emits;
}

/// <summary>A method that is a D-Bus signal: sent when <paramref name="message"/> arrives, with its values in order.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DBusSignalAttribute(Type message) : Attribute
{
    public Type Message => message;

    /// <summary>The operation that asks for these events.</summary>
    public required string Register { get; init; }

    /// <summary>The event's number among the events of its kind of object.</summary>
    public required int EventId { get; init; }
}

/// <summary>The D-Bus name of a method's result.</summary>
[AttributeUsage(AttributeTargets.ReturnValue)]
public sealed class DBusResultAttribute(string name) : Attribute
{
    public string Name => name;
}

/// <summary>The D-Bus name of a member whose C# name had to differ.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DBusNameAttribute(string name) : Attribute
{
    public string Name => name;
}
