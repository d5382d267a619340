using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Errors in C memory.</summary>
internal static unsafe class ErrorMemory
{
    public static void Write(VirError* target, VirtError error)
    {
        target->code = (int)error.Code;
        target->domain = (int)error.Domain;
        target->level = (int)error.Level;
        target->message = NativeText.Allocate(error.Message);
        target->str1 = NativeText.Allocate(error.Str1);
        target->str2 = NativeText.Allocate(error.Str2);
        target->str3 = NativeText.Allocate(error.Str3);
        target->int1 = error.Int1;
        target->int2 = error.Int2;
    }

    public static void Clear(VirError* error)
    {
        NativeText.Free(error->message);
        NativeText.Free(error->str1);
        NativeText.Free(error->str2);
        NativeText.Free(error->str3);
        *error = default;
    }

    /// <summary>Overwrites an error, freeing nothing: the target may be fresh stack memory.</summary>
    public static void Copy(VirError* source, VirError* target)
    {
        *target = *source;
        target->message = Again(source->message);
        target->str1 = Again(source->str1);
        target->str2 = Again(source->str2);
        target->str3 = Again(source->str3);
    }

    private static nint Again(nint text) => NativeText.Allocate(NativeText.Read(text));
}
