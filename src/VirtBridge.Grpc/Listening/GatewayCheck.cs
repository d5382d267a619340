using System.Net;
using System.Net.Sockets;

namespace VirtBridge.Grpc;

/// <summary>Asks a running gateway's health service, as any client would, and says what to do when something is wrong.</summary>
internal sealed class GatewayCheck(GatewayOptions options)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    public async Task<int> RunAsync()
    {
        var (healthy, words) = await AskAsync();
        Console.WriteLine(words);
        return healthy ? 0 : 1;
    }

    private async Task<(bool Healthy, string Words)> AskAsync()
    {
        if (!File.Exists(options.Socket))
        {
            return (false, $"no gateway listens at {options.Socket}: start virtbridge-grpc (systemctl start virtbridge-grpc), or name its socket with --listen");
        }

        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                try
                {
                    await socket.ConnectAsync(new UnixDomainSocketEndPoint(options.Socket), cancellation);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            },
        };
        using var client = new HttpClient(handler) { Timeout = s_patience };
        try
        {
            // An empty HealthCheckRequest behind gRPC's five bytes of frame.
            using var request = new HttpRequestMessage(HttpMethod.Post, "http://localhost/grpc.health.v1.Health/Check")
            {
                Version = HttpVersion.Version20,
                VersionPolicy = HttpVersionPolicy.RequestVersionExact,
                Content = new ByteArrayContent(new byte[5]) { Headers = { ContentType = new("application/grpc") } },
            };
            request.Headers.TE.ParseAdd("trailers");
            using var response = await client.SendAsync(request);
            var frame = await response.Content.ReadAsByteArrayAsync();
            // HealthCheckResponse { status = 1 } is the field's key and SERVING.
            return frame is [0, 0, 0, 0, 2, 8, 1]
                ? (true, $"gRPC answers at {options.Socket} and is connected to the daemon")
                : (false, $"the gateway at {options.Socket} has no connection to its daemon: start the daemon or give another --connect URI");
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            var why = (e.InnerException ?? e).Message;
            return (false, $"the gateway at {options.Socket} does not answer ({why}): it may run as another user; see --allow-uid");
        }
    }
}
