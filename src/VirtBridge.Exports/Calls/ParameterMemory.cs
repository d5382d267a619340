using System.Text;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Typed parameters in C memory.</summary>
internal static unsafe class ParameterMemory
{
    public static TypedParameter Read(VirTypedParameter* source, CallSite site)
    {
        var field = NativeText.ReadFixed(source->field, TypedParameter.MaxFieldLength + 1);
        return (TypedParameterType)source->type switch
        {
            TypedParameterType.Int => TypedParameter.Int(field, source->i),
            TypedParameterType.Uint => TypedParameter.UInt(field, source->ui),
            TypedParameterType.Llong => TypedParameter.LLong(field, source->l),
            TypedParameterType.Ullong => TypedParameter.ULLong(field, source->ul),
            TypedParameterType.Double => TypedParameter.Double(field, source->d),
            TypedParameterType.Boolean => TypedParameter.Boolean(field, source->b != 0),
            TypedParameterType.String => TypedParameter.String(
                field, NativeText.Read(source->s) ?? throw site.Refuse("params", $"NULL string parameter '{field}'")),
            _ => throw site.Refuse("params", $"unknown parameter type: {source->type}"),
        };
    }

    public static void Write(VirTypedParameter* target, in TypedParameter parameter)
    {
        *target = default;
        WriteFresh(target, parameter);
    }

    /// <summary>The same into memory that is all zeros.</summary>
    public static void WriteFresh(VirTypedParameter* target, in TypedParameter parameter)
    {
        var name = new Span<byte>(target->field, TypedParameter.MaxFieldLength);
        if (Ascii.FromUtf16(parameter.Field, name, out _) != System.Buffers.OperationStatus.Done)
        {
            SetName(target, parameter.Field);
        }

        var value = parameter.Value;
        target->type = (int)value.Type;
        switch (value.Type)
        {
            case TypedParameterType.Int:
                target->i = value.AsInt;
                break;
            case TypedParameterType.Uint:
                target->ui = value.AsUInt;
                break;
            case TypedParameterType.Llong:
                target->l = value.AsLong;
                break;
            case TypedParameterType.Ullong:
                target->ul = value.AsULong;
                break;
            case TypedParameterType.Double:
                target->d = value.AsDouble;
                break;
            case TypedParameterType.Boolean:
                target->b = value.AsBoolean ? (sbyte)1 : (sbyte)0;
                break;
            default:
                target->s = NativeText.Allocate(value.AsString);
                break;
        }
    }

    public static void SetName(VirTypedParameter* target, string name)
    {
        var field = new Span<byte>(target->field, TypedParameter.MaxFieldLength + 1);
        if (Encoding.UTF8.TryGetBytes(name, field[..TypedParameter.MaxFieldLength], out var written))
        {
            field[written..].Clear();
        }
        else
        {
            NativeText.PutFixed(target->field, field.Length, name);
        }
    }

    /// <summary>Frees the strings of parameters, not the array.</summary>
    public static void Clear(VirTypedParameter* parameters, int count)
    {
        for (var i = 0; parameters is not null && i < count; i++)
        {
            if (parameters[i].type == (int)TypedParameterType.String)
            {
                NativeText.Free(parameters[i].s);
                parameters[i].s = 0;
            }
        }
    }
}
