namespace VirtBridge.Contract;

/// <summary>One family of operations of an RPC program.</summary>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class ContractAttribute(string program, uint number, uint version) : Attribute
{
    public string Program => program;
    public uint Number => number;
    public uint Version => version;
}

/// <summary>Which way the bytes of a stream that a procedure opens flow, seen from the client.</summary>
public enum StreamDirection
{
    None,
    Read,
    Write,

    /// <summary>A conversation: consoles and channels.</summary>
    Both,
}

/// <summary>Nobody, or not this driver, will ever do it; callers are told so, and the coverage page tells why.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class NeverAttribute(string reason) : Attribute
{
    public string Reason => reason;

    /// <summary>The driver meant; null for all.</summary>
    public string? Driver { get; init; }
}

/// <summary>An operation: its number on the wire never changes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProcedureAttribute(int number, string name) : Attribute
{
    public int Number => number;

    /// <summary>The wire name without the program's prefix.</summary>
    public string Name => name;
    public string? Since { get; init; }

    /// <summary>The C function this operation stands behind; errors name it.</summary>
    public string? CFunction { get; init; }

    /// <summary>Served by the workers that long calls cannot occupy.</summary>
    public bool HighPriority { get; init; }

    /// <summary>Answered from memory: never waits for a guest, a disk or a job.</summary>
    public bool Fast { get; init; }

    /// <summary>Refused on a read-only connection.</summary>
    public bool Write { get; init; }

    /// <summary>Refused on a read-only connection when one of these flags is set.</summary>
    public string? WriteIfFlags { get; init; }

    /// <summary>Refused on a read-only connection when the argument <c>source</c> has this value; negative: never for that.</summary>
    public int WriteIfSource { get; init; } = -1;

    public StreamDirection Stream { get; init; }

    /// <summary>The flag that switches the stream to sparse transfer.</summary>
    public string? SparseFlag { get; init; }
    public bool NeedsAuthentication { get; init; } = true;

    /// <summary>The wire name of a single result.</summary>
    public string? Result { get; init; }
}

/// <summary>The operation runs as this kind of job of its domain, which its caller may end by giving up.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AbortableJobAttribute(DomainJobOperation operation) : Attribute
{
    public DomainJobOperation Operation => operation;
}

/// <summary>A permission the caller must hold; with <see cref="WhenFlag"/> only when that flag is set ("!" in front: not set).</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AccessAttribute(string subject, string permission) : Attribute
{
    public string Subject => subject;
    public string Permission => permission;
    public string? WhenFlag { get; init; }
}

/// <summary>Returned objects the caller lacks this permission for are left out.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class AccessFilterAttribute(string subject, string permission) : Attribute
{
    public string Subject => subject;
    public string Permission => permission;
}

/// <summary>Flags that exclude each other.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class FlagsExcludeAttribute(params string[] flags) : Attribute
{
    public IReadOnlyList<string> Flags => flags;
}

/// <summary>A flag that is allowed only together with (one of) others.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class FlagRequiresAttribute(string flag, string needs) : Attribute
{
    public string Flag => flag;
    public string Needs => needs;
}

/// <summary>The first document among the arguments has to follow a schema.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ValidatedAttribute(string? flag, string schema) : Attribute
{
    /// <summary>The flag that asks for it; null: asked or not, where the schema is installed.</summary>
    public string? Flag => flag;
    public string Schema => schema;
}

/// <summary>The most elements or bytes a variable-length value may have on the wire.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class LimitAttribute(uint count) : Attribute
{
    public uint Count => count;
}

/// <summary>Flags that take eight bytes on the wire; the upper half means nothing.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class WideAttribute : Attribute;

/// <summary>Text in a vector of fixed size whose characters take four bytes each on the wire.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class FixedCharsAttribute(int count) : Attribute
{
    public int Count => count;
}

/// <summary>Bytes in a counted vector whose elements take four bytes each on the wire.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class CharVectorAttribute(uint count) : Attribute
{
    public uint Count => count;
}

/// <summary>A message the server sends by itself.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventAttribute(string program, int number, string name) : Attribute
{
    public string Program => program;
    public int Number => number;
    public string Name => name;
    public string? Since { get; init; }

    /// <summary>True when the message carries the id of the registration it answers.</summary>
    public bool Callback { get; init; }
}
