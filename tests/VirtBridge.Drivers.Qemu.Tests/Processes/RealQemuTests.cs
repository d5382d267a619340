using System.Diagnostics;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Tests.Processes;

/// <summary>Conversations with the QEMU of this machine; skipped where there is none.</summary>
public sealed class RealQemuTests : IDisposable
{
    private const string Binary = "/usr/bin/qemu-system-x86_64";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Poller _poller = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("vb-qemu-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string SocketPath => Path.Combine(_directory, "monitor.sock");

    public void Dispose()
    {
        _poller.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task A_probe_answers_questions_about_the_binary()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        await using var probe = await QemuProbe.StartAsync(Binary, "none,accel=tcg", _poller, TimeProvider.System, Cancellation);
        var machines = await probe.Conversation.ExecuteAsync("query-machines", null, Cancellation);
        Assert.True(probe.Conversation.Version.Major >= 6);
        Assert.Contains(machines.EnumerateArray(), machine => machine.GetProperty("name").GetString() == "q35" || machine.TryGetProperty("alias", out _));
    }

    [Fact]
    public async Task A_probe_of_a_machine_that_does_not_exist_repeats_the_last_words()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        var failure = await Assert.ThrowsAsync<VirtException>(
            () => QemuProbe.StartAsync(Binary, "no-such-machine", _poller, TimeProvider.System, Cancellation));
        Assert.StartsWith($"internal error: Failed to probe QEMU binary '{Binary}': ", failure.Message);
        Assert.Contains("unsupported machine type", failure.Message);
    }

    [Fact]
    public async Task A_paused_guest_runs_stops_and_quits()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using var guest = StartGuest();
        using var monitor = await ConnectAsync(new List<QmpEvent>());
        Assert.Equal(new RunStatus(false, "prelaunch"), await monitor.ExecuteAsync(new QueryStatus(), Cancellation));
        await monitor.ExecuteAsync(new Cont(), Cancellation);
        Assert.Equal(new RunStatus(true, "running"), await monitor.ExecuteAsync(new QueryStatus(), Cancellation));
        await monitor.ExecuteAsync(new Stop(), Cancellation);
        Assert.Equal(new RunStatus(false, "paused"), await monitor.ExecuteAsync(new QueryStatus(), Cancellation));
        await monitor.ExecuteAsync(new Quit(), Cancellation);
        Assert.Equal(new ProcessExit(0, null), await guest.Exited.WaitAsync(Patience, Cancellation));
    }

    [Fact]
    public async Task Death_by_signal_is_an_event()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using var guest = StartGuest();
        using var monitor = await ConnectAsync([]);
        var since = Stopwatch.StartNew();
        Assert.True(guest.Signal(9));
        Assert.Equal(new ProcessExit(null, 9), await guest.Exited.WaitAsync(Patience, Cancellation));
        Assert.Equal("internal error: End of file from qemu monitor", (await monitor.Closed.WaitAsync(Patience, Cancellation)).Message);
        TestContext.Current.TestOutputHelper?.WriteLine($"noticed after {since.Elapsed.TotalMilliseconds:F1} ms");
        Assert.False(guest.Signal(9));
    }

    [Fact]
    public async Task Ending_a_guest_asks_first()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using var guest = StartGuest();
        using var monitor = await ConnectAsync([]);
        var exit = await guest.EndAsync(Patience, Patience, TimeProvider.System, Cancellation);
        Assert.Equal(new ProcessExit(0, null), exit);
    }

    [Fact]
    public async Task A_guest_is_adopted_by_its_identity_and_answers_again()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        var first = StartGuest();
        (await ConnectAsync([])).Dispose();
        var identity = first.Identity;

        using var adopted = GuestProcess.Adopt(identity, _poller);
        Assert.NotNull(adopted);
        using var monitor = await ConnectAsync([]);
        Assert.Equal("prelaunch", (await monitor.ExecuteAsync(new QueryStatus(), Cancellation)).Status);
        Assert.Null(GuestProcess.Adopt(identity with { StartTime = identity.StartTime + 1 }, _poller));
        await monitor.ExecuteAsync(new Quit(), Cancellation);
        await adopted.Exited.WaitAsync(Patience, Cancellation);
        await first.Exited.WaitAsync(Patience, Cancellation);
        Assert.Null(GuestProcess.Adopt(identity, _poller));
        first.Dispose();
    }

    [Fact]
    public async Task A_descriptor_reaches_the_guest()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using var guest = StartGuest();
        using var monitor = await ConnectAsync([]);
        using var file = Descriptor.OpenFile("/dev/null", 0);
        await monitor.ExecuteAsync(new GetFd("handed"), [file], Cancellation);
        await monitor.ExecuteAsync(new CloseFd("handed"), Cancellation);
        await Assert.ThrowsAsync<VirtException>(() => monitor.ExecuteAsync(new CloseFd("handed"), Cancellation));
        await guest.EndAsync(TimeSpan.Zero, Patience, TimeProvider.System, Cancellation);
    }

    private GuestProcess StartGuest()
    {
        using var listener = UnixSocket.Listen(SocketPath);
        return GuestProcess.Start(
            new ProcessPlan
            {
                Program = Binary,
                Arguments =
                [
                    "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "pc,accel=tcg", "-m", "16",
                    "-chardev", "socket,id=monitor,fd=10,server=on,wait=off", "-mon", "chardev=monitor,mode=control",
                ],
                Environment = [new("PATH", "/usr/bin:/bin"), new("HOME", _directory)],
                Descriptors = [new PassedDescriptor(listener, 10)],
                LogFile = Path.Combine(_directory, "guest.log"),
                PidFile = Path.Combine(_directory, "guest.pid"),
            },
            "/nonexistent",
            _poller);
    }

    private Task<QmpClient> ConnectAsync(List<QmpEvent> events) =>
        QmpClient.OpenAsync(UnixSocket.Connect(SocketPath), _poller, new QmpLimits(), TimeProvider.System, events.Add, Cancellation);
}
