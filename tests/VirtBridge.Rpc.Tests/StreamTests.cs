using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Rpc.Tests;

public sealed class StreamTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly EchoService _service = new();
    private readonly RpcServer _server;

    public StreamTests() => _server = new(new RpcServerOptions { OutputHighWater = 100_000 }, _service);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_upload_arrives_whole_and_is_confirmed(bool callerDriven)
    {
        using var client = Connect(callerDriven);
        var stream = await OpenAsync(client, EchoService.Upload, 0);
        stream.SendHole(7);
        stream.Send(new byte[5_000_000]);
        await stream.FinishAsync(TestContext.Current.CancellationToken);
        Assert.Equal(5_000_007, await _service.Uploaded.Task.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_download_arrives_whole_while_calls_go_on(bool callerDriven)
    {
        using var client = Connect(callerDriven);
        var stream = await OpenAsync(client, EchoService.Download, 3_000_000);
        client.Call(EchoService.Program, 1, EchoService.EchoInline, null).Dispose();
        long bytes = 0;
        long hole = 0;
        while (stream.TryReceive(out var piece, wait: true) && piece.Kind != StreamPieceKind.End)
        {
            bytes += piece.Data.Length;
            hole += piece.HoleLength;
        }

        stream.Finish();
        Assert.Equal((3_000_000, 5), (bytes, hole));
    }

    [Fact]
    public async Task An_abort_by_the_client_reaches_the_operation()
    {
        using var client = Connect(callerDriven: true);
        var stream = await OpenAsync(client, EchoService.Upload, 0);
        stream.Send(new byte[10]);
        stream.Abort();
        var failure = await Assert.ThrowsAsync<VirtException>(() => _service.Uploaded.Task.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal(ErrorCode.OperationAborted, failure.Code);
        client.Call(EchoService.Program, 1, EchoService.EchoInline, null).Dispose();
    }

    [Fact]
    public async Task An_abort_by_the_operation_fails_the_clients_finish()
    {
        using var client = Connect(callerDriven: true);
        var stream = await OpenAsync(client, EchoService.Upload, 0);
        stream.Send(new byte[13]);
        var failure = Assert.Throws<VirtException>(stream.Finish);
        Assert.Equal("operation failed: thirteen bytes", failure.Message);
    }

    [Fact]
    public async Task A_disconnect_ends_the_streams_of_the_operation()
    {
        var client = Connect(callerDriven: true);
        var stream = await OpenAsync(client, EchoService.Upload, 0);
        stream.Send(new byte[10]);
        client.Dispose();
        await Assert.ThrowsAsync<VirtException>(() => _service.Uploaded.Task.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_finish_before_the_end_of_a_download_is_confirmed()
    {
        using var client = Connect(callerDriven: true);
        var stream = await OpenAsync(client, EchoService.Download, 50_000_000);
        Assert.True(stream.TryReceive(out _, wait: true));
        stream.Finish();
        client.Call(EchoService.Program, 1, EchoService.EchoInline, null).Dispose();
    }

    private RpcClientConnection Connect(bool callerDriven)
    {
        var (client, far) = RpcClientConnection.CreatePair(new() { CallerDriven = callerDriven });
        _server.AddConnection(far, "pair");
        return client;
    }

    private static async Task<RpcClientStream> OpenAsync(RpcClientConnection client, int procedure, int argument)
    {
        var caller = new RpcCaller(client);
        var stream = new RpcClientStream();
        var arguments = caller.Rent();
        arguments.WriteInt32(argument);
        using var reply = await caller.CallAsync(EchoService.Program, procedure, arguments, stream, null, TestContext.Current.CancellationToken);
        return stream;
    }
}
