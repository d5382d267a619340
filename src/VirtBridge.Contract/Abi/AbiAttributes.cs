namespace VirtBridge.Contract.Abi;

/// <summary>The C header and library a group of declarations belongs to.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public sealed class CHeaderAttribute(string header, string library, ErrorDomain errors = ErrorDomain.None) : Attribute
{
    public string Header => header;
    public string Library => library;

    /// <summary>The domain of errors these functions raise about their arguments.</summary>
    public ErrorDomain Errors => errors;
}

/// <summary>An exported C function; the method's name is the symbol.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CFunctionAttribute(string node, string since) : Attribute
{
    /// <summary>The version node of the symbol.</summary>
    public string Node => node;
    public string Since => since;

    /// <summary>Refused on a read-only connection.</summary>
    public bool Write { get; init; }

    /// <summary>Refused on a read-only connection when one of these flags is set.</summary>
    public string? WriteIfFlags { get; init; }
    public bool Deprecated { get; init; }
    public CIdAfter IdAfter { get; init; }

    /// <summary>Asks for parameters that are strings too, where the server knows them.</summary>
    public bool StringsOkay { get; init; }
}

/// <summary>What a call does to the id a domain handle carries.</summary>
public enum CIdAfter
{
    Unchanged,
    LookUp,
    Gone,

    /// <summary>Looked up, where the guest runs in the caller's process.</summary>
    LookUpHere,
}

/// <summary>The operation a C function stands for.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CallsAttribute(Type contract, string operation) : Attribute
{
    public Type Contract => contract;
    public string Operation => operation;
}

/// <summary>What a function reads of, or does to, the object it is given; no operation is called.</summary>
public enum HandleDeed
{
    Ref,
    Free,
    Name,
    Uuid,
    UuidString,
    Connection,
    Domain,
    Network,
    Id,
    Mac,
    Key,
    UsageId,
    UsageType,
    PortDevice,
    FilterName,
    Timestamp,
    Transport,
}

/// <summary>Marks a function that is answered by the handle alone.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class HandleDeedAttribute(HandleDeed deed) : Attribute
{
    public HandleDeed Deed => deed;
}

/// <summary>A function too irregular to be generated; the named type of the exports is written by hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AdapterAttribute(string type) : Attribute
{
    public string Type => type;
}

public enum CDirection
{
    In,
    Out,
    InOut,
}

/// <summary>What a C parameter means.</summary>
public enum CKind
{
    Handle,
    Scalar,
    Flags,
    CString,
    StringVector,
    Struct,
    TypedParameters,
    AllocTypedParameters,
    Array,
    Buffer,
    AllocElements,
    AllocArray,
    AllocStringVector,
    AllocString,
    AllocBuffer,
    File,
    Files,
    AllocFiles,
    Callback,
    Opaque,
    FreeCallback,
}

/// <summary>What an argument must satisfy before anything is done.</summary>
public enum CCheck
{
    None,
    NonNull,
    NonNullIfLength,
    NonEmpty,
    NonZero,
    Positive,
    ZeroOrMore,
}

/// <summary>A C parameter.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class CAttribute(string type, CKind kind) : Attribute
{
    /// <summary>The type as a C header spells it.</summary>
    public string Type => type;
    public CKind Kind => kind;
    public CDirection Direction { get; init; }

    /// <summary>The parameter of the operation that receives this value.</summary>
    public string? Argument { get; init; }

    /// <summary>The property of the result that is stored here; "*" for the whole, "files" for passed files.</summary>
    public string? Result { get; init; }

    /// <summary>The parameter of the operation that says whether this result is wanted.</summary>
    public string? Needs { get; init; }
    public CCheck Check { get; init; }

    /// <summary>Where the number of input elements is, or "null-terminated".</summary>
    public string? Length { get; init; }

    /// <summary>How many elements the caller has room for ("*x": the number behind x).</summary>
    public string? Capacity { get; init; }

    /// <summary>Where the number of stored elements goes ("return", or "*x").</summary>
    public string? Count { get; init; }

    /// <summary>The size in bytes: a number, a parameter or a product of parameters.</summary>
    public string? Size { get; init; }
    public bool NullTerminated { get; init; }
    public bool Nullable { get; init; }

    /// <summary>A path on the caller's machine: completed by the caller's working directory.</summary>
    public bool HostPath { get; init; }

    /// <summary>The caller's reference is given up.</summary>
    public bool Consumed { get; init; }

    /// <summary>The enumeration whose values this number takes.</summary>
    public Type? Values { get; init; }
}

public enum CReturnKind
{
    Void,
    Status,
    Count,
    AllocString,
    AllocBuffer,
    BorrowedString,
    Bool,
    Tristate,
    Handle,
    CallbackId,
    Pointer,
    Value,
    RefCount,
    Enum,
    Id,
    File,
}

public enum COwnership
{
    None,
    New,
    Borrowed,
}

/// <summary>What a C function returns.</summary>
[AttributeUsage(AttributeTargets.ReturnValue)]
public sealed class CReturnAttribute(string type, CReturnKind kind) : Attribute
{
    public string Type => type;
    public CReturnKind Kind => kind;

    /// <summary>What a failing call returns when it is not -1 or NULL.</summary>
    public string? OnError { get; init; }
    public COwnership Ownership { get; init; }

    /// <summary>The property of the result that is returned.</summary>
    public string? Result { get; init; }
}
