namespace VirtBridge.Contract.Abi;

/// <summary>A C structure whose layout clients compiled in.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CStructAttribute(string tag, string header, string since, params string[] typedefs) : Attribute
{
    public string Tag => tag;
    public string Header => header;
    public string Since => since;
    public IReadOnlyList<string> Typedefs => typedefs;
}

/// <summary>The contract value a structure is filled from, field by field of the same name.</summary>
[AttributeUsage(AttributeTargets.Struct, AllowMultiple = true)]
public sealed class WrittenFromAttribute(Type type) : Attribute
{
    public Type Type => type;
}

/// <summary>A field of a C structure.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CFieldAttribute(string type) : Attribute
{
    public string Type => type;

    /// <summary>The number of elements when the field is an array.</summary>
    public int Array { get; init; }

    /// <summary>The union the field is a member of.</summary>
    public string? Union { get; init; }

    /// <summary>The property it is filled from, when the name differs.</summary>
    public string? From { get; init; }

    /// <summary>The property whose number of elements it holds.</summary>
    public string? CountOf { get; init; }
}

/// <summary>An opaque C type and the pointer name clients use.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class COpaqueAttribute(
    string tag, string name, string header, string since, ErrorDomain domain, ErrorCode invalid) : Attribute
{
    public string Tag => tag;
    public string Name => name;
    public string Header => header;
    public string Since => since;

    /// <summary>What a caller is told who passes something else.</summary>
    public ErrorDomain Domain => domain;
    public ErrorCode Invalid => invalid;

    /// <summary>The contract's name for the object.</summary>
    public Type? Reference { get; init; }
}

/// <summary>A C type name for another type.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CTypedefAttribute(string name, string type, string header) : Attribute
{
    public string Name => name;
    public string Type => type;
    public string Header => header;
}

/// <summary>An old structure tag that is another one now.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CTagAliasAttribute(string name, string tag, string header) : Attribute
{
    public string Name => name;
    public string Tag => tag;
    public string Header => header;
}

/// <summary>An exported C variable.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CVariableAttribute(string name, string type, string header, string node) : Attribute
{
    public string Name => name;
    public string Type => type;
    public string Header => header;
    public string Node => node;
}

/// <summary>A preprocessor macro with parameters (null: without) and its replacement text.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CMacroAttribute(string name, string? parameters, string header, string body) : Attribute
{
    public string Name => name;
    public string? Parameters => parameters;
    public string Header => header;
    public string Body => body;
}

/// <summary>A type of function that clients pass in.</summary>
[AttributeUsage(AttributeTargets.Delegate)]
public sealed class CCallbackAttribute(string header, string since) : Attribute
{
    public string Header => header;
    public string Since => since;
}

/// <summary>The C spelling of a type.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class CTypeAttribute(string type) : Attribute
{
    public string Type => type;
}

/// <summary>A named constant of a C header.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CConstantAttribute(string name, string since) : Attribute
{
    public string Name => name;
    public string Since => since;

    /// <summary>For names of typed parameters: the type of the value.</summary>
    public string? ParameterType { get; init; }
}

/// <summary>An event of a family, the contract's record of it and the C callback it is delivered to.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CEventAttribute(string family, int id, Type record, Type callback) : Attribute
{
    public string Family => family;
    public int Id => id;
    public Type Record => record;
    public Type Callback => callback;
}
