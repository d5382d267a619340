using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Agent;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Tests.Qmp;

public sealed class GuestAgentTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private readonly Poller _poller = new();
    private readonly ScriptedPeer _guest;
    private readonly GuestAgent _agent;

    public GuestAgentTests()
    {
        (var here, _guest) = ScriptedPeer.Create();
        _agent = new GuestAgent(here, _poller, new QmpLimits(), TimeProvider.System, 40);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _agent.Dispose();
        _guest.Dispose();
        _poller.Dispose();
    }

    [Fact]
    public async Task A_command_is_asked_after_the_agent_is_in_step_and_stale_talk_is_dropped()
    {
        var vcpus = _agent.ExecuteAsync(new GuestGetVcpus(), Patience, Cancellation);
        Assert.Equal("\uFFFD{\"execute\":\"guest-sync-delimited\",\"arguments\":{\"id\":41}}", await _guest.HearAsync(Cancellation));
        await _guest.SayAsync("login: \u0007{\"return\": {}}");
        await _guest.SayAsync("{\"return\": 41}");
        await SyncAsync(40);
        await SyncAsync(41);
        Assert.Equal("""{"execute":"guest-get-vcpus","id":"libvirt-41"}""", await _guest.HearAsync(Cancellation));
        await _guest.SayAsync("""{"return": [{"logical-id": 0, "online": true, "can-offline": false}]}""");
        Assert.Equal([new GuestVcpu(0, true, false)], await vcpus);
    }

    [Fact]
    public async Task An_agent_that_does_not_synchronise_is_unresponsive()
    {
        var failure = await Assert.ThrowsAsync<VirtException>(
            () => _agent.ExecuteAsync(new GuestPing(), TimeSpan.FromMilliseconds(20), Cancellation));
        Assert.Equal(ErrorCode.AgentUnresponsive, failure.Code);
        Assert.Equal(
            "Guest agent is not responding: guest agent didn't respond to synchronization within '0.02' seconds", failure.Message);
    }

    [Fact]
    public async Task An_agent_that_synchronises_but_does_not_answer_timed_out_and_the_next_command_works()
    {
        var ping = _agent.ExecuteAsync(new GuestPing(), TimeSpan.FromMilliseconds(400), Cancellation);
        await SyncAsync(41);
        Assert.Equal(ErrorCode.AgentCommandTimeout, (await Assert.ThrowsAsync<VirtException>(() => ping)).Code);

        var status = _agent.ExecuteAsync(new GuestFsfreezeStatus(), Patience, Cancellation);
        await _guest.SayAsync("""{"return": {}}""");
        await SyncAsync(42);
        await _guest.HearAsync(Cancellation);
        await _guest.SayAsync("""{"return": "thawed"}""");
        Assert.Equal("thawed", await status);
    }

    [Fact]
    public async Task A_refusal_is_told_by_its_class()
    {
        var trim = _agent.ExecuteAsync(new GuestFstrim(0), Patience, Cancellation);
        await SyncAsync(41);
        await _guest.SayAsync("""{"error": {"class": "GenericError", "desc": "no such thing"}}""");
        var failure = await Assert.ThrowsAsync<VirtException>(() => trim);
        Assert.Equal(
            "guest agent command failed: unable to execute QEMU agent command 'guest-fstrim': no such thing", failure.Message);
    }

    [Fact]
    public async Task A_shutdown_is_obeyed_without_an_answer()
    {
        var obeyed = new TaskCompletionSource();
        var shutdown = _agent.ExecuteUnansweredAsync(new GuestShutdown("powerdown"), obeyed.Task, Patience, Cancellation);
        await SyncAsync(41);
        Assert.False(shutdown.IsCompleted);
        obeyed.SetResult();
        await shutdown;
    }

    [Fact]
    public async Task A_command_under_way_fails_when_the_agent_goes()
    {
        var ping = _agent.ExecuteAsync(new GuestPing(), Patience, Cancellation);
        await _guest.HearAsync(Cancellation);
        _guest.Dispose();
        var failure = await Assert.ThrowsAsync<VirtException>(() => ping);
        Assert.Equal("Guest agent is not responding: Guest agent disappeared while executing command", failure.Message);
    }

    [Fact]
    public async Task The_real_agent_answers()
    {
        var binary = Environment.GetEnvironmentVariable("QEMU_GA") ?? "/usr/sbin/qemu-ga";
        Assert.SkipUnless(File.Exists(binary), "no guest agent here");
        var directory = Directory.CreateTempSubdirectory("vb-agent-").FullName;
        var path = Path.Combine(directory, "agent.sock");
        using var listener = UnixSocket.Listen(path);
        using var process = GuestProcess.Start(
            new ProcessPlan
            {
                Program = "/bin/sh",
                Arguments = ["-c", $"LISTEN_PID=$$ LISTEN_FDS=1 exec {binary} -m unix-listen -p {path} -t {directory}"],
                Descriptors = [new PassedDescriptor(listener, 3)],
            },
            "",
            _poller);
        using (var agent = new GuestAgent(UnixSocket.Connect(path), _poller, new QmpLimits(), TimeProvider.System, 1))
        {
            await agent.ExecuteAsync(new GuestPing(), Patience, Cancellation);
            Assert.Equal("thawed", await agent.ExecuteAsync(new GuestFsfreezeStatus(), Patience, Cancellation));
            Assert.NotEmpty(await agent.ExecuteAsync(new GuestGetVcpus(), Patience, Cancellation));
            var refused = await Assert.ThrowsAsync<VirtException>(() => agent.ExecuteAsync(new QueryStatus(), Patience, Cancellation));
            Assert.Equal(ErrorCode.OperationUnsupported, refused.Code);
        }

        await process.EndAsync(Patience, Patience, TimeProvider.System, Cancellation);
        Directory.Delete(directory, recursive: true);
    }

    private Task SyncAsync(long id) => _guest.SayAsync([0xFF, .. Encoding.ASCII.GetBytes($"{{\"return\": {id}}}\n")]);
}
