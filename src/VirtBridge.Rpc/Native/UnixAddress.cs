using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Rpc.Native;

/// <summary>Sockets by path and in pairs.</summary>
internal static unsafe class UnixAddress
{
    private const int PathBytes = 108;

    public static SafeFileHandle Connect(string path)
    {
        var fd = LibC.socket(LibC.AfUnix, LibC.SockStream | LibC.SockCloExec, 0);
        if (fd < 0)
        {
            throw RpcErrors.System("Failed to create socket", LibC.LastError);
        }

        var handle = new SafeFileHandle(fd, ownsHandle: true);
        int errno;
        do
        {
            errno = Use(path, (address, length) => LibC.connect(fd, (void*)address, length));
        }
        while (errno == LibC.EIntr);
        if (errno != 0)
        {
            handle.Dispose();
            throw RpcErrors.System($"Failed to connect socket to '{path}'", errno);
        }

        return handle;
    }

    /// <summary>Binds and listens; permissions are in place before the first client can connect.</summary>
    public static SafeFileHandle Listen(string path, uint mode, uint? group, int backlog)
    {
        RemoveStale(path);
        var fd = LibC.socket(LibC.AfUnix, LibC.SockStream | LibC.SockCloExec | LibC.SockNonBlock, 0);
        if (fd < 0)
        {
            throw RpcErrors.System("Failed to create socket", LibC.LastError);
        }

        var handle = new SafeFileHandle(fd, ownsHandle: true);
        var errno = Use(path, (address, length) => LibC.bind(fd, (void*)address, length));
        if (errno != 0)
        {
            handle.Dispose();
            throw RpcErrors.System($"Failed to bind socket to '{path}'", errno);
        }

        if ((group is { } gid && LibC.chown(path, uint.MaxValue, gid) < 0)
            || LibC.chmod(path, mode) < 0 || LibC.listen(fd, backlog) < 0)
        {
            errno = LibC.LastError;
            LibC.unlink(path);
            handle.Dispose();
            throw RpcErrors.System($"Failed to set up socket '{path}'", errno);
        }

        return handle;
    }

    public static (SafeFileHandle, SafeFileHandle) Pair()
    {
        var pair = stackalloc int[2];
        if (LibC.socketpair(LibC.AfUnix, LibC.SockStream | LibC.SockCloExec, 0, pair) < 0)
        {
            throw RpcErrors.System("Failed to create a socket pair", LibC.LastError);
        }

        return (new(pair[0], ownsHandle: true), new(pair[1], ownsHandle: true));
    }

    private static void RemoveStale(string path)
    {
        var probe = LibC.socket(LibC.AfUnix, LibC.SockStream | LibC.SockCloExec | LibC.SockNonBlock, 0);
        var errno = Use(path, (address, length) => LibC.connect(probe, (void*)address, length));
        _ = LibC.close(probe);
        if (errno is 0 or LibC.EAgain)
        {
            throw RpcErrors.System($"Failed to bind socket to '{path}', another process answers there", LibC.EAddrInUse);
        }

        if (errno == LibC.EConnRefused)
        {
            _ = LibC.unlink(path);
        }
    }

    private static int Use(string path, Func<nint, uint, int> call)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        if (bytes.Length is 0 or >= PathBytes)
        {
            throw RpcErrors.Internal($"socket path '{path}' must have 1 to {PathBytes - 1} bytes");
        }

        var address = stackalloc byte[2 + PathBytes];
        new Span<byte>(address, 2 + PathBytes).Clear();
        *(ushort*)address = LibC.AfUnix;
        bytes.CopyTo(new Span<byte>(address + 2, PathBytes));
        return call((nint)address, (uint)(2 + bytes.Length + 1)) < 0 ? Marshal.GetLastPInvokeError() : 0;
    }
}
