using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>Numbers in text, read as strictly as the tools expect.</summary>
internal static unsafe class PrivateNumbers
{
    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_i", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_I(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= int.MinValue && value <= int.MaxValue))
        {
            return -1;
        }

        *(int*)result = unchecked((int)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_ui", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Ui(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= -(Int128)uint.MaxValue && value <= uint.MaxValue))
        {
            return -1;
        }

        *(uint*)result = unchecked((uint)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_uip", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Uip(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= 0 && value <= uint.MaxValue))
        {
            return -1;
        }

        *(uint*)result = unchecked((uint)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_ll", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Ll(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= long.MinValue && value <= long.MaxValue))
        {
            return -1;
        }

        *(long*)result = unchecked((long)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_ull", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Ull(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= -(Int128)ulong.MaxValue && value <= ulong.MaxValue))
        {
            return -1;
        }

        *(ulong*)result = unchecked((ulong)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_ullp", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Ullp(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= 0 && value <= ulong.MaxValue))
        {
            return -1;
        }

        *(ulong*)result = unchecked((ulong)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_ul", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Ul(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= -(Int128)ulong.MaxValue && value <= ulong.MaxValue))
        {
            return -1;
        }

        *(ulong*)result = unchecked((ulong)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virStrToLong_ulp", CallConvs = [typeof(CallConvCdecl)])]
    public static int To_Ulp(nint text, nint end, int numberBase, nint result)
    {
        if (!Parse(text, end, numberBase, out var value) || !(value >= 0 && value <= ulong.MaxValue))
        {
            return -1;
        }

        *(ulong*)result = unchecked((ulong)value);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virScaleInteger", CallConvs = [typeof(CallConvCdecl)])]
    public static int Scale(nint value, nint suffix, ulong scale, ulong limit)
    {
        var text = NativeText.Read(suffix) ?? "";
        if (text.Length > 0 && Factor(text) is not { } factor)
        {
            LastError.Raise(
                new Contract.VirtException(Contract.ErrorCode.InvalidArg, Contract.ErrorDomain.None, $"unknown suffix '{text}'"), null, default);
            return -1;
        }
        else
        {
            scale = text.Length == 0 ? scale : Factor(text)!.Value;
        }

        if (*(ulong*)value > limit / Math.Max(scale, 1))
        {
            LastError.Raise(new Contract.VirtException(Contract.ErrorCode.Overflow, Contract.ErrorDomain.None, $"value too large: {*(ulong*)value}{text}"), null, default);
            return -1;
        }

        *(ulong*)value *= Math.Max(scale, 1);
        return 0;
    }

    private static ulong? Factor(string suffix)
    {
        if (suffix is "b" or "B" or "byte" or "bytes")
        {
            return 1;
        }

        var power = "kmgtpe".IndexOf(char.ToLowerInvariant(suffix[0])) + 1;
        var unit = suffix[1..].ToUpperInvariant() switch
        {
            "" or "IB" => 1024ul,
            "B" => 1000ul,
            _ => 0ul,
        };
        if (power == 0 || unit == 0)
        {
            return null;
        }

        var factor = 1ul;
        for (; power > 0; power--)
        {
            factor *= unit;
        }

        return factor;
    }

    // What strtol(3) accepts; without a place to report the rest, there must be none.
    private static bool Parse(nint text, nint end, int numberBase, out Int128 value)
    {
        value = 0;
        var start = (byte*)text;
        if (start is null)
        {
            return false;
        }

        var at = start;
        while (*at is (byte)' ' or >= 9 and <= 13)
        {
            at++;
        }

        var negative = *at == (byte)'-';
        at += negative || *at == (byte)'+' ? 1 : 0;
        if (numberBase is 0 or 16 && at[0] == (byte)'0' && (at[1] | 32) == 'x' && Digit(at[2]) < 16)
        {
            numberBase = 16;
            at += 2;
        }

        numberBase = numberBase == 0 ? (*at == (byte)'0' ? 8 : 10) : numberBase;
        var first = at;
        var fits = true;
        for (; Digit(*at) < numberBase; at++)
        {
            fits &= value <= ulong.MaxValue;
            value = fits ? (value * numberBase) + Digit(*at) : value;
        }

        var any = at > first;
        if (end != 0)
        {
            *(byte**)end = any ? at : start;
        }

        value = negative ? -value : value;
        return any && fits && (end != 0 || *at == 0);
    }

    private static int Digit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'a' and <= (byte)'z' => character - 'a' + 10,
        >= (byte)'A' and <= (byte)'Z' => character - 'A' + 10,
        _ => 99,
    };
}
