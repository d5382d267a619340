using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Rpc;

/// <summary><c>virNetMessageError</c> &lt;-&gt; <see cref="VirtError"/>.</summary>
public static class VirtErrorCodec
{
    private const int LongestText = 1024 * 1024;

    public static VirtError Read(ref XdrReader xdr)
    {
        var code = (ErrorCode)xdr.ReadInt32();
        var domain = (ErrorDomain)xdr.ReadInt32();
        var message = xdr.ReadOptionalString(RpcLimits.MaxString);
        var level = (ErrorLevel)xdr.ReadInt32();
        SkipDomain(ref xdr);
        var str1 = xdr.ReadOptionalString(RpcLimits.MaxString);
        var str2 = xdr.ReadOptionalString(RpcLimits.MaxString);
        var str3 = xdr.ReadOptionalString(RpcLimits.MaxString);
        var int1 = xdr.ReadInt32();
        var int2 = xdr.ReadInt32();
        SkipNetwork(ref xdr);
        return new(domain, code, message ?? ErrorText.Compose(code, str2))
        {
            Level = level, Detail = str2, Str1 = str1, Str2 = str2, Str3 = str3, Int1 = int1, Int2 = int2,
        };
    }

    public static void Write(XdrWriter xdr, VirtError error)
    {
        xdr.WriteInt32((int)error.Code);
        xdr.WriteInt32((int)error.Domain);
        WriteText(xdr, error.Message);
        xdr.WriteInt32((int)error.Level);
        xdr.WriteOptional(false);
        WriteText(xdr, error.Str1);
        WriteText(xdr, error.Str2);
        WriteText(xdr, error.Str3);
        xdr.WriteInt32(error.Int1);
        xdr.WriteInt32(error.Int2);
        xdr.WriteOptional(false);
    }

    // An error report must not fail itself: too long is cut, unpaired surrogates become replacement characters.
    private static void WriteText(XdrWriter xdr, string? text)
    {
        xdr.WriteOptional(text is not null);
        if (text is not null)
        {
            var kept = text.Length > LongestText ? text[..LongestText] : text;
            xdr.WriteOpaque(Encoding.UTF8.GetBytes(kept.Replace("\0", "")));
        }
    }

    private static void SkipDomain(ref XdrReader xdr)
    {
        if (xdr.ReadOptional())
        {
            xdr.ReadString(RpcLimits.MaxString);
            xdr.ReadFixedOpaque(Uuid.Size);
            xdr.ReadInt32();
        }
    }

    private static void SkipNetwork(ref XdrReader xdr)
    {
        if (xdr.ReadOptional())
        {
            xdr.ReadString(RpcLimits.MaxString);
            xdr.ReadFixedOpaque(Uuid.Size);
        }
    }
}
