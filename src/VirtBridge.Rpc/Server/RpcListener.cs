using Microsoft.Win32.SafeHandles;
using VirtBridge.Rpc.Native;

namespace VirtBridge.Rpc;

/// <summary>One listening socket on a loop.</summary>
internal sealed unsafe class RpcListener(
    RpcServer server, EventLoop loop, SafeFileHandle handle, string name, SocketKind kind, bool readOnly, string? path) : ILoopClient
{
    private const int Burst = 64;
    private int _slot;
    private volatile bool _paused;
    private bool _closed;

    public int Fd { get; } = (int)handle.DangerousGetHandle();

    public bool IsPaused => _paused;

    public void Open() => _slot = loop.Add(this, LibC.EpollIn);

    public void OnFault(Exception failure) => Pause();

    public void OnReady(EventLoop current, bool readable, bool writable)
    {
        for (var i = 0; i < Burst; i++)
        {
            if (!server.HasRoom)
            {
                Pause();
                return;
            }

            var fd = LibC.accept4(Fd, null, null, LibC.SockCloExec);
            if (fd < 0)
            {
                // Out of descriptors: accepting again at once would only spin.
                if (LibC.LastError is LibC.EMFile or LibC.ENFile)
                {
                    Pause();
                }

                return;
            }

            if (kind != SocketKind.Unix)
            {
                var yes = 1;
                _ = LibC.setsockopt(fd, LibC.ProtocolTcp, LibC.TcpNoDelay, &yes, sizeof(int));
            }

            server.AddConnection(new SafeFileHandle(fd, ownsHandle: true), DescribePeer(fd));
        }
    }

    public void OnTick()
    {
        if (_paused && !_closed && server.HasRoom)
        {
            _paused = false;
            loop.Change(Fd, _slot, LibC.EpollIn);
        }
    }

    /// <summary>On the loop's thread.</summary>
    public void Close()
    {
        _closed = true;
        loop.Remove(Fd, _slot);
        handle.Dispose();
        if (path is not null)
        {
            _ = LibC.unlink(path);
        }
    }

    private void Pause()
    {
        _paused = true;
        loop.Change(Fd, _slot, 0);
    }

    private RpcPeer DescribePeer(int fd)
    {
        var peer = new RpcPeer(null, null, null, kind, readOnly, name);
        return kind == SocketKind.Unix
            ? PeerCredentials.Of(fd, peer) : peer with { Address = TcpAddress.EndOf(fd, other: true)?.ToString() };
    }
}

/// <summary>Asks the kernel who is at the other end of a unix socket.</summary>
internal static unsafe class PeerCredentials
{
    public static RpcPeer Of(int fd, RpcPeer peer)
    {
        LibC.UCred credentials;
        var length = (uint)sizeof(LibC.UCred);
        return LibC.getsockopt(fd, LibC.SolSocket, LibC.SoPeerCred, &credentials, &length) == 0
            ? peer with { Uid = credentials.Uid, Gid = credentials.Gid, Pid = credentials.Pid } : peer;
    }
}
