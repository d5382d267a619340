using VirtBridge.Contract;

namespace VirtBridge.Exports;

/// <summary>From a URI to a session: the test hypervisor lives in this process, everything else is asked over RPC.</summary>
internal static class ConnectionOpener
{
    public static OpenedSession Open(string? name, OpenRequest request)
    {
        var uri = string.IsNullOrEmpty(name) ? DefaultUri() : name;
        throw new VirtException(ErrorCode.NoConnect, ErrorDomain.None, uri);
    }

    public static OpenedSession OpenAdmin(string? name, uint flags) =>
        throw new VirtException(ErrorCode.NoConnect, ErrorDomain.Admin, name ?? "");

    private static string DefaultUri() =>
        Environment.GetEnvironmentVariable("LIBVIRT_DEFAULT_URI") is { Length: > 0 } set
            ? set
            : LibC.UserId() == 0 ? "qemu:///system" : "qemu:///session";
}
