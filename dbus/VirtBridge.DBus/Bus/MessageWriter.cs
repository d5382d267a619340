using System.Text;
using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;

namespace VirtBridge.DBus.Bus;

/// <summary>Writes the body of one message; runs on the bus thread after the answer is known.</summary>
internal delegate void BusReply(MessageWriter writer);

/// <summary>Appends values to a message's body in order.</summary>
internal sealed unsafe class MessageWriter(nint message)
{
    public void Byte(byte value) => Check(SdBus.AppendBasic(message, (byte)'y', &value));

    public void Boolean(bool value)
    {
        var number = value ? 1 : 0;
        Check(SdBus.AppendBasic(message, (byte)'b', &number));
    }

    public void Int32(int value) => Check(SdBus.AppendBasic(message, (byte)'i', &value));

    public void UInt32(uint value) => Check(SdBus.AppendBasic(message, (byte)'u', &value));

    public void Int64(long value) => Check(SdBus.AppendBasic(message, (byte)'x', &value));

    public void UInt64(ulong value) => Check(SdBus.AppendBasic(message, (byte)'t', &value));

    public void Double(double value) => Check(SdBus.AppendBasic(message, (byte)'d', &value));

    /// <summary>A text; the nothing that libvirt allows in some places becomes the empty text.</summary>
    public void String(string? value) => Check(SdBus.AppendText(message, (byte)'s', value ?? ""));

    public void Path(string value) => Check(SdBus.AppendText(message, (byte)'o', value));

    /// <summary>Text that came as bytes up to a zero.</summary>
    public void String(byte[] value)
    {
        var end = System.Array.IndexOf(value, (byte)0);
        String(Encoding.UTF8.GetString(value, 0, end < 0 ? value.Length : end));
    }

    public void Bytes(byte[] value)
    {
        fixed (byte* data = value)
        {
            Check(SdBus.AppendArray(message, (byte)'y', data, (nuint)value.Length));
        }
    }

    /// <summary>A file; the bus keeps its own copy, so the handle is closed here.</summary>
    public void File(SafeFileHandle value)
    {
        using (value)
        {
            var descriptor = (int)value.DangerousGetHandle();
            Check(SdBus.AppendBasic(message, (byte)'h', &descriptor));
        }
    }

    public void Open(char type, string contents) => Check(SdBus.OpenContainer(message, (byte)type, contents));

    public void Close() => Check(SdBus.CloseContainer(message));

    /// <summary>The form libvirt's own service gives parameters: each value a variant inside the dictionary's variant.</summary>
    public void TypedParameters(IReadOnlyList<TypedParameter> parameters)
    {
        Open('a', "{sv}");
        foreach (var parameter in parameters)
        {
            Open('e', "sv");
            String(parameter.Field);
            Open('v', "v");
            Variant(parameter.Value);
            Close();
            Close();
        }

        Close();
    }

    private void Variant(TypedValue value)
    {
        switch (value.Type)
        {
            case TypedParameterType.Int:
                Open('v', "i");
                Int32(value.AsInt);
                break;
            case TypedParameterType.Uint:
                Open('v', "u");
                UInt32(value.AsUInt);
                break;
            case TypedParameterType.Llong:
                Open('v', "x");
                Int64(value.AsLong);
                break;
            case TypedParameterType.Ullong:
                Open('v', "t");
                UInt64(value.AsULong);
                break;
            case TypedParameterType.Double:
                Open('v', "d");
                Double(value.AsDouble);
                break;
            case TypedParameterType.Boolean:
                Open('v', "b");
                Boolean(value.AsBoolean);
                break;
            default:
                Open('v', "s");
                String(value.AsString);
                break;
        }

        Close();
    }

    private static void Check(int result) => BusFault.Check("cannot build a message", result);
}
