using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.CodeGen.Abi;

/// <summary>Everything the C emitters may know: plain values read from the ABI contract.</summary>
public sealed record AbiModel(
    IReadOnlyList<CFunction> Functions,
    IReadOnlyList<CStruct> Structs,
    IReadOnlyList<CCallback> Callbacks,
    IReadOnlyList<CEnum> Enums,
    IReadOnlyList<CConstant> Constants,
    IReadOnlyList<COpaque> Opaques,
    IReadOnlyList<CTypedefAttribute> Typedefs,
    IReadOnlyList<CTagAliasAttribute> TagAliases,
    IReadOnlyList<CVariableAttribute> Variables,
    IReadOnlyList<CMacroAttribute> Macros,
    IReadOnlyList<SymbolNode> Nodes,
    IReadOnlyList<CEvent> Events);

/// <summary>One exported function.</summary>
public sealed record CFunction(
    string Name,
    CHeaderAttribute Header,
    CFunctionAttribute Declaration,
    CReturnAttribute Return,
    string ReturnType,
    IReadOnlyList<CParameter> Parameters,
    OperationCall? Call,
    HandleDeed? Deed,
    string? Adapter,
    IReadOnlyList<FlagsExcludeAttribute> Excludes,
    IReadOnlyList<FlagRequiresAttribute> Requires,
    IReadOnlyList<NeverAttribute> Never,
    string Summary)
{
    /// <summary>Functions of the small libraries are exported by the big one under another name.</summary>
    public string EntryPoint => Header.Library == "libvirt" ? Name : "vb_" + Name;
}

public sealed record CParameter(string Name, string CSharpType, CAttribute Declaration)
{
    public CKind Kind => Declaration.Kind;
    public bool IsOutput => Declaration.Direction != CDirection.In;
    public string Escaped => "@" + Name;
}

/// <summary>The operation behind a function and the property of the session that has it (null: administration).</summary>
public sealed record OperationCall(string? Session, Operation Operation);

public sealed record CStruct(
    string CSharp, CStructAttribute Declaration, int Size, IReadOnlyList<CStructField> Fields, IReadOnlyList<string> WrittenFrom);

public sealed record CStructField(string Name, string CSharpType, int Offset, CFieldAttribute Declaration);

public sealed record CCallback(string Name, CCallbackAttribute Declaration, string ReturnType, IReadOnlyList<CCallbackParameter> Parameters);

public sealed record CCallbackParameter(string Name, string Type, string CSharpType);

/// <summary>An enumeration; <see cref="Type"/> and <see cref="CEnumerator.Member"/> are its C# names.</summary>
public sealed record CEnum(string Type, bool IsFlags, CEnumAttribute Declaration, IReadOnlyList<CEnumerator> Values);

public sealed record CEnumerator(string Member, CNameAttribute Declaration, long Value);

public sealed record CConstant(string Header, CConstantAttribute Declaration, object Value);

public sealed record COpaque(string Kind, COpaqueAttribute Declaration)
{
    /// <summary>The C# record that names the object, null for connections and streams.</summary>
    public string? Reference => Declaration.Reference?.Name;
}

/// <summary>A callback event: who delivers what to which kind of function.</summary>
public sealed record CEvent(string Family, int Id, string Record, string Callback);
