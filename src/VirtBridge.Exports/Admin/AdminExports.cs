using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Connections to the administration of a daemon.</summary>
internal static unsafe class AdminExports
{
    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmInitialize", CallConvs = [typeof(CallConvCdecl)])]
    public static int Initialize() => 0;

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmGetVersion", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetVersion(nint version) => ExportCall.Status("virAdmGetVersion", ErrorDomain.Admin, call =>
    {
        Arguments.NonNull(version, "libVer", call.Site);
        *(ulong*)version = Library.Version;
    });

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmConnectOpen", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Open(nint name, uint flags) => ExportCall.Run<nint>("virAdmConnectOpen", ErrorDomain.Admin, 0, call =>
        flags != 0
            ? throw call.Site.UnknownFlags(flags)
            : new ConnectionObject(HandleKinds.AdmConnect, Library.Objects, ConnectionOpener.OpenAdmin(NativeText.Read(name))).Address);

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmConnectClose", CallConvs = [typeof(CallConvCdecl)])]
    public static int Close(nint connection) => connection == 0
        ? 0
        : ExportCall.Run("virAdmConnectClose", ErrorDomain.Admin, -1, call => call.UseAdmin(connection).Drop(call.Site) > 0 ? 1 : 0);

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmConnectGetURI", CallConvs = [typeof(CallConvCdecl)])]
    public static nint GetUri(nint connection) =>
        ExportCall.Run<nint>("virAdmConnectGetURI", ErrorDomain.Admin, 0, call => NativeText.Allocate(call.UseAdmin(connection).Uri));

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmConnectIsAlive", CallConvs = [typeof(CallConvCdecl)])]
    public static int IsAlive(nint connection) => connection == 0
        ? 0
        : ExportCall.Run("virAdmConnectIsAlive", ErrorDomain.Admin, -1, call => call.UseAdmin(connection).Alive ? 1 : 0);

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmConnectRegisterCloseCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int RegisterClose(nint connection, nint callback, nint opaque, nint free) =>
        ExportCall.Status("virAdmConnectRegisterCloseCallback", ErrorDomain.Admin, call =>
        {
            var found = call.UseAdmin(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            found.Events.SetClose(new Registration("close", 0, callback, opaque, free));
        });

    [UnmanagedCallersOnly(EntryPoint = "vb_virAdmConnectUnregisterCloseCallback", CallConvs = [typeof(CallConvCdecl)])]
    public static int UnregisterClose(nint connection, nint callback) =>
        ExportCall.Status("virAdmConnectUnregisterCloseCallback", ErrorDomain.Admin, call =>
        {
            var found = call.UseAdmin(connection);
            Arguments.NonNull(callback, "cb", call.Site);
            found.Events.ClearClose(callback);
        });
}
