using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace VirtBridge.Exports;

/// <summary>Small deeds on text and names.</summary>
internal static unsafe class PrivateText
{
    [UnmanagedCallersOnly(EntryPoint = "virStrcpy", CallConvs = [typeof(CallConvCdecl)])]
    public static int Copy(nint target, nint source, nuint room)
    {
        var text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated((byte*)source);
        if ((nuint)text.Length >= room)
        {
            if (room > 0)
            {
                *(byte*)target = 0;
            }

            return -1;
        }

        text.CopyTo(new Span<byte>((void*)target, text.Length));
        ((byte*)target)[text.Length] = 0;
        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virSkipSpaces", CallConvs = [typeof(CallConvCdecl)])]
    public static void SkipSpaces(nint text)
    {
        ref var at = ref *(byte**)text;
        while (*at is (byte)' ' or >= 9 and <= 13)
        {
            at++;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virTrimSpaces", CallConvs = [typeof(CallConvCdecl)])]
    public static void TrimSpaces(nint text, nint end)
    {
        var start = (byte*)text;
        var stop = end != 0 && *(byte**)end is not null ? *(byte**)end : start + MemoryMarshal.CreateReadOnlySpanFromNullTerminated(start).Length;
        while (stop > start && stop[-1] is (byte)' ' or >= 9 and <= 13)
        {
            stop--;
        }

        if (end != 0)
        {
            *(byte**)end = stop;
        }

        *stop = 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virEnumToString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint EnumToString(nint names, uint count, int value) => value < 0 || (uint)value >= count ? 0 : ((nint*)names)[value];

    [UnmanagedCallersOnly(EntryPoint = "virEnumFromString", CallConvs = [typeof(CallConvCdecl)])]
    public static int EnumFromString(nint names, uint count, nint name)
    {
        var wanted = NativeText.Read(name);
        for (var i = 0; wanted is not null && i < count; i++)
        {
            if (NativeText.Read(((nint*)names)[i]) == wanted)
            {
                return i;
            }
        }

        return -1;
    }

    [UnmanagedCallersOnly(EntryPoint = "virTypedParameterToString", CallConvs = [typeof(CallConvCdecl)])]
    public static nint ParameterToString(nint parameter)
    {
        try
        {
            var value = ParameterMemory.Read((Contract.Abi.VirTypedParameter*)parameter, default).Value;
            return NativeText.Allocate(value.Type switch
            {
                Contract.TypedParameterType.Boolean => value.AsBoolean ? "1" : "0",
                Contract.TypedParameterType.Double => value.AsDouble.ToString("G6"),
                _ => value.ToString(),
            });
        }
        catch (Contract.VirtException failure)
        {
            LastError.Raise(failure, null, default);
            return 0;
        }
    }
}
