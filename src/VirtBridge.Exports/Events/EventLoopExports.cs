using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>The event loop: the built-in one, the program's own, and watches on either.</summary>
internal static unsafe class EventLoopExports
{
    [UnmanagedCallersOnly(EntryPoint = "virEventRegisterDefaultImpl", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterDefault() => ExportCall.Status("virEventRegisterDefaultImpl", ErrorDomain.Event, _ =>
        Library.Loop.Register(Library.Loop.BuiltIn));

    [UnmanagedCallersOnly(EntryPoint = "virEventRegisterImpl", CallConvs = [typeof(CallConvCdecl)])]
    public static void Register(
        nint addHandle, nint updateHandle, nint removeHandle, nint addTimeout, nint updateTimeout, nint removeTimeout) =>
        Library.Loop.Register(new ProgramEventLoop(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout));

    [UnmanagedCallersOnly(EntryPoint = "virEventRunDefaultImpl", CallConvs = [typeof(CallConvCdecl)])]
    public static int RunDefault() => ExportCall.Status("virEventRunDefaultImpl", ErrorDomain.Event, _ => Library.Loop.BuiltIn.RunOnce());

    [UnmanagedCallersOnly(EntryPoint = "virEventAddHandle", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddHandle(int descriptor, int events, nint callback, nint opaque, nint free) =>
        Library.Loop.Current?.AddHandle(descriptor, events, callback, opaque, free) ?? -1;

    [UnmanagedCallersOnly(EntryPoint = "virEventUpdateHandle", CallConvs = [typeof(CallConvCdecl)])]
    public static void UpdateHandle(int watch, int events) => Library.Loop.Current?.UpdateHandle(watch, events);

    [UnmanagedCallersOnly(EntryPoint = "virEventRemoveHandle", CallConvs = [typeof(CallConvCdecl)])]
    public static int RemoveHandle(int watch) => Library.Loop.Current?.RemoveHandle(watch) ?? -1;

    [UnmanagedCallersOnly(EntryPoint = "virEventAddTimeout", CallConvs = [typeof(CallConvCdecl)])]
    public static int AddTimeout(int milliseconds, nint callback, nint opaque, nint free) =>
        Library.Loop.Current?.AddTimeout(milliseconds, callback, opaque, free) ?? -1;

    [UnmanagedCallersOnly(EntryPoint = "virEventUpdateTimeout", CallConvs = [typeof(CallConvCdecl)])]
    public static void UpdateTimeout(int timer, int milliseconds) => Library.Loop.Current?.UpdateTimeout(timer, milliseconds);

    [UnmanagedCallersOnly(EntryPoint = "virEventRemoveTimeout", CallConvs = [typeof(CallConvCdecl)])]
    public static int RemoveTimeout(int timer) => Library.Loop.Current?.RemoveTimeout(timer) ?? -1;
}
