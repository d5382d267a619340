using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Growing and searching the parameter arrays that C programs build with virTypedParamsAdd*.</summary>
internal static unsafe class TypedParameterList
{
    public static void Add(nint parameters, nint count, nint room, TypedParameter parameter, CallSite site)
    {
        Arguments.NonNull(parameters, "params", site);
        Arguments.NonNull(count, "nparams", site);
        Arguments.NonNull(room, "maxparams", site);
        if (System.Text.Encoding.UTF8.GetByteCount(parameter.Field) > TypedParameter.MaxFieldLength)
        {
            throw new VirtException(ErrorCode.InternalError, ErrorDomain.None, $"Field name '{parameter.Field}' too long");
        }

        ref var array = ref *(VirTypedParameter**)parameters;
        ref var used = ref *(int*)count;
        ref var capacity = ref *(int*)room;
        if (used >= capacity)
        {
            var grown = Math.Max(used + 1, Math.Min(capacity * 2, capacity + 1024));
            array = (VirTypedParameter*)LibC.Resize(array, grown, sizeof(VirTypedParameter));
            capacity = grown;
        }

        ParameterMemory.Write(array + used, parameter);
        used++;
    }

    public static TypedParameter FromText(string name, int type, string text) => (TypedParameterType)type switch
    {
        TypedParameterType.Int when int.TryParse(text, out var value) => TypedParameter.Int(name, value),
        TypedParameterType.Uint when uint.TryParse(text, out var value) => TypedParameter.UInt(name, value),
        TypedParameterType.Llong when long.TryParse(text, out var value) => TypedParameter.LLong(name, value),
        TypedParameterType.Ullong when ulong.TryParse(text, out var value) => TypedParameter.ULLong(name, value),
        TypedParameterType.Double when double.TryParse(text, out var value) => TypedParameter.Double(name, value),
        TypedParameterType.Boolean when text is "0" or "1" => TypedParameter.Boolean(name, text == "1"),
        TypedParameterType.Boolean => throw Invalid($"Invalid boolean value for field '{name}'"),
        TypedParameterType.String => TypedParameter.String(name, text),
        >= TypedParameterType.Int and <= TypedParameterType.Boolean =>
            throw Invalid($"Invalid value for field '{name}': expected {TypeName(type)}"),
        _ => throw Invalid($"unexpected type {type} for field {name}"),
    };

    public static VirTypedParameter* Find(nint parameters, int count, nint name)
    {
        var wanted = NativeText.Read(name);
        var array = (VirTypedParameter*)parameters;
        for (var i = 0; array is not null && wanted is not null && i < count; i++)
        {
            if (NativeText.ReadFixed(array[i].field, TypedParameter.MaxFieldLength + 1) == wanted)
            {
                return array + i;
            }
        }

        return null;
    }

    /// <summary>The parameter of that name, or null; one of another type is an error.</summary>
    public static VirTypedParameter* Require(nint parameters, int count, nint name, TypedParameterType type, CallSite site)
    {
        Arguments.NonNull(name, "name", site);
        var found = Find(parameters, count, name);
        return found is null || found->type == (int)type
            ? found
            : throw Invalid($"Invalid type '{TypeName((int)type)}' requested for parameter '{NativeText.Read(name)}', actual type is '{TypeName(found->type)}'");
    }

    private static VirtException Invalid(string sentence) => new(ErrorCode.InvalidArg, ErrorDomain.None, sentence);

    private static string TypeName(int type) => (TypedParameterType)type switch
    {
        TypedParameterType.Int => "int",
        TypedParameterType.Uint => "uint",
        TypedParameterType.Llong => "llong",
        TypedParameterType.Ullong => "ullong",
        TypedParameterType.Double => "double",
        TypedParameterType.Boolean => "boolean",
        TypedParameterType.String => "string",
        _ => "unknown",
    };
}
