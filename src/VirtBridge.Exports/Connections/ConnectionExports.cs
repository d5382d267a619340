using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>Opening, sharing and closing connections.</summary>
internal static unsafe class ConnectionExports
{
    [UnmanagedCallersOnly(EntryPoint = "virInitialize", CallConvs = [typeof(CallConvCdecl)])]
    public static int Initialize() => 0;

    [UnmanagedCallersOnly(EntryPoint = "virGetVersion", CallConvs = [typeof(CallConvCdecl)])]
    public static int GetVersion(nint version, nint type, nint typeVersion)
    {
        _ = type;
        return ExportCall.Status("virGetVersion", ErrorDomain.None, call =>
        {
            Arguments.NonNull(version, "libVer", call.Site);
            *(ulong*)version = Library.Version;
            Results.Put((ulong*)typeVersion, Library.Version);
        });
    }

    [UnmanagedCallersOnly(EntryPoint = "virConnectOpen", CallConvs = [typeof(CallConvCdecl)])]
    public static nint Open(nint name) => Open("virConnectOpen", name, new OpenRequest(readOnly: false, noAliases: false, default));

    [UnmanagedCallersOnly(EntryPoint = "virConnectOpenReadOnly", CallConvs = [typeof(CallConvCdecl)])]
    public static nint OpenReadOnly(nint name) => Open("virConnectOpenReadOnly", name, new OpenRequest(readOnly: true, noAliases: false, default));

    [UnmanagedCallersOnly(EntryPoint = "virConnectOpenAuth", CallConvs = [typeof(CallConvCdecl)])]
    public static nint OpenAuth(nint name, nint auth, uint flags) =>
        Open("virConnectOpenAuth", name, new OpenRequest((flags & 1) != 0, (flags & 2) != 0, auth) { UnknownFlags = flags & ~3u });

    [UnmanagedCallersOnly(EntryPoint = "virConnectClose", CallConvs = [typeof(CallConvCdecl)])]
    public static int Close(nint connection) =>
        ExportCall.Run("virConnectClose", ErrorDomain.None, -1, call =>
            Handles.Connection(connection, HandleKinds.Connect, call.Site).Drop(call.Site) > 0 ? 1 : 0);

    [UnmanagedCallersOnly(EntryPoint = "virConnectGetURI", CallConvs = [typeof(CallConvCdecl)])]
    public static nint GetUri(nint connection) =>
        ExportCall.Run<nint>("virConnectGetURI", ErrorDomain.Domain, 0, call => NativeText.Allocate(call.Use(connection).Uri));

    [UnmanagedCallersOnly(EntryPoint = "virConnectIsAlive", CallConvs = [typeof(CallConvCdecl)])]
    public static int IsAlive(nint connection) =>
        ExportCall.Run("virConnectIsAlive", ErrorDomain.Domain, -1, call => call.Use(connection).Alive ? 1 : 0);

    [UnmanagedCallersOnly(EntryPoint = "virConnectIsEncrypted", CallConvs = [typeof(CallConvCdecl)])]
    public static int IsEncrypted(nint connection) =>
        ExportCall.Run("virConnectIsEncrypted", ErrorDomain.Domain, -1, call => call.Use(connection).Encrypted ? 1 : 0);

    [UnmanagedCallersOnly(EntryPoint = "virConnectSetKeepAlive", CallConvs = [typeof(CallConvCdecl)])]
    public static int SetKeepAlive(nint connection, int interval, uint count) =>
        ExportCall.Run("virConnectSetKeepAlive", ErrorDomain.Domain, -1, call => call.Use(connection).SetKeepAlive(interval, count, call.Site));

    private static nint Open(string function, nint name, OpenRequest request) => ExportCall.Run<nint>(function, ErrorDomain.None, 0, call =>
    {
        if (request.UnknownFlags != 0)
        {
            throw call.Site.UnknownFlags(request.UnknownFlags);
        }

        var connection = ConnectionOpener.Open(NativeText.Read(name), request);
        Shim.Started();
        return new ConnectionObject(HandleKinds.Connect, Library.Objects, connection).Address;
    });
}
