using VirtBridge.Contract;
using Xunit;

[assembly: System.Runtime.Versioning.SupportedOSPlatform("linux")]

namespace VirtBridge.Rpc.Tests;

/// <summary>Both real ends over a socket pair or a socket file.</summary>
public sealed class ConversationTests : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly EchoService _service = new();
    private readonly RpcServer _server;

    public ConversationTests() => _server = new(new RpcServerOptions { MaxClientRequests = 3, OutputLimit = 1 << 20 }, _service);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(EchoService.EchoInline)]
    [InlineData(EchoService.EchoQueued)]
    [InlineData(EchoService.QuickHigh)]
    public void A_call_is_answered_with_its_own_payload(int procedure)
    {
        using var client = Connect();
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(i, Echo(client, procedure, i));
        }
    }

    [Theory]
    [InlineData(EchoService.EchoInline)]
    [InlineData(EchoService.EchoQueued)]
    public void A_large_payload_passes_in_both_directions(int procedure)
    {
        using var client = Connect();
        using var arguments = new XdrWriter();
        var bytes = new byte[20_000_000];
        new Random(5).NextBytes(bytes);
        arguments.WriteRaw(bytes);
        using var reply = client.Call(EchoService.Program, 1, procedure, arguments);
        Assert.True(reply.Payload.Span.SequenceEqual(bytes));
    }

    [Fact]
    public void The_error_of_a_call_arrives_whole_and_the_connection_survives()
    {
        using var client = Connect();
        var failure = Assert.Throws<VirtException>(() => client.Call(EchoService.Program, 1, EchoService.Fail, null));
        Assert.Equal(VirtError.Of(ErrorCode.NoDomain, ErrorDomain.Qemu, "no domain with matching name 'x'"), failure.Error);
        Assert.Equal(4, Echo(client, EchoService.EchoInline, 4));
    }

    [Fact]
    public void A_fault_of_a_handler_becomes_an_error_of_that_call_only()
    {
        using var client = Connect();
        var failure = Assert.Throws<VirtException>(() => client.Call(EchoService.Program, 1, EchoService.Crash, null));
        Assert.Equal("internal error: the call failed unexpectedly: InvalidOperationException: a fault of the handler", failure.Message);
        Assert.Equal(4, Echo(client, EchoService.EchoInline, 4));
    }

    [Theory]
    [InlineData(77u, 1, "Cannot find program 77 version 1")]
    [InlineData(EchoService.Program, 4242, "unknown procedure: 4242")]
    public void What_nobody_serves_is_an_error_reply(uint program, int procedure, string message)
    {
        using var client = Connect();
        var failure = Assert.Throws<VirtException>(() => client.Call(program, 1, procedure, null));
        Assert.Equal((ErrorCode.Rpc, message), (failure.Code, failure.Message));
    }

    [Fact]
    public void Arguments_that_do_not_decode_are_an_error_reply()
    {
        using var client = Connect();
        using var arguments = new XdrWriter();
        arguments.WriteInt32(int.MaxValue);
        var failure = Assert.Throws<VirtException>(() => client.Call(EchoService.Program, 1, EchoService.StringInline, arguments));
        Assert.Equal("string of length 2147483647 exceeds the limit of 1000", failure.Message);
        Assert.Equal(4, Echo(client, EchoService.EchoInline, 4));
    }

    [Fact]
    public async Task A_waiting_call_does_not_hold_up_others_of_the_same_connection()
    {
        using var client = Connect(new() { CallerDriven = false });
        var waiting = Enumerable.Range(0, 3)
            .Select(_ => client.CallAsync(EchoService.Program, 1, EchoService.WaitForGate, null, cancellation: TestContext.Current.CancellationToken).AsTask()).ToArray();
        Assert.Equal(5, Echo(client, EchoService.EchoInline, 5));

        // Three is the limit of calls under way, so this one starts only after one of them ended.
        var fourth = client.CallAsync(EchoService.Program, 1, EchoService.EchoQueued, null, cancellation: TestContext.Current.CancellationToken).AsTask();
        Assert.Equal(6, Echo(client, EchoService.EchoInline, 6));
        Assert.False(fourth.IsCompleted);
        _service.Gate.SetResult();
        await Task.WhenAll(waiting).WaitAsync(Patience, TestContext.Current.CancellationToken);
        await fourth.WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Threads_share_a_connection_and_each_gets_its_own_replies()
    {
        using var client = Connect();
        var threads = Enumerable.Range(0, 8).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (var i = 0; i < 2000; i++)
                {
                    var procedure = i % 3 == 0 ? EchoService.EchoQueued : EchoService.EchoInline;
                    Assert.Equal((thread * 10000) + i, Echo(client, procedure, (thread * 10000) + i));
                }
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        await Task.WhenAll(threads).WaitAsync(Patience, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void A_loop_sends_the_calls_of_a_turn_together_and_lets_them_go_on_on_its_thread()
    {
        using var client = Connect(new() { LoopDriven = true });
        var here = Environment.CurrentManagedThreadId;
        var answers = new List<(int Number, int Thread)>();
        var asking = Task.WhenAll(Enumerable.Range(0, 20).Select(AskAsync));
        Assert.True(client.HasUnsent);
        while (!asking.IsCompleted)
        {
            Assert.True(client.Drive());
        }

        Assert.Equal(Enumerable.Range(0, 40).Select(i => (i, here)), answers.OrderBy(a => a.Number));
        Assert.Contains("nobody may wait", Assert.Throws<VirtException>(() => Echo(client, EchoService.EchoInline, 1)).Message);

        async Task AskAsync(int number)
        {
            answers.Add(await OneAsync(number).ConfigureAwait(false));
            answers.Add(await OneAsync(number + 20).ConfigureAwait(false));
        }

        async Task<(int, int)> OneAsync(int number)
        {
            using var arguments = new XdrWriter();
            arguments.WriteInt32(number);
            using var reply = await client.CallAsync(EchoService.Program, 1, EchoService.EchoQueued, arguments, cancellation: TestContext.Current.CancellationToken)
                .ConfigureAwait(false);
            return (reply.Read().ReadInt32(), Environment.CurrentManagedThreadId);
        }
    }

    [Fact]
    public void A_loop_that_finds_its_connection_ended_fails_the_calls_that_wait()
    {
        var (client, far) = RpcClientConnection.CreatePair(new() { LoopDriven = true });
        var call = client.CallAsync(EchoService.Program, 1, EchoService.EchoInline, null, cancellation: TestContext.Current.CancellationToken).AsTask();
        client.SendUnsent();
        Assert.False(client.HasUnsent);
        far.Dispose();
        Assert.False(client.Drive());
        Assert.True(call.IsFaulted);
        client.Dispose();
    }

    [Fact]
    public void A_call_without_a_reply_in_time_fails_and_the_late_reply_is_dropped()
    {
        using var client = Connect();
        var failure = Assert.Throws<VirtException>(() =>
            client.Call(EchoService.Program, 1, EchoService.WaitForGate, null, timeout: TimeSpan.FromMilliseconds(20)));
        Assert.Equal(ErrorCode.OperationTimeout, failure.Code);
        _service.Gate.SetResult();
        Assert.Equal(5, Echo(client, EchoService.EchoInline, 5));
    }

    [Fact]
    public void Descriptors_pass_with_a_call()
    {
        using var client = Connect();
        using var first = EchoService.TempFile("one");
        using var second = EchoService.TempFile("two");
        using var arguments = new XdrWriter();
        arguments.WriteInt32(3);
        using var reply = client.Call(EchoService.Program, 1, EchoService.ReadFromFd, arguments, [first, second]);
        var result = reply.Read();
        Assert.Equal("one", result.ReadString(10));
        Assert.Equal("two", result.ReadString(10));
    }

    [Fact]
    public void A_descriptor_passes_with_a_reply()
    {
        using var client = Connect();
        for (var i = 0; i < 50; i++)
        {
            using var reply = client.Call(EchoService.Program, 1, EchoService.GiveFd, null);
            Assert.Equal("from the server", EchoService.ReadAll(Assert.Single(reply.Fds)));
            Assert.Equal(7, reply.Read().ReadInt32());
        }
    }

    [Fact]
    public void Events_are_delivered_in_order_while_a_caller_reads()
    {
        var events = new EventRecorder();
        using var client = Connect(new() { Events = events });
        Push(client, count: 500, size: 100);
        Echo(client, EchoService.EchoInline, 1);
        Assert.Equal(Enumerable.Range(0, 500), events.Numbers);
    }

    [Fact]
    public void A_client_that_never_reads_its_events_is_disconnected_and_nobody_else()
    {
        using var other = Connect();
        using var deaf = Connect();
        using var server = new SocketEnd();
        var raw = server.Serve(_server);
        raw.Send(Frames.Call(EchoService.PushEvents, 1, [.. BigEndian(4000), .. BigEndian(1000)]));
        Assert.True(SpinWait.SpinUntil(() => _service.Closed.Count == 1, Patience));
        Assert.Equal(5, Echo(other, EchoService.EchoInline, 5));
        Assert.Equal(5, Echo(deaf, EchoService.EchoInline, 5));
    }

    [Fact]
    public async Task A_socket_file_tells_who_is_there_and_is_gone_after_the_stop()
    {
        var path = Path.Combine(Path.GetTempPath(), $"vb-{Guid.NewGuid():N}.sock");
        _server.Listen(new(path, "main") { Mode = 0x180, ReadOnly = true });
        Assert.True(SpinWait.SpinUntil(() => File.Exists(path), Patience));
        using (var client = RpcClientConnection.Connect(path))
        {
            Assert.Equal(1, Echo(client, EchoService.EchoInline, 1));
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.True(SpinWait.SpinUntil(() => !_service.Closed.IsEmpty, Patience));
        var peer = Assert.Single(_service.Closed);
        Assert.Equal((Environment.ProcessId, true, "main"), (peer.Pid, peer.ReadOnly, peer.Listener));
        await _server.StopAsync(TimeSpan.Zero).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.False(File.Exists(path));
        var failure = Assert.Throws<VirtException>(() => RpcClientConnection.Connect(path));
        Assert.Equal($"Failed to connect socket to '{path}': No such file or directory", failure.Message);
    }

    [Fact]
    public void The_end_of_the_server_is_told_with_its_reason()
    {
        var events = new EventRecorder();
        using var client = Connect(new() { Events = events });
        Echo(client, EchoService.EchoInline, 1);
        _service.Connections.Single().Close();
        var failure = Assert.Throws<VirtException>(() => client.Call(EchoService.Program, 1, EchoService.WaitForGate, null));
        Assert.Contains(failure.Message, new[]
        {
            "End of file while reading data: Input/output error", "Cannot write data: Broken pipe", "Cannot recv data: Connection reset by peer",
        });
        Assert.Contains(events.Ended!.Value, new[] { ConnectCloseReason.Eof, ConnectCloseReason.Error });
        failure = Assert.Throws<VirtException>(() => Echo(client, EchoService.EchoInline, 1));
        Assert.Equal("internal error: client socket is closed", failure.Message);
    }

    [Fact]
    public async Task Closing_from_another_thread_ends_a_waiting_call()
    {
        using var client = Connect();
        var call = Task.Factory.StartNew(
            () => Record.Exception(() => client.Call(EchoService.Program, 1, EchoService.WaitForGate, null)),
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Assert.True(SpinWait.SpinUntil(() => _service.Entered == 1, Patience));
        client.Close();
        var failure = Assert.IsType<VirtException>(await call.WaitAsync(Patience, TestContext.Current.CancellationToken));
        Assert.Equal("internal error: client socket is closed", failure.Message);
    }

    [Fact]
    public void An_event_loop_can_drive_the_connection()
    {
        var events = new EventRecorder();
        using var client = Connect(new() { Events = events });
        Echo(client, EchoService.EchoInline, 1);
        using var body = new XdrWriter();
        body.WriteInt32(42);
        _service.Connections.Single().SendEvent(EchoService.Program, 1, 100, body);
        Assert.True(client.ProcessIncoming());
        Assert.Equal([42], events.Numbers);
        _service.Connections.Single().Close();
        Assert.True(SpinWait.SpinUntil(() => !client.ProcessIncoming(), Patience));
        Assert.Equal(ConnectCloseReason.Eof, events.Ended);
    }

    [Fact]
    public void Many_clients_are_served_and_forgotten()
    {
        var clients = Enumerable.Range(0, 200).Select(_ => Connect()).ToArray();
        foreach (var procedure in new[] { EchoService.EchoInline, EchoService.EchoQueued })
        {
            for (var i = 0; i < clients.Length; i++)
            {
                Assert.Equal(i, Echo(clients[i], procedure, i));
            }
        }

        Array.ForEach(clients, client => client.Dispose());
        Assert.True(SpinWait.SpinUntil(() => _server.Connections.Count == 0, Patience));
        Assert.Equal((200, 0), (_service.Closed.Count, _server.AnonymousClients));
    }

    [Fact]
    public void A_conversation_over_TCP_knows_its_peer_and_passes_no_files()
    {
        var port = _server.ListenTcp("127.0.0.1", 0, "tcp").Single();
        using var client = RpcClientConnection.ConnectTcp("127.0.0.1", port);
        Assert.Equal(7, Echo(client, EchoService.EchoInline, 7));
        Assert.False(client.CanPassFds);
        var peer = _server.Connections.Single().Peer;
        Assert.Equal((SocketKind.Tcp, null), (peer.Kind, peer.Uid));
        Assert.StartsWith("127.0.0.1:", peer.Address, StringComparison.Ordinal);
        var refused = Assert.Throws<VirtException>(() => _server.ListenTcp("127.0.0.1", port, "again"));
        Assert.Contains($"unable to bind to port {port} of 127.0.0.1: Address already in use", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_nobody_listens_on_is_named()
    {
        var refused = Assert.Throws<VirtException>(() => RpcClientConnection.ConnectTcp("127.0.0.1", 1));
        Assert.Equal("unable to connect to server at '127.0.0.1:1': Connection refused", refused.Message);
    }

    private RpcClientConnection Connect(RpcClientOptions? options = null)
    {
        var (client, far) = RpcClientConnection.CreatePair(options);
        _server.AddConnection(far, "pair");
        return client;
    }

    private static int Echo(RpcClientConnection client, int procedure, int number)
    {
        using var arguments = new XdrWriter();
        arguments.WriteInt32(number);
        using var reply = client.Call(EchoService.Program, 1, procedure, arguments);
        return reply.Read().ReadInt32();
    }

    private static void Push(RpcClientConnection client, int count, int size)
    {
        using var arguments = new XdrWriter();
        arguments.WriteInt32(count);
        arguments.WriteInt32(size);
        client.Call(EchoService.Program, 1, EchoService.PushEvents, arguments).Dispose();
    }

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
