using VirtBridge.Contract;

namespace VirtBridge.Client;

/// <summary>Which unix socket a URI leads to, by libvirt's own rules.</summary>
public static class SocketLocator
{
    /// <param name="environment">Looks up an environment variable.</param>
    /// <param name="isRoot">Root has no per-user daemon.</param>
    public static string Locate(ConnectUri uri, bool readOnly, bool isRoot, Func<string, string?> environment)
    {
        if (uri.Parameters.TryGetValue("socket", out var socket) && socket.Length > 0)
        {
            return socket;
        }

        var file = readOnly ? "libvirt-sock-ro" : "libvirt-sock";
        if (uri.Path is "/session" or "/embed" || (uri.Driver == "test" && !isRoot))
        {
            // The per-user daemon has no read-only socket.
            return Path.Combine(SessionDirectory(environment), "libvirt-sock");
        }

        return Path.Combine("/var/run/libvirt", file);
    }

    private static string SessionDirectory(Func<string, string?> environment)
    {
        if (environment("XDG_RUNTIME_DIR") is { Length: > 0 } runtime)
        {
            return Path.Combine(runtime, "libvirt");
        }

        if (environment("XDG_CACHE_HOME") is { Length: > 0 } cache)
        {
            return Path.Combine(cache, "libvirt");
        }

        return environment("HOME") is { Length: > 0 } home
            ? Path.Combine(home, ".cache", "libvirt")
            : throw new VirtException(ErrorCode.InternalError, ErrorDomain.Remote, "neither XDG_RUNTIME_DIR nor HOME is set: add ?socket=PATH to the URI");
    }
}
