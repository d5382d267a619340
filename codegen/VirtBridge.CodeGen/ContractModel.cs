using VirtBridge.CodeGen.Abi;
using VirtBridge.Contract;

namespace VirtBridge.CodeGen;

/// <summary>Everything the emitters may know: plain values read from the compiled contract.</summary>
public sealed record ContractModel(
    IReadOnlyList<Family> Families,
    IReadOnlyList<RecordShape> Records,
    IReadOnlyList<EventShape> Events,
    IReadOnlyDictionary<string, uint> Flags,
    IReadOnlyDictionary<string, uint> FlagMasks,
    AbiModel Abi)
{
    /// <summary>True when servers leave out parameters that are texts unless the flags say that the caller understands them.</summary>
    public bool AsksForTexts(Operation operation) => Abi.Functions.Any(f => f.Name == operation.CFunction && f.Declaration.StringsOkay);
}

/// <summary>One interface of operations; <see cref="Session"/> is its property on IVirtSession, null when it has none.</summary>
public sealed record Family(string Interface, string? Session, string Program, uint Number, uint Version, IReadOnlyList<Operation> Operations)
{
    /// <summary>The interface name without its leading I.</summary>
    public string Name => Interface[1..];
}

public sealed record Operation(
    string Method,
    ProcedureAttribute Procedure,
    IReadOnlyList<Parameter> Parameters,
    Shape? Result,
    bool HasStream,
    bool HasFiles,
    string CFunction,
    IReadOnlyList<AccessAttribute> Access,
    IReadOnlyList<AccessFilterAttribute> Filters,
    IReadOnlyList<FlagsExcludeAttribute> Excludes,
    IReadOnlyList<FlagRequiresAttribute> Requires,
    ValidatedAttribute? Validated,
    IReadOnlyList<NeverAttribute> Never,
    DomainJobOperation? Job);

public sealed record Parameter(string Name, Shape Shape);

public sealed record RecordShape(string Name, IReadOnlyList<Parameter> Fields);

public sealed record EventShape(string Record, EventAttribute Event);

/// <summary>How one value looks in C# and on the wire.</summary>
public sealed record Shape(ShapeKind Kind, string CSharp, bool Optional, bool IsArray, uint Limit)
{
    /// <summary>Flags of eight bytes.</summary>
    public bool Wide { get; init; }

    /// <summary>The flag by which a caller says that it understands parameters that are texts, as this type.</summary>
    public string AsTexts => $"({CSharp})TypedParameterFlags.Okay";

    /// <summary>The type's spelling in generated code.</summary>
    public string Type => CSharp + (IsArray ? "[]" : "") + (Optional ? "?" : "");
}

public enum ShapeKind
{
    Scalar,
    Flags,
    Text,
    Uuid,
    Opaque,
    CharVector,
    FixedChars,
    Record,
    TypedParameter,
}
