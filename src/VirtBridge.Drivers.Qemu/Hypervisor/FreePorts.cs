using System.Net;
using System.Net.Sockets;
using VirtBridge.Contract;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>TCP ports nobody listens on. A port that was given out is not given to another until it is given back.</summary>
internal sealed class FreePorts(string name, int first, int last)
{
    private readonly Lock _gate = new();
    private readonly HashSet<int> _taken = [];

    public int Take()
    {
        lock (_gate)
        {
            for (var port = first; port <= last; port++)
            {
                if (!_taken.Contains(port) && IsFree(port))
                {
                    _taken.Add(port);
                    return port;
                }
            }
        }

        throw new VirtException(ErrorCode.InternalError, ErrorDomain.Qemu, $"Unable to find an unused port in range '{name}' ({first}-{last})");
    }

    public void GiveBack(int port)
    {
        lock (_gate)
        {
            _taken.Remove(port);
        }
    }

    /// <summary>Nobody listens there.</summary>
    public static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Any, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
