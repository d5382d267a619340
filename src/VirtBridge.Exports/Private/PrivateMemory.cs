using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>Arrays that grow and shrink in place.</summary>
internal static unsafe class PrivateMemory
{
    [UnmanagedCallersOnly(EntryPoint = "virExpandN", CallConvs = [typeof(CallConvCdecl)])]
    public static void Expand(nint array, nuint size, nint count, nuint more)
    {
        ref var used = ref *(nuint*)count;
        Resize(array, size, used + more);
        new Span<byte>((byte*)*(nint*)array + (used * size), (int)(more * size)).Clear();
        used += more;
    }

    [UnmanagedCallersOnly(EntryPoint = "virReallocN", CallConvs = [typeof(CallConvCdecl)])]
    public static void Reallocate(nint array, nuint size, nuint count) => Resize(array, size, count);

    [UnmanagedCallersOnly(EntryPoint = "virShrinkN", CallConvs = [typeof(CallConvCdecl)])]
    public static void Shrink(nint array, nuint size, nint count, nuint less)
    {
        ref var used = ref *(nuint*)count;
        used = less < used ? used - less : 0;
        if (used > 0)
        {
            Resize(array, size, used);
        }
        else
        {
            LibC.Free(*(void**)array);
            *(nint*)array = 0;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virAppendElement", CallConvs = [typeof(CallConvCdecl)])]
    public static void Append(nint array, nuint size, nint count, nuint add, nint element, byte clear, byte inPlace)
    {
        ref var used = ref *(nuint*)count;
        if (inPlace == 0)
        {
            Resize(array, size, used + add);
        }

        var source = new Span<byte>((void*)element, (int)(size * add));
        source.CopyTo(new Span<byte>((byte*)*(nint*)array + (used * size), source.Length));
        if (clear != 0)
        {
            source.Clear();
        }

        used += add;
    }

    [UnmanagedCallersOnly(EntryPoint = "virSecureErase", CallConvs = [typeof(CallConvCdecl)])]
    public static void Erase(nint block, nuint size)
    {
        if (block != 0)
        {
            NativeMemory.Clear((void*)block, size);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virSecureEraseString", CallConvs = [typeof(CallConvCdecl)])]
    public static void EraseString(nint text)
    {
        if (text != 0)
        {
            NativeMemory.Clear((void*)text, (nuint)MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)text).Length);
        }
    }

    private static void Resize(nint array, nuint size, nuint count) =>
        *(void**)array = LibC.Resize(*(void**)array, (long)count, (int)size);
}
