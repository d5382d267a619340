using Google.Protobuf.Collections;
using Grpc.Core;

namespace VirtBridge.Grpc;

/// <summary>The contract's limits and presence rules, for messages whose own format has none.</summary>
internal static class Limits
{
    public static TItem[] Array<TMessage, TItem>(RepeatedField<TMessage> items, uint limit, string name, Func<TMessage, TItem> convert)
    {
        if (items.Count > limit)
        {
            throw Invalid($"'{name}' has {items.Count} elements, at most {limit} are allowed");
        }

        var result = new TItem[items.Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = convert(items[i]);
        }

        return result;
    }

    public static T Required<T>(T? message, string name)
        where T : class => message ?? throw Invalid($"'{name}' is missing");

    public static Contract.Uuid Uuid(string text) => Contract.Uuid.TryParse(text, out var uuid)
        ? uuid : throw Invalid($"'{(text.Length > 64 ? text[..64] + "..." : text)}' is not a UUID");

    public static RpcException Invalid(string what) => new(new Status(StatusCode.InvalidArgument, what));
}
