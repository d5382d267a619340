using System.Net.Sockets;
using System.Text;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Tests.Qmp;

/// <summary>The other end of a monitor socket: says and expects whole lines.</summary>
internal sealed class ScriptedPeer : IDisposable
{
    public const string Greeting =
        """{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian"}, "capabilities": ["oob"]}}""";

    private readonly Socket _socket;
    private readonly StreamReader _lines;

    private ScriptedPeer(Descriptor socket)
    {
        _socket = new Socket(new SafeSocketHandle(socket.Number, ownsHandle: true));
        socket.SetHandleAsInvalid();
        _lines = new StreamReader(new NetworkStream(_socket), Encoding.UTF8);
    }

    public static (Descriptor Here, ScriptedPeer Peer) Create()
    {
        var (here, there) = UnixSocket.Pair();
        return (here, new ScriptedPeer(there));
    }

    public async Task<string> HearAsync(CancellationToken cancellation) =>
        await _lines.ReadLineAsync(cancellation) ?? throw new EndOfStreamException();

    public Task SayAsync(string line) => SayAsync(Encoding.UTF8.GetBytes(line + "\r\n"));

    public async Task SayAsync(byte[] bytes) => await _socket.SendAsync(bytes);

    /// <summary>Greets and answers the negotiation as QEMU does.</summary>
    public async Task NegotiateAsync(CancellationToken cancellation)
    {
        await SayAsync(Greeting);
        Assert.Equal("""{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":"1"}""", await HearAsync(cancellation));
        await SayAsync("""{"return": {}, "id": "1"}""");
    }

    public void Dispose()
    {
        _lines.Dispose();
        _socket.Dispose();
    }
}
