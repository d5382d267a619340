using System.Net.Sockets;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Daemon;

/// <summary>The two things systemd and a service say to each other: listening sockets handed over, and "ready".</summary>
public sealed class SystemdLink(Func<string, string?> environment, int processId)
{
    private const int FirstFd = 3;
    private const int MaxFds = 16;

    /// <summary>Sockets from socket activation with their names (LISTEN_FDNAMES), none when not activated.</summary>
    public IReadOnlyList<(string Name, SafeFileHandle Socket)> ListeningSockets()
    {
        if (!int.TryParse(environment("LISTEN_PID"), out var pid) || pid != processId
            || !int.TryParse(environment("LISTEN_FDS"), out var count) || count is < 1 or > MaxFds)
        {
            return [];
        }

        var names = (environment("LISTEN_FDNAMES") ?? "").Split(':');
        return [.. Enumerable.Range(0, count).Select(i =>
            (i < names.Length ? names[i] : "", new SafeFileHandle(FirstFd + i, ownsHandle: true)))];
    }

    /// <summary>Tells the service manager a state such as <c>READY=1</c> or <c>STOPPING=1</c>; quiet when there is none.</summary>
    public void Notify(string state)
    {
        if (environment("NOTIFY_SOCKET") is not { Length: > 1 } path)
        {
            return;
        }

        var address = path[0] == '@' ? "\0" + path[1..] : path;
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        try
        {
            socket.SendTo(Encoding.UTF8.GetBytes(state), new UnixDomainSocketEndPoint(address));
        }
        catch (SocketException)
        {
            // The manager went away; serving goes on without it.
        }
    }
}
