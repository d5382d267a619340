using System.Buffers.Binary;
using System.Net.Sockets;
using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Rpc.Tests;

/// <summary>A client made of bytes, to send what no proper client would.</summary>
internal sealed class SocketEnd : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"vb-{Guid.NewGuid():N}.sock");
    private Socket? _socket;

    /// <summary>Connects through a socket file that exists only for this moment.</summary>
    public Socket Serve(RpcServer server)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(_path));
        listener.Listen();
        _socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) { SendTimeout = 20000, ReceiveTimeout = 20000 };
        _socket.Connect(new UnixDomainSocketEndPoint(_path));
        using var accepted = listener.Accept();
        server.AddConnection(Duplicate(accepted), "raw");
        File.Delete(_path);
        return _socket;
    }

    public void Dispose() => _socket?.Dispose();

    private static SafeFileHandle Duplicate(Socket socket)
    {
        return new(dup((int)socket.Handle), ownsHandle: true);
    }

    [System.Runtime.InteropServices.DllImport("libc")]
    private static extern int dup(int fd);
}

internal static class Frames
{
    public static byte[] Call(int procedure, uint serial, byte[] payload) =>
        Of(new(EchoService.Program, 1, procedure, MessageType.Call, serial, MessageStatus.Ok), payload);

    public static byte[] Of(RpcHeader header, byte[] payload)
    {
        var frame = new byte[28 + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame, frame.Length);
        header.Write(frame.AsSpan(4));
        payload.CopyTo(frame, 28);
        return frame;
    }
}
