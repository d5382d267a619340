using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace VirtBridge.Grpc;

/// <summary>Who is at the other end of a unix socket: the kernel says, and strangers are sent away before they say a word.</summary>
internal sealed partial class PeerCheck(uint own, IReadOnlyList<uint> allowed)
{
    private const int SolSocket = 1;
    private const int SoPeerCred = 17;

    public static PeerCheck ForThisProcess(IReadOnlyList<uint> allowed) => new(GetEffectiveUser(), allowed);

    public bool Admits(uint user) => user == 0 || user == own || allowed.Contains(user);

    public Task OnConnectionAsync(ConnectionContext connection, Func<Task> next)
    {
        if (connection.Features.Get<IConnectionSocketFeature>()?.Socket is { } socket && Admits(UserOf(socket)))
        {
            return next();
        }

        connection.Abort(new ConnectionAbortedException("this user may not connect"));
        return Task.CompletedTask;
    }

    private static uint UserOf(Socket socket)
    {
        // struct ucred: process, user, group.
        Span<byte> credentials = stackalloc byte[3 * sizeof(int)];
        socket.GetRawSocketOption(SolSocket, SoPeerCred, credentials);
        return MemoryMarshal.Read<uint>(credentials[sizeof(int)..]);
    }

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUser();
}
