using System.Net.Sockets;
using VirtBridge.Snmp.Agentx;

namespace VirtBridge.Snmp.Tests;

/// <summary>The master agent's side of a conversation, one message at a time.</summary>
internal sealed class ScriptedMaster : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("vb-agentx").FullName;
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public ScriptedMaster()
    {
        var path = Path.Combine(_directory, "master");
        _listener.Bind(new UnixDomainSocketEndPoint(path));
        _listener.Listen();
        Address = MasterAddress.Parse("unix:" + path);
    }

    public MasterAddress Address { get; }

    /// <summary>Takes a connection and answers its opening and registrations.</summary>
    public async Task<(NetworkStream Stream, IReadOnlyList<PduType> Seen)> WelcomeAsync(int registrations, CancellationToken cancellation)
    {
        var stream = new NetworkStream(await _listener.AcceptAsync(cancellation), ownsSocket: true);
        var seen = new List<PduType>();
        for (var i = 0; i < registrations + 1; i++)
        {
            var (header, _) = await ReadAsync(stream, cancellation);
            seen.Add(header.Type);
            await AcknowledgeAsync(stream, header, cancellation);
        }

        return (stream, seen);
    }

    public static async Task<(PduHeader Header, byte[] Payload)> ReadAsync(NetworkStream stream, CancellationToken cancellation)
    {
        var head = new byte[PduHeader.Size];
        await stream.ReadExactlyAsync(head, cancellation);
        var header = PduHeader.Read(head);
        var payload = new byte[header.Length];
        await stream.ReadExactlyAsync(payload, cancellation);
        return (header, payload);
    }

    public static async Task AcknowledgeAsync(NetworkStream stream, PduHeader header, CancellationToken cancellation)
    {
        const uint session = 77;
        var reply = new PduWriter(PduType.Response, session, header.Transaction, header.Packet).UInt32(0).UInt16(0).UInt16(0).Finish();
        await stream.WriteAsync(reply, cancellation);
    }

    /// <summary>Sends a request and gives back the response's error and values.</summary>
    public static async Task<(PduError Error, List<VarBind> Values)> AskAsync(
        NetworkStream stream, PduType type, Action<PduWriter> body, CancellationToken cancellation)
    {
        var request = new PduWriter(type, 77, 5, 9);
        body(request);
        await stream.WriteAsync(request.Finish(), cancellation);
        var (header, payload) = await ReadAsync(stream, cancellation);
        return Parse(header, payload);
    }

    public void Dispose()
    {
        _listener.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static (PduError Error, List<VarBind> Values) Parse(PduHeader header, byte[] payload)
    {
        var reader = new PduReader(payload, header.BigEndian);
        reader.UInt32();
        var error = (PduError)reader.UInt16();
        reader.UInt16();
        return (error, reader.VarBinds());
    }
}
