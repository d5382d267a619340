using System.Net;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Rpc.Native;

/// <summary>Sockets by host and port. Names are resolved by the system's own resolver, so its configuration counts.</summary>
internal static unsafe class TcpAddress
{
    private const int AddressBytes = 64;

    /// <summary>Connects to the first address of <paramref name="host"/> that answers.</summary>
    public static SafeFileHandle Connect(string host, int port)
    {
        var errno = 0;
        var handle = First(host, port, passive: false, (in LibC.AddrInfo info) =>
        {
            if (Open(info, LibC.SockCloExec) is not { } socket)
            {
                return null;
            }

            var fd = (int)socket.DangerousGetHandle();
            if (LibC.connect(fd, info.Address, info.AddressLength) < 0)
            {
                errno = LibC.LastError;
                socket.Dispose();
                return null;
            }

            Set(fd, LibC.ProtocolTcp, LibC.TcpNoDelay);
            return socket;
        });
        return handle ?? throw RpcErrors.System($"unable to connect to server at '{host}:{port}'", errno);
    }

    /// <summary>Binds every address of <paramref name="host"/>, of this machine when null; port 0 takes a free one.</summary>
    public static IReadOnlyList<SafeFileHandle> Listen(string? host, int port, int backlog)
    {
        var sockets = new List<SafeFileHandle>();
        var errno = 0;
        First(host, port, passive: true, (in LibC.AddrInfo info) =>
        {
            if (Open(info, LibC.SockCloExec | LibC.SockNonBlock) is not { } socket)
            {
                return null;
            }

            var fd = (int)socket.DangerousGetHandle();
            Set(fd, LibC.SolSocket, LibC.SoReuseAddr);
            if (info.Family == LibC.AfInet6)
            {
                // IPv4 has a socket of its own.
                Set(fd, LibC.ProtocolIPv6, LibC.IPv6Only);
            }

            if (LibC.bind(fd, info.Address, info.AddressLength) < 0 || LibC.listen(fd, backlog) < 0)
            {
                errno = LibC.LastError;
                socket.Dispose();
            }
            else
            {
                sockets.Add(socket);
            }

            return null;
        });
        return sockets.Count > 0 ? sockets : throw RpcErrors.System($"unable to bind to port {port} of {host ?? "this machine"}", errno);
    }

    /// <summary>Address and port at this end, or at the other.</summary>
    public static IPEndPoint? EndOf(int fd, bool other)
    {
        var address = stackalloc byte[AddressBytes];
        uint length = AddressBytes;
        if ((other ? LibC.getpeername(fd, address, &length) : LibC.getsockname(fd, address, &length)) < 0)
        {
            return null;
        }

        var family = *(ushort*)address;
        var port = (address[2] << 8) | address[3];
        return family switch
        {
            LibC.AfInet => new(new IPAddress(new ReadOnlySpan<byte>(address + 4, 4)), port),
            LibC.AfInet6 => new(new IPAddress(new ReadOnlySpan<byte>(address + 8, 16)), port),
            _ => null,
        };
    }

    private static SafeFileHandle? Open(in LibC.AddrInfo info, int flags) =>
        LibC.socket(info.Family, LibC.SockStream | flags, 0) is >= 0 and var fd ? new(fd, ownsHandle: true) : null;

    private static void Set(int fd, int level, int option)
    {
        var yes = 1;
        _ = LibC.setsockopt(fd, level, option, &yes, sizeof(int));
    }

    private static SafeFileHandle? First(string? host, int port, bool passive, Try attempt)
    {
        var hints = new LibC.AddrInfo { SocketType = LibC.SockStream, Flags = passive ? LibC.AiPassive : 0 };
        LibC.AddrInfo* first;
        var failure = LibC.getaddrinfo(host, port.ToString(System.Globalization.CultureInfo.InvariantCulture), &hints, &first);
        if (failure != 0)
        {
            throw new Contract.VirtException(
                Contract.ErrorCode.SystemError,
                Contract.ErrorDomain.Rpc,
                $"Unable to resolve address '{host}' service '{port}': {Marshal.PtrToStringUTF8(LibC.gai_strerror(failure))}");
        }

        try
        {
            for (var info = first; info is not null; info = info->Next)
            {
                if (attempt(*info) is { } socket)
                {
                    return socket;
                }
            }

            return null;
        }
        finally
        {
            LibC.freeaddrinfo(first);
        }
    }

    private delegate SafeFileHandle? Try(in LibC.AddrInfo info);
}
