using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary>XDR of the few values that are not plain records.</summary>
public static partial class XdrCodec
{
    /// <summary>The longest string the protocol carries, in bytes (REMOTE_STRING_MAX).</summary>
    public const uint StringLimit = 4 * 1024 * 1024;

    public static void Write(XdrWriter writer, in TypedParameter parameter)
    {
        writer.WriteString(parameter.Field);
        writer.WriteInt32((int)parameter.Value.Type);
        switch (parameter.Value.Type)
        {
            case TypedParameterType.Int:
                writer.WriteInt32(parameter.Value.AsInt);
                break;
            case TypedParameterType.Uint:
                writer.WriteUInt32(parameter.Value.AsUInt);
                break;
            case TypedParameterType.Llong:
                writer.WriteInt64(parameter.Value.AsLong);
                break;
            case TypedParameterType.Ullong:
                writer.WriteUInt64(parameter.Value.AsULong);
                break;
            case TypedParameterType.Double:
                writer.WriteDouble(parameter.Value.AsDouble);
                break;
            case TypedParameterType.Boolean:
                writer.WriteInt32(parameter.Value.AsBoolean ? 1 : 0);
                break;
            default:
                writer.WriteString(parameter.Value.AsString);
                break;
        }
    }

    public static TypedParameter ReadTypedParameter(ref XdrReader reader)
    {
        var field = reader.ReadString(StringLimit);
        var type = (TypedParameterType)reader.ReadInt32();
        return new TypedParameter(field, type switch
        {
            TypedParameterType.Int => TypedValue.Of(reader.ReadInt32()),
            TypedParameterType.Uint => TypedValue.Of(reader.ReadUInt32()),
            TypedParameterType.Llong => TypedValue.Of(reader.ReadInt64()),
            TypedParameterType.Ullong => TypedValue.Of(reader.ReadUInt64()),
            TypedParameterType.Double => TypedValue.Of(reader.ReadDouble()),
            TypedParameterType.Boolean => TypedValue.Of(reader.ReadInt32() != 0),
            TypedParameterType.String => TypedValue.Of(reader.ReadString(StringLimit)),
            _ => throw RpcErrors.Malformed($"typed parameter '{field}' has unknown type {(int)type}"),
        });
    }

    /// <summary>Bytes that take four bytes each on the wire.</summary>
    public static void WriteCharVector(XdrWriter writer, byte[] bytes)
    {
        writer.WriteCount(bytes.Length);
        foreach (var b in bytes)
        {
            writer.WriteInt32(unchecked((sbyte)b));
        }
    }

    public static byte[] ReadCharVector(ref XdrReader reader, uint limit)
    {
        var bytes = new byte[reader.ReadCount(limit)];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = unchecked((byte)reader.ReadInt32());
        }

        return bytes;
    }

    /// <summary>Zero-terminated text in <paramref name="size"/> characters of four bytes each; longer text is cut.</summary>
    public static void WriteFixedChars(XdrWriter writer, string text, int size)
    {
        Span<byte> bytes = stackalloc byte[size];
        bytes.Clear();
        Encoding.UTF8.GetEncoder().Convert(text, bytes[..(size - 1)], true, out _, out _, out _);
        foreach (var b in bytes)
        {
            writer.WriteInt32(unchecked((sbyte)b));
        }
    }

    public static string ReadFixedChars(ref XdrReader reader, int size)
    {
        Span<byte> bytes = stackalloc byte[size];
        for (var i = 0; i < size; i++)
        {
            bytes[i] = unchecked((byte)reader.ReadInt32());
        }

        var end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? bytes : bytes[..end]);
    }
}
