using System.Net;
using System.Net.Sockets;

namespace VirtBridge.Snmp.Agentx;

/// <summary>Where the master agent listens, in the forms net-snmp writes it.</summary>
internal sealed record MasterAddress(string? Path, string? Host, int Port)
{
    public const string Default = "unix:/var/agentx/master";
    private const int DefaultPort = 705;

    public static MasterAddress Parse(string text)
    {
        if (text.StartsWith('/'))
        {
            return new(text, null, 0);
        }

        var colon = text.IndexOf(':');
        var (scheme, rest) = colon < 0 ? ("tcp", text) : (text[..colon], text[(colon + 1)..]);
        switch (scheme)
        {
            case "unix" or "local" when rest.Length > 0:
                return new(rest, null, 0);
            case "tcp":
                var last = rest.LastIndexOf(':');
                if (last < 0)
                {
                    return new(null, rest.Length == 0 ? "localhost" : rest, DefaultPort);
                }

                if (ushort.TryParse(rest.AsSpan(last + 1), out var port) && port > 0)
                {
                    return new(null, last == 0 ? "localhost" : rest[..last], port);
                }

                break;
        }

        throw new ArgumentException($"'{text}' is no master agent's address: use unix:/path or tcp:host:port");
    }

    /// <summary>A connected socket for waiting calls: a socket that was ever used without waiting is slower for those.</summary>
    public Socket Connect()
    {
        var socket = Path is null
            ? new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true }
            : new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(Path is null ? new DnsEndPoint(Host!, Port) : new UnixDomainSocketEndPoint(Path));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public override string ToString() => Path is null ? $"tcp:{Host}:{Port}" : $"unix:{Path}";
}
