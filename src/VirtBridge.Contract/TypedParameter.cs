namespace VirtBridge.Contract;

/// <summary>A named value of one of seven types, libvirt's extensible argument list.</summary>
public readonly record struct TypedParameter(string Field, TypedValue Value)
{
    /// <summary>The longest name, without the terminating zero of the C structure.</summary>
    public const int MaxFieldLength = 79;

    public static TypedParameter Int(string field, int value) => new(field, TypedValue.Of(value));
    public static TypedParameter UInt(string field, uint value) => new(field, TypedValue.Of(value));
    public static TypedParameter LLong(string field, long value) => new(field, TypedValue.Of(value));
    public static TypedParameter ULLong(string field, ulong value) => new(field, TypedValue.Of(value));
    public static TypedParameter Double(string field, double value) => new(field, TypedValue.Of(value));
    public static TypedParameter Boolean(string field, bool value) => new(field, TypedValue.Of(value));
    public static TypedParameter String(string field, string value) => new(field, TypedValue.Of(value));
}

/// <summary>The value of a <see cref="TypedParameter"/>.</summary>
public readonly record struct TypedValue
{
    private readonly long _bits;
    private readonly string? _text;

    private TypedValue(TypedParameterType type, long bits, string? text)
    {
        Type = type;
        _bits = bits;
        _text = text;
    }

    public TypedParameterType Type { get; }

    public static TypedValue Of(int value) => new(TypedParameterType.Int, value, null);
    public static TypedValue Of(uint value) => new(TypedParameterType.Uint, value, null);
    public static TypedValue Of(long value) => new(TypedParameterType.Llong, value, null);
    public static TypedValue Of(ulong value) => new(TypedParameterType.Ullong, unchecked((long)value), null);
    public static TypedValue Of(double value) => new(TypedParameterType.Double, BitConverter.DoubleToInt64Bits(value), null);
    public static TypedValue Of(bool value) => new(TypedParameterType.Boolean, value ? 1 : 0, null);
    public static TypedValue Of(string value) => new(TypedParameterType.String, 0, value);

    public int AsInt => (int)_bits;
    public uint AsUInt => unchecked((uint)_bits);
    public long AsLong => _bits;
    public ulong AsULong => unchecked((ulong)_bits);
    public double AsDouble => BitConverter.Int64BitsToDouble(_bits);
    public bool AsBoolean => _bits != 0;
    public string AsString => _text ?? "";

    public override string ToString() => Type switch
    {
        TypedParameterType.String => AsString,
        TypedParameterType.Double => AsDouble.ToString("R"),
        TypedParameterType.Ullong => AsULong.ToString(),
        TypedParameterType.Boolean => AsBoolean ? "yes" : "no",
        _ => AsLong.ToString(),
    };
}
