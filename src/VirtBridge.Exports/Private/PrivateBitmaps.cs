using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Sets of small numbers, such as processors.</summary>
internal static unsafe class PrivateBitmaps
{
    [StructLayout(LayoutKind.Sequential)]
    private struct Bitmap
    {
        public nuint Size;
        public byte* Bits;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapNew", CallConvs = [typeof(CallConvCdecl)])]
    public static nint New(nuint size) => (nint)Make(size);

    [UnmanagedCallersOnly(EntryPoint = "virBitmapFree", CallConvs = [typeof(CallConvCdecl)])]
    public static void Free(nint bitmap)
    {
        if (bitmap != 0)
        {
            Discard((Bitmap*)bitmap);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapSize", CallConvs = [typeof(CallConvCdecl)])]
    public static nuint Size(nint bitmap) => ((Bitmap*)bitmap)->Size;

    [UnmanagedCallersOnly(EntryPoint = "virBitmapSetBit", CallConvs = [typeof(CallConvCdecl)])]
    public static int SetBit(nint bitmap, nuint bit)
    {
        if (bit >= ((Bitmap*)bitmap)->Size)
        {
            return -1;
        }

        Set((Bitmap*)bitmap, bit, true);
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapSetAll", CallConvs = [typeof(CallConvCdecl)])]
    public static void SetAll(nint bitmap)
    {
        for (nuint i = 0; i < ((Bitmap*)bitmap)->Size; i++)
        {
            Set((Bitmap*)bitmap, i, true);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapIsBitSet", CallConvs = [typeof(CallConvCdecl)])]
    public static byte IsBitSet(nint bitmap, nuint bit) => bit < ((Bitmap*)bitmap)->Size && Has((Bitmap*)bitmap, bit) ? (byte)1 : (byte)0;

    [UnmanagedCallersOnly(EntryPoint = "virBitmapIsAllClear", CallConvs = [typeof(CallConvCdecl)])]
    public static byte IsAllClear(nint bitmap) => Next((Bitmap*)bitmap, -1) < 0 ? (byte)1 : (byte)0;

    [UnmanagedCallersOnly(EntryPoint = "virBitmapNextSetBit", CallConvs = [typeof(CallConvCdecl)])]
    public static nint NextSetBit(nint bitmap, nint after) => Next((Bitmap*)bitmap, after);

    [UnmanagedCallersOnly(EntryPoint = "virBitmapLastSetBit", CallConvs = [typeof(CallConvCdecl)])]
    public static nint LastSetBit(nint bitmap)
    {
        nint last = -1;
        for (var at = Next((Bitmap*)bitmap, -1); at >= 0; at = Next((Bitmap*)bitmap, at))
        {
            last = at;
        }

        return last;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapCountBits", CallConvs = [typeof(CallConvCdecl)])]
    public static nuint CountBits(nint bitmap)
    {
        nuint count = 0;
        for (var at = Next((Bitmap*)bitmap, -1); at >= 0; at = Next((Bitmap*)bitmap, at))
        {
            count++;
        }

        return count;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapParse", CallConvs = [typeof(CallConvCdecl)])]
    public static int Parse(nint text, nint target, nuint size)
    {
        *(nint*)target = 0;
        var bitmap = Make(size);
        if (!Fill(bitmap, NativeText.Read(text) ?? ""))
        {
            Discard(bitmap);
            Complain(text);
            return -1;
        }

        *(nint*)target = (nint)bitmap;
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapParseUnlimited", CallConvs = [typeof(CallConvCdecl)])]
    public static nint ParseUnlimited(nint text)
    {
        var list = NativeText.Read(text) ?? "";
        var largest = list.Split(',', '-', '^').Select(static p => uint.TryParse(p.Trim(), out var n) && n < 1 << 20 ? n : 0).DefaultIfEmpty(0u).Max();
        var bitmap = Make(largest + 1);
        if (!Fill(bitmap, list))
        {
            Discard(bitmap);
            Complain(text);
            return 0;
        }

        return (nint)bitmap;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapToData", CallConvs = [typeof(CallConvCdecl)])]
    public static int ToData(nint bitmap, nint data, nint length)
    {
        var last = LastBit((Bitmap*)bitmap);
        var bytes = (int)((last + 8) / 8);
        var copy = (byte*)LibC.Allocate(bytes, 1);
        new ReadOnlySpan<byte>(((Bitmap*)bitmap)->Bits, bytes).CopyTo(new Span<byte>(copy, bytes));
        *(nint*)data = (nint)copy;
        *(int*)length = bytes;
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virBitmapDataFormat", CallConvs = [typeof(CallConvCdecl)])]
    public static nint DataFormat(nint data, int length)
    {
        var map = new Bitmap { Size = (nuint)length * 8, Bits = (byte*)data };
        var parts = new List<string>();
        for (var at = Next(&map, -1); at >= 0; at = Next(&map, at))
        {
            var first = at;
            while ((nuint)(at + 1) < map.Size && Has(&map, (nuint)(at + 1)))
            {
                at++;
            }

            parts.Add(first == at ? $"{first}" : $"{first}-{at}");
        }

        return NativeText.Allocate(string.Join(',', parts));
    }

    private static void Discard(Bitmap* bitmap)
    {
        LibC.Free(bitmap->Bits);
        LibC.Free(bitmap);
    }

    private static Bitmap* Make(nuint size)
    {
        var bitmap = (Bitmap*)LibC.Allocate(1, sizeof(Bitmap));
        bitmap->Size = size;
        bitmap->Bits = (byte*)LibC.Allocate((long)(size / 8) + 8, 1);
        return bitmap;
    }

    private static nint LastBit(Bitmap* bitmap)
    {
        nint last = 0;
        for (var at = Next(bitmap, -1); at >= 0; at = Next(bitmap, at))
        {
            last = at;
        }

        return last;
    }

    // "0-3,^2,5": ranges, single numbers, and numbers taken out again.
    private static bool Fill(Bitmap* bitmap, string list)
    {
        foreach (var part in list.Split(','))
        {
            var text = part.Trim();
            var value = !text.StartsWith('^');
            var ends = text.TrimStart('^').Split('-');
            if (ends.Length > 2 || !uint.TryParse(ends[0], out var first) || !uint.TryParse(ends[^1], out var last)
                || first > last || last >= bitmap->Size)
            {
                return false;
            }

            for (nuint bit = first; bit <= last; bit++)
            {
                Set(bitmap, bit, value);
            }
        }

        return true;
    }

    private static nint Next(Bitmap* bitmap, nint after)
    {
        for (var at = (nuint)(after + 1); at < bitmap->Size; at++)
        {
            if (Has(bitmap, at))
            {
                return (nint)at;
            }
        }

        return -1;
    }

    private static bool Has(Bitmap* bitmap, nuint bit) => (bitmap->Bits[bit / 8] & (1 << (int)(bit % 8))) != 0;

    private static void Set(Bitmap* bitmap, nuint bit, bool value)
    {
        var mask = (byte)(1 << (int)(bit % 8));
        bitmap->Bits[bit / 8] = (byte)(value ? bitmap->Bits[bit / 8] | mask : bitmap->Bits[bit / 8] & ~mask);
    }

    private static void Complain(nint text) => LastError.Raise(
        new VirtException(ErrorCode.InvalidArg, ErrorDomain.None, $"Failed to parse bitmap '{NativeText.Read(text)}'"), null, default);
}
