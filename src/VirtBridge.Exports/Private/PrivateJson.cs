using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>JSON texts as the tools take them apart and put them together. What is found inside a value lives as long as that.</summary>
internal static unsafe class PrivateJson
{
    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = 256 };

    /// <summary>A value the tools hold, with the handles of what they looked up in it.</summary>
    private sealed class Holder(JsonNode? node)
    {
        public JsonNode? Node => node;

        public List<nint> Inner { get; } = [];
    }

    [UnmanagedCallersOnly(EntryPoint = "virJSONValueFromString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Parse(nint text)
    {
        try
        {
            return Keep(JsonNode.Parse(NativeText.Read(text) ?? "", documentOptions: s_reading));
        }
        catch (JsonException failure)
        {
            LastError.Raise(new VirtException(ErrorCode.InternalError, ErrorDomain.None, $"cannot parse json: {failure.Message}"), null, default);
            return 0;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virJSONValueToString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint ToText(nint value, byte pretty)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions
        {
            Indented = pretty != 0,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 256,
        }))
        {
            if (Of(value)?.Node is { } node)
            {
                node.WriteTo(writer);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        return NativeText.Allocate(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan) + (pretty != 0 ? "\n" : ""));
    }

    [UnmanagedCallersOnly(EntryPoint = "virJSONValueIsObject", CallConvs = [typeof(CallConvCdecl)])]
    public static byte IsObject(nint value) => Of(value)?.Node is JsonObject ? (byte)1 : (byte)0;

    [UnmanagedCallersOnly(EntryPoint = "virJSONValueObjectGet", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Get(nint value, nint key)
    {
        if (Of(value) is not { Node: JsonObject members } holder || !members.TryGetPropertyValue(NativeText.Read(key) ?? "", out var member))
        {
            return 0;
        }

        var handle = Keep(member);
        holder.Inner.Add(handle);
        return handle;
    }

    [UnmanagedCallersOnly(EntryPoint = "virJSONValueFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void Free(nint value) => Release(value);

    [UnmanagedCallersOnly(EntryPoint = "vb_json_add", CallConvs = [typeof(CallConvCdecl)])]
    public static int Add(nint target, nint key, int kind, nint text, long number, nint value)
    {
        ref var handle = ref *(nint*)target;
        if (handle == 0)
        {
            handle = Keep(new JsonObject());
        }

        if (Of(handle)?.Node is not JsonObject members || (kind == 's' && text == 0))
        {
            return -1;
        }

        members[NativeText.Read(key) ?? ""] = kind switch
        {
            's' => JsonValue.Create(NativeText.Read(text)),
            'i' => JsonValue.Create(number),
            'b' => JsonValue.Create(number != 0),
            'a' => Of(value)?.Node?.DeepClone(),
            _ => null,
        };
        if (kind == 'a')
        {
            Release(value);
        }

        return 0;
    }

    private static nint Keep(JsonNode? node) => GCHandle.ToIntPtr(GCHandle.Alloc(new Holder(node)));

    private static Holder? Of(nint value) => value == 0 ? null : GCHandle.FromIntPtr(value).Target as Holder;

    private static void Release(nint value)
    {
        if (value == 0)
        {
            return;
        }

        var handle = GCHandle.FromIntPtr(value);
        foreach (var inner in (handle.Target as Holder)?.Inner ?? [])
        {
            Release(inner);
        }

        handle.Free();
    }
}
