using System.Text;
using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Tests.Qmp;

public sealed class QmpClientTests : IDisposable
{
    private readonly Poller _poller = new();
    private readonly List<QmpEvent> _events = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _poller.Dispose();

    [Fact]
    public async Task A_conversation_starts_with_greeting_and_negotiation()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            Assert.Equal(7_002_022u, client.Version.Number);
            Assert.Equal("Debian", client.Version.Package);
            Assert.Equal(["oob"], client.Offered);
        }
    }

    [Fact]
    public async Task Replies_find_their_commands_in_any_order_and_events_come_between()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var status = client.ExecuteAsync(new QueryStatus(), Cancellation);
            var target = client.ExecuteAsync(new QueryTarget(), Cancellation);
            Assert.Equal("""{"execute":"query-status","id":"2"}""", await peer.HearAsync(Cancellation));
            Assert.Equal("""{"execute":"query-target","id":"3"}""", await peer.HearAsync(Cancellation));
            await peer.SayAsync("""{"return": {"arch": "x86_64"}, "id": "3"}""");
            await peer.SayAsync("""{"timestamp": {"seconds": 1700000000, "microseconds": 250000}, "event": "STOP"}""");
            await peer.SayAsync("""{"return": {"status": "paused", "singlestep": false, "running": false}, "id": "2"}""");

            Assert.Equal(new RunStatus(false, "paused"), await status);
            Assert.Equal("x86_64", await target);
            var stop = Assert.Single(_events);
            Assert.Equal("STOP", stop.Name);
            Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_250), stop.At);
        }
    }

    [Theory]
    [InlineData("GenericError", ErrorCode.InternalError, "internal error: unable to execute QEMU command 'cont': no")]
    [InlineData("CommandNotFound", ErrorCode.OperationUnsupported, "Operation not supported: unable to execute QEMU command 'cont': no")]
    [InlineData("DeviceNotFound", ErrorCode.DeviceMissing, "device not found: unable to execute QEMU command 'cont': no")]
    public async Task A_refusal_becomes_an_error_by_its_class(string kind, ErrorCode code, string message)
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var cont = client.ExecuteAsync(new Cont(), Cancellation);
            await peer.SayAsync("{\"id\": \"2\", \"error\": {\"class\": \"" + kind + "\", \"desc\": \"no\"}}");
            var failure = await Assert.ThrowsAsync<VirtException>(() => cont);
            Assert.Equal(code, failure.Code);
            Assert.Equal(message, failure.Message);
            Assert.Equal(kind, QmpError.In(failure)?.Class);
        }
    }

    [Fact]
    public async Task A_cancelled_command_leaves_the_conversation_usable()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            using var impatience = new CancellationTokenSource();
            var first = client.ExecuteAsync(new QueryStatus(), impatience.Token);
            await impatience.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
            var second = client.ExecuteAsync(new QueryTarget(), Cancellation);
            await peer.SayAsync("""{"return": {"status": "paused", "running": false}, "id": "2"}""");
            await peer.SayAsync("""{"return": {"arch": "aarch64"}, "id": "3"}""");
            Assert.Equal("aarch64", await second);
        }
    }

    [Fact]
    public async Task A_command_without_a_reply_ends_at_its_deadline()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var stop = client.ExecuteAsync(new Stop { Patience = TimeSpan.FromMilliseconds(20) }, Cancellation);
            var failure = await Assert.ThrowsAsync<VirtException>(() => stop);
            Assert.Equal(ErrorCode.OperationTimeout, failure.Code);
            Assert.Equal("Timed out during operation: QEMU did not answer 'stop' within 0.02 s", failure.Message);
        }
    }

    [Theory]
    [InlineData("this is not json\n", "a line that is not JSON")]
    [InlineData("{\"return\": {}}\n", "an object that is neither reply nor event")]
    [InlineData("[1, 2]\n", "a line that is not one object")]
    [InlineData("{} {}\n", "a line that is not JSON")]
    [InlineData("{\"error\": {\"class\": \"GenericError\", \"desc\": \"Invalid JSON syntax\"}}\n", "a command was not understood: Invalid JSON syntax")]
    public async Task Garbage_ends_the_conversation_and_every_waiting_command(string garbage, string reason)
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var one = client.ExecuteAsync(new QueryStatus(), Cancellation);
            var two = client.ExecuteAsync(new QueryTarget(), Cancellation);
            await peer.SayAsync(Encoding.UTF8.GetBytes(garbage));
            var message = $"internal error: QEMU monitor broke the protocol: {reason}";
            Assert.Equal(message, (await Assert.ThrowsAsync<VirtException>(() => one)).Message);
            Assert.Equal(message, (await Assert.ThrowsAsync<VirtException>(() => two)).Message);
            Assert.Equal(message, (await client.Closed).Message);
            Assert.Equal(message, (await Assert.ThrowsAsync<VirtException>(() => client.ExecuteAsync(new Cont(), Cancellation))).Message);
        }
    }

    [Fact]
    public async Task A_message_that_outgrows_the_limit_is_refused_before_it_is_kept()
    {
        var (client, peer) = await OpenAsync(new QmpLimits { MessageBytes = 10_000 });
        using (client)
        using (peer)
        {
            var status = client.ExecuteAsync(new QueryStatus(), Cancellation);
            await peer.SayAsync(new byte[10_001]);
            var failure = await Assert.ThrowsAsync<VirtException>(() => status);
            Assert.Equal("internal error: QEMU monitor broke the protocol: a message of more than 10000 bytes", failure.Message);
        }
    }

    [Fact]
    public async Task A_message_nested_too_deeply_is_refused()
    {
        var (client, peer) = await OpenAsync(new QmpLimits { Depth = 20 });
        using (client)
        using (peer)
        {
            await peer.SayAsync("{\"return\": " + new string('[', 30) + new string(']', 30) + ", \"id\": \"2\"}");
            Assert.Equal("internal error: QEMU monitor broke the protocol: a line that is not JSON", (await client.Closed).Message);
        }
    }

    [Fact]
    public async Task A_socket_that_closes_in_the_middle_of_a_reply_fails_what_waits()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        {
            var status = client.ExecuteAsync(new QueryStatus(), Cancellation);
            await peer.SayAsync(Encoding.UTF8.GetBytes("{\"return\": {\"sta"));
            peer.Dispose();
            var failure = await Assert.ThrowsAsync<VirtException>(() => status);
            Assert.Equal("internal error: End of file from qemu monitor", failure.Message);
        }
    }

    [Fact]
    public async Task A_reply_of_an_unexpected_shape_fails_only_its_command()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var status = client.ExecuteAsync(new QueryStatus(), Cancellation);
            await peer.SayAsync("""{"return": {"running": "maybe"}, "id": "2"}""");
            Assert.Equal(ErrorCode.InternalError, (await Assert.ThrowsAsync<VirtException>(() => status)).Code);
            Assert.False(client.Closed.IsCompleted);
        }
    }

    [Fact]
    public async Task Disposal_fails_what_waits()
    {
        var (client, peer) = await OpenAsync();
        using (peer)
        {
            var status = client.ExecuteAsync(new QueryStatus(), Cancellation);
            client.Dispose();
            Assert.Equal(ErrorCode.OperationInvalid, (await Assert.ThrowsAsync<VirtException>(() => status)).Code);
        }
    }

    [Fact]
    public async Task A_command_larger_than_the_socket_buffer_arrives_whole_and_in_order()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var big = new string('x', 3_000_000);
            var first = client.ExecuteAsync("big", new JsonObject { ["text"] = big }, Cancellation);
            var second = client.ExecuteAsync(new QueryTarget(), Cancellation);
            Assert.Equal($$$"""{"execute":"big","arguments":{"text":"{{{big}}}"},"id":"2"}""", await peer.HearAsync(Cancellation));
            Assert.Equal("""{"execute":"query-target","id":"3"}""", await peer.HearAsync(Cancellation));
            await peer.SayAsync("""{"return": 1, "id": "2"}""");
            await peer.SayAsync("""{"return": {"arch": "x86_64"}, "id": "3"}""");
            Assert.Equal(1, (await first).GetInt32());
            Assert.Equal("x86_64", await second);
        }
    }

    [Fact]
    public async Task A_command_passed_through_returns_the_line_as_it_came()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            var reply = client.PassThroughAsync(new JsonObject { ["execute"] = "query-kvm" }, Cancellation);
            Assert.Equal("""{"execute":"query-kvm","id":"libvirt-2"}""", await peer.HearAsync(Cancellation));
            await peer.SayAsync("""{"id": "libvirt-2", "error": {"class": "GenericError", "desc": "no"}}""");
            Assert.Equal("""{"id": "libvirt-2", "error": {"class": "GenericError", "desc": "no"}}""", await reply);
        }
    }

    [Fact]
    public async Task What_was_foretold_is_ended_by_being_sent()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            client.Foretell(new JobComplete("job"));
            var done = client.ExecuteAsync(new JobComplete("job"), Cancellation);
            Assert.Equal("""{"execute":"job-complete","arguments":{"id":"job"},"id":"2"}""", await peer.HearAsync(Cancellation));
            await peer.SayAsync("""{"return": {}, "id": "2"}""");
            await done;
        }
    }

    [Fact]
    public async Task What_was_foretold_and_not_sent_next_is_made_nothing_and_sent_whole_later()
    {
        var (client, peer) = await OpenAsync();
        using (client)
        using (peer)
        {
            client.Foretell(new JobComplete("job"));
            client.Foretell(new JobFinalize("job"));
            var target = client.ExecuteAsync(new QueryTarget(), Cancellation);
            var done = client.ExecuteAsync(new JobComplete("job"), Cancellation);
            Assert.Equal("""{"execute":"job-complete","arguments":{"id":"job"},"id":"","not":0}""", await peer.HearAsync(Cancellation));
            Assert.Equal("""{"execute":"query-target","id":"2"}""", await peer.HearAsync(Cancellation));
            Assert.Equal("""{"execute":"job-complete","arguments":{"id":"job"},"id":"3"}""", await peer.HearAsync(Cancellation));
            await peer.SayAsync("""{"id": "", "error": {"class": "GenericError", "desc": "QMP input member 'not' is unexpected"}}""");
            await peer.SayAsync("""{"return": {"arch": "x86_64"}, "id": "2"}""");
            await peer.SayAsync("""{"return": {}, "id": "3"}""");
            Assert.Equal("x86_64", await target);
            await done;
        }
    }

    [Fact]
    public async Task A_monitor_that_reads_nothing_ahead_is_spoken_to_all_the_same()
    {
        var (here, peer) = ScriptedPeer.Create();
        var opening = QmpClient.OpenAsync(here, _poller, new QmpLimits(), TimeProvider.System, _events.Add, Cancellation);
        await peer.SayAsync(ScriptedPeer.Greeting);
        Assert.Equal("""{"execute":"qmp_capabilities","arguments":{"enable":["oob"]},"id":"1"}""", await peer.HearAsync(Cancellation));
        await peer.SayAsync("""{"id": "1", "error": {"class": "GenericError", "desc": "capability 'oob' not available"}}""");
        Assert.Equal("""{"execute":"qmp_capabilities","id":"2"}""", await peer.HearAsync(Cancellation));
        await peer.SayAsync("""{"return": {}, "id": "2"}""");
        using (await opening)
        using (peer)
        {
            Assert.Equal(7_002_022u, (await opening).Version.Number);
        }
    }

    private async Task<(QmpClient Client, ScriptedPeer Peer)> OpenAsync(QmpLimits? limits = null)
    {
        var (here, peer) = ScriptedPeer.Create();
        var opening = QmpClient.OpenAsync(here, _poller, limits ?? new QmpLimits(), TimeProvider.System, _events.Add, Cancellation);
        await peer.NegotiateAsync(Cancellation);
        return (await opening, peer);
    }
}
