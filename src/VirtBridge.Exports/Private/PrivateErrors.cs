using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Errors that tools raise and keep through the library.</summary>
internal static unsafe class PrivateErrors
{
    [UnmanagedCallersOnly(EntryPoint = "vb_report", CallConvs = [typeof(CallConvCdecl)])]
    public static void Report(int domain, int code, nint detail) =>
        LastError.Raise(new VirtException((ErrorCode)code, (ErrorDomain)domain, NativeText.Read(detail)), null, default);

    [UnmanagedCallersOnly(EntryPoint = "vb_raise", CallConvs = [typeof(CallConvCdecl)])]
    public static void Raise(int domain, int code, int level, nint message, nint str1, nint str2, nint str3, int int1, int int2)
    {
        var error = new VirtError((ErrorDomain)domain, (ErrorCode)code, NativeText.Read(message) ?? "")
        {
            Level = (ErrorLevel)level,
            Str1 = NativeText.Read(str1),
            Str2 = NativeText.Read(str2),
            Str3 = NativeText.Read(str3),
            Int1 = int1,
            Int2 = int2,
        };
        LastError.Raise(error.ToException(), null, default);
    }

    [UnmanagedCallersOnly(EntryPoint = "virErrorPreserveLast", CallConvs = [typeof(CallConvCdecl)])]
    public static void Preserve(nint target)
    {
        *(nint*)target = 0;
        if (LastError.Current is var error and not null)
        {
            var copy = (VirError*)LibC.Allocate(1, sizeof(VirError));
            ErrorMemory.Copy(error, copy);
            *(nint*)target = (nint)copy;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virErrorRestore", CallConvs = [typeof(CallConvCdecl)])]
    public static void Restore(nint source)
    {
        if (*(VirError**)source is var error and not null)
        {
            Replace(error);
            ErrorMemory.Clear(error);
            LibC.Free(error);
            *(nint*)source = 0;
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virSetError", CallConvs = [typeof(CallConvCdecl)])]
    public static int Set(nint error)
    {
        if (error != 0)
        {
            Replace((VirError*)error);
        }

        return 0;
    }

    [UnmanagedCallersOnly(EntryPoint = "virErrorInitialize", CallConvs = [typeof(CallConvCdecl)])]
    public static int Initialize() => 0;

    [UnmanagedCallersOnly(EntryPoint = "virSetErrorLogPriorityFunc", CallConvs = [typeof(CallConvCdecl)])]
    public static void SetLogPriority(nint function) => _ = function;

    [UnmanagedCallersOnly(EntryPoint = "virLogSetFromEnv", CallConvs = [typeof(CallConvCdecl)])]
    public static int LogFromEnvironment() => 0;

    private static void Replace(VirError* error)
    {
        LastError.Reset();
        ErrorMemory.Copy(error, LastError.Slot);
    }
}
