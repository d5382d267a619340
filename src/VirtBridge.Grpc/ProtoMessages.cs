using Grpc.Core;
using VirtBridge.Contract;

namespace VirtBridge.Grpc;

/// <summary>Conversions of the one value that is not a plain record.</summary>
internal static partial class ProtoMessages
{
    public static V1.TypedParameter To(TypedParameter parameter)
    {
        var message = new V1.TypedParameter { Field = parameter.Field };
        var value = parameter.Value;
        switch (value.Type)
        {
            case TypedParameterType.Int:
                message.IntValue = value.AsInt;
                break;
            case TypedParameterType.Uint:
                message.UintValue = value.AsUInt;
                break;
            case TypedParameterType.Llong:
                message.LlongValue = value.AsLong;
                break;
            case TypedParameterType.Ullong:
                message.UllongValue = value.AsULong;
                break;
            case TypedParameterType.Double:
                message.DoubleValue = value.AsDouble;
                break;
            case TypedParameterType.Boolean:
                message.BooleanValue = value.AsBoolean;
                break;
            default:
                message.StringValue = value.AsString;
                break;
        }

        return message;
    }

    public static TypedParameter From(V1.TypedParameter message) => new(message.Field, message.ValueCase switch
    {
        V1.TypedParameter.ValueOneofCase.IntValue => TypedValue.Of(message.IntValue),
        V1.TypedParameter.ValueOneofCase.UintValue => TypedValue.Of(message.UintValue),
        V1.TypedParameter.ValueOneofCase.LlongValue => TypedValue.Of(message.LlongValue),
        V1.TypedParameter.ValueOneofCase.UllongValue => TypedValue.Of(message.UllongValue),
        V1.TypedParameter.ValueOneofCase.DoubleValue => TypedValue.Of(message.DoubleValue),
        V1.TypedParameter.ValueOneofCase.BooleanValue => TypedValue.Of(message.BooleanValue),
        V1.TypedParameter.ValueOneofCase.StringValue => TypedValue.Of(message.StringValue),
        _ => throw new RpcException(new Status(StatusCode.InvalidArgument, $"typed parameter '{message.Field}' has no value")),
    });
}
