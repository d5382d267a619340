using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Qmp;

/// <summary>
/// The text form of QMP: one JSON object a line. QEMU reads its monitor byte by byte, at some microseconds each: what need not be said is left out.
/// </summary>
internal static class QmpMessage
{
    private static readonly JsonWriterOptions Style = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Ends what <see cref="Begin"/> began as a command QEMU refuses, under an id nobody waits for.</summary>
    public static ReadOnlyMemory<byte> Spoilt { get; } = ",\"id\":\"\",\"not\":0}\n"u8.ToArray();

    /// <summary>A command with its arguments, but for its id: nothing QEMU would obey.</summary>
    public static ReadOnlyMemory<byte> Begin<TReply>(QmpCommand<TReply> command)
    {
        var whole = Write(command, "");
        return whole[..^IdOf("").Length];
    }

    /// <summary>A command with its arguments.</summary>
    public static ReadOnlyMemory<byte> Write<TReply>(QmpCommand<TReply> command, string id, bool outOfBand = false)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Style))
        {
            json.WriteStartObject();
            json.WriteString(outOfBand ? "exec-oob" : "execute", command.Name);
            var arguments = new QmpArguments(json);
            command.WriteArguments(arguments);
            arguments.End();
            json.WriteString("id", id);
            json.WriteEndObject();
        }

        return EndLine(buffer);
    }

    /// <summary>A whole command somebody else composed; only its id is ours.</summary>
    public static ReadOnlyMemory<byte> Write(JsonObject command, string id)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, Style))
        {
            json.WriteStartObject();
            foreach (var (name, value) in command)
            {
                if (name == "id")
                {
                    continue;
                }

                json.WritePropertyName(name);
                if (value is null)
                {
                    json.WriteNullValue();
                }
                else
                {
                    value.WriteTo(json);
                }
            }

            json.WriteString("id", id);
            json.WriteEndObject();
        }

        return EndLine(buffer);
    }

    /// <summary>Reads one line into a value that keeps no hold on the bytes.</summary>
    public static JsonElement Read(ReadOnlySpan<byte> line, int depth)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = depth });
            var message = JsonElement.ParseValue(ref reader);
            return message.ValueKind == JsonValueKind.Object && !reader.Read()
                ? message
                : throw QmpFailure.Malformed("a line that is not one object").ToException();
        }
        catch (JsonException broken)
        {
            throw new VirtException(QmpFailure.Malformed("a line that is not JSON"), broken);
        }
    }

    private static string IdOf(string id) => $",\"id\":\"{id}\"}}\n";

    private static ReadOnlyMemory<byte> EndLine(ArrayBufferWriter<byte> buffer)
    {
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
