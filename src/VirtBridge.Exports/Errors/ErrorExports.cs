using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;
using VirtBridge.Contract.Abi;

namespace VirtBridge.Exports;

/// <summary>Reading, keeping and being told errors.</summary>
internal static unsafe class ErrorExports
{
    private static readonly nint s_noError = NativeText.Allocate("no error");
    private static readonly nint s_unknownError = NativeText.Allocate("unknown error");

    [UnmanagedCallersOnly(EntryPoint = "virGetLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static nint GetLastError() => (nint)LastError.Current;

    [UnmanagedCallersOnly(EntryPoint = "virGetLastErrorCode", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetLastErrorCode() => LastError.Current is var error and not null ? error->code : (int)ErrorCode.Ok;

    [UnmanagedCallersOnly(EntryPoint = "virGetLastErrorDomain", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetLastErrorDomain() => LastError.Current is var error and not null ? error->domain : (int)ErrorDomain.None;

    [UnmanagedCallersOnly(EntryPoint = "virGetLastErrorMessage", CallConvs = [typeof(CallConvCdecl)])]
    public static nint GetLastErrorMessage() =>
        LastError.Current is var error and not null ? (error->message == 0 ? s_unknownError : error->message) : s_noError;

    [UnmanagedCallersOnly(EntryPoint = "virResetLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static void ResetLastError() => LastError.Reset();

    [UnmanagedCallersOnly(EntryPoint = "virSaveLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static nint SaveLastError()
    {
        var copy = (VirError*)LibC.Allocate(1, sizeof(VirError));
        if (LastError.Current is var error and not null)
        {
            ErrorMemory.Copy(error, copy);
        }

        return (nint)copy;
    }

    [UnmanagedCallersOnly(EntryPoint = "virCopyLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static int CopyLastError(nint target) => Copy(LastError.Current, (VirError*)target);

    [UnmanagedCallersOnly(EntryPoint = "virResetError", CallConvs = [typeof(CallConvCdecl)])]
    public static void ResetError(nint error)
    {
        if (error != 0)
        {
            ErrorMemory.Clear((VirError*)error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virFreeError", CallConvs = [typeof(CallConvCdecl)])]
    public static void FreeError(nint error)
    {
        if (error != 0)
        {
            ErrorMemory.Clear((VirError*)error);
        }

        LibC.Free((void*)error);
    }

    [UnmanagedCallersOnly(EntryPoint = "virSetErrorFunc", CallConvs = [typeof(CallConvCdecl)])]
    public static void SetErrorFunction(nint userData, nint handler) => Library.Errors.Set(userData, handler);

    [UnmanagedCallersOnly(EntryPoint = "virDefaultErrorFunc", CallConvs = [typeof(CallConvCdecl)])]
    public static void DefaultErrorFunction(nint error)
    {
        if (error != 0)
        {
            ErrorHandlers.Print((VirError*)error);
        }
    }

    [UnmanagedCallersOnly(EntryPoint = "virConnGetLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static nint GetConnectionError(nint connection) => Find(connection) is { } found ? (nint)found.Remembered : 0;

    [UnmanagedCallersOnly(EntryPoint = "virConnCopyLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static int CopyConnectionError(nint connection, nint target) =>
        Find(connection) is { } found ? Copy(found.Remembered, (VirError*)target) : -1;

    [UnmanagedCallersOnly(EntryPoint = "virConnResetLastError", CallConvs = [typeof(CallConvCdecl)])]
    public static void ResetConnectionError(nint connection) => Find(connection)?.Forget();

    [UnmanagedCallersOnly(EntryPoint = "virConnSetErrorFunc", CallConvs = [typeof(CallConvCdecl)])]
    public static void SetConnectionErrorFunction(nint connection, nint userData, nint handler) =>
        Find(connection)?.SetErrorFunction(userData, handler);

    private static ConnectionObject? Find(nint connection) => Library.Objects.Find(connection) as ConnectionObject;

    private static int Copy(VirError* source, VirError* target)
    {
        if (target is null)
        {
            return -1;
        }

        // What stood in the target is not freed: it may be fresh memory.
        *target = default;
        if (source is not null)
        {
            ErrorMemory.Copy(source, target);
        }

        return target->code;
    }
}
