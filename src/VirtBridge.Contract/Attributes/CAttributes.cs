namespace VirtBridge.Contract;

/// <summary>The C enumeration a contract enum stands for.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class CEnumAttribute(string name, string header) : Attribute
{
    public string Name => name;
    public string Header => header;
    public string? Since { get; init; }
}

/// <summary>The C name of an enumerator.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class CNameAttribute(string name) : Attribute
{
    public string Name => name;
    public string? Since { get; init; }

    /// <summary>True for the trailing <c>_LAST</c> value, which counts the others and differs between releases.</summary>
    public bool Sentinel { get; init; }
}
