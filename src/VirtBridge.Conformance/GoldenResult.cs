using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VirtBridge.Contract;

namespace VirtBridge.Conformance;

/// <summary>One response.</summary>
internal sealed class GoldenResult
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonObject _body;

    private GoldenResult(string status, JsonObject body)
    {
        Status = status;
        _body = body;
    }

    public string Status { get; }

    public static GoldenResult Xml(string xml) => Ok(("xml", xml));

    public static GoldenResult Ok(params (string Name, JsonNode? Value)[] members)
    {
        var output = new JsonObject();
        foreach (var (name, value) in members)
        {
            output[name] = value;
        }

        return new GoldenResult("ok", new JsonObject { ["out"] = output });
    }

    /// <summary>A command as the contract wants it.</summary>
    public static JsonObject Command(IEnumerable<string> argv, IEnumerable<string>? environment = null) => new()
    {
        ["env"] = Strings(environment ?? []),
        ["argv"] = Strings(argv),
    };

    public static GoldenResult Error(string stage, VirtError error) => new("error", new JsonObject
    {
        ["error"] = new JsonObject { ["stage"] = stage, ["class"] = ClassOf(error.Code), ["message"] = error.Message },
    });

    public static GoldenResult Unsupported(string reason) => new("unsupported", new JsonObject { ["reason"] = reason });

    public byte[] ToLine(string id)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Writing))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("status", Status);
            foreach (var (name, value) in _body)
            {
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

            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static JsonArray Strings(IEnumerable<string> values)
    {
        var array = new JsonArray();
        foreach (var value in values)
        {
            array.Add((JsonNode)value);
        }

        return array;
    }

    private static string? ClassOf(ErrorCode code) => code switch
    {
        ErrorCode.InternalError => "internal-error",
        ErrorCode.InvalidArg => "invalid-argument",
        ErrorCode.OperationFailed => "operation-failed",
        ErrorCode.XmlError => "xml-error",
        ErrorCode.XmlDetail => "xml-detail",
        ErrorCode.SystemError => "system-error",
        ErrorCode.OperationInvalid => "operation-invalid",
        ErrorCode.ConfigUnsupported => "config-unsupported",
        ErrorCode.ArgumentUnsupported => "argument-unsupported",
        ErrorCode.OperationUnsupported => "operation-unsupported",
        ErrorCode.CpuIncompatible => "cpu-incompatible",
        ErrorCode.XmlInvalidSchema => "xml-invalid-schema",
        _ => null,
    };
}
