namespace VirtBridge.Contract.Snmp;

/// <summary>What a manager may do with an object.</summary>
public enum MibAccess
{
    NotAccessible,
    AccessibleForNotify,
    ReadOnly,
    ReadWrite,
    ReadCreate,
}

/// <summary>How a value is encoded, where its C# type does not already say so.</summary>
public enum MibSyntax
{
    /// <summary>int: Integer32, enum: INTEGER, uint: Unsigned32, ulong: Counter64, string and bytes: OCTET STRING, bool: TruthValue, TimeSpan: TimeTicks.</summary>
    OfType,
    Gauge32,
    ObjectIdentifier,
}

/// <summary>A module whose objects are below one object identifier. Its interfaces name it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MibModuleAttribute(string name, string identity, string identifier) : Attribute
{
    public string Name => name;

    /// <summary>The descriptor of the module's own identifier.</summary>
    public string Identity => identity;
    public string Identifier => identifier;
    public required string LastUpdated { get; init; }
    public required string Description { get; init; }

    /// <summary>False for a module someone else publishes; its text is not generated.</summary>
    public bool WriteText { get; init; }
}

/// <summary>A table: the interface is a row, its properties are the columns, those with an index number are the index.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class MibTableAttribute(Type module, string name, string entry, string suffix) : Attribute
{
    public Type Module => module;
    public string Name => name;
    public string Entry => entry;

    /// <summary>The table's identifier below the module's.</summary>
    public string Suffix => suffix;
    public required string Description { get; init; }
}

/// <summary>Single objects of a module: the interface's properties.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class MibScalarsAttribute(Type module) : Attribute
{
    public Type Module => module;
}

/// <summary>A column of a table or a single object.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MibObjectAttribute(string suffix, string name, MibAccess access) : Attribute
{
    /// <summary>The column's number, or a single object's identifier below the module's.</summary>
    public string Suffix => suffix;
    public string Name => name;
    public MibAccess Access => access;
    public MibSyntax Syntax { get; init; }

    /// <summary>The position in the index, from 1; 0 is no part of it.</summary>
    public int Index { get; init; }
    public required string Description { get; init; }
}

/// <summary>A notification: the methods of an interface; the objects are those of the row it is about.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MibNotificationAttribute(string suffix, string name, params string[] objects) : Attribute
{
    public string Suffix => suffix;
    public string Name => name;
    public IReadOnlyList<string> Objects => objects;
    public required string Description { get; init; }
}

/// <summary>The notifications of a module.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class MibNotificationsAttribute(Type module) : Attribute
{
    public Type Module => module;
}
