using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Tests.Guest;

/// <summary>Whole lives of guests on the QEMU of this machine; skipped where there is none.</summary>
public sealed class QemuGuestTests : IDisposable
{
    private const string Binary = "/usr/bin/qemu-system-x86_64";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Poller _poller = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("vb-guest-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private QemuHost Host => new(_poller, TimeProvider.System, "/nonexistent");

    private string MonitorPath => Path.Combine(_directory, "monitor.sock");

    public void Dispose()
    {
        _poller.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task A_guest_lives_from_start_to_destruction()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using var guest = await StartAsync();
        Assert.Equal(GuestState.Pause(DomainPausedReason.StartingUp), guest.State);
        await guest.ResumeAsync(DomainRunningReason.Booted, Cancellation);
        Assert.Equal(GuestState.Run(DomainRunningReason.Booted), guest.State);
        await guest.PauseAsync(DomainPausedReason.User, Cancellation);
        Assert.Equal(GuestState.Pause(DomainPausedReason.User), guest.State);
        var ended = await guest.EndAsync(DomainShutoffReason.Destroyed, Cancellation);
        Assert.Equal(GuestState.Off(DomainShutoffReason.Destroyed), ended.State);
        Assert.Equal(["Resumed", "Stopped", "ShutDown", "Ended"], await NewsOfAsync(guest));
        Assert.Equal(0, guest.MissedNews);
    }

    [Fact]
    public async Task A_guest_that_quits_was_shut_down_and_one_that_is_killed_crashed()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using (var guest = await StartAsync())
        {
            await guest.Monitor.ExecuteAsync(new Quit(), Cancellation);
            var ended = await guest.Ended.WaitAsync(Patience, Cancellation);
            Assert.Equal(GuestState.Off(DomainShutoffReason.Shutdown), ended.State);
        }

        using (var guest = await StartAsync())
        {
            guest.Process.Signal(9);
            var ended = await guest.Ended.WaitAsync(Patience, Cancellation);
            Assert.Equal(GuestState.Off(DomainShutoffReason.Crashed), ended.State);
            Assert.Equal(9, ended.Exit.Signal);
        }
    }

    [Fact]
    public async Task A_guest_let_go_of_is_found_again_with_its_state()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        var first = await StartAsync();
        await first.ResumeAsync(DomainRunningReason.Booted, Cancellation);
        var identity = first.Process.Identity;
        first.Dispose();

        var believed = GuestState.Run(DomainRunningReason.Booted);
        using var again = await QemuGuest.AdoptAsync(identity, MonitorPath, believed, Host, Cancellation);
        Assert.Equal(believed, again!.State);
        using var mistaken = await QemuGuest.AdoptAsync(identity with { StartTime = 1 }, MonitorPath, believed, Host, Cancellation);
        Assert.Null(mistaken);
        await again.EndAsync(DomainShutoffReason.Destroyed, Cancellation);
    }

    [Fact]
    public async Task A_guest_that_will_not_start_says_why()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        await File.WriteAllTextAsync(Path.Combine(_directory, "log"), "an earlier life\n", Cancellation);
        var failure = await Assert.ThrowsAsync<VirtException>(() => StartAsync("-device", "no-such-device"));
        Assert.StartsWith("internal error: process exited while connecting to monitor: ", failure.Message);
        Assert.EndsWith("'no-such-device' is not a valid device model name", failure.Message);
        Assert.DoesNotContain("earlier", failure.Message);
    }

    private Task<QemuGuest> StartAsync(params string[] more) => QemuGuest.StartAsync(
        new ProcessPlan
        {
            Program = Binary,
            Arguments =
            [
                "-S", "-no-user-config", "-nodefaults", "-nographic", "-machine", "pc,accel=tcg", "-m", "16",
                "-chardev", "socket,id=charmonitor,fd=22,server=on,wait=off", "-mon", "chardev=charmonitor,id=monitor,mode=control",
                .. more,
            ],
            Environment = [new("PATH", "/usr/bin:/bin")],
            LogFile = Path.Combine(_directory, "log"),
        },
        MonitorPath,
        22,
        Host,
        Cancellation);

    private static async Task<IReadOnlyList<string>> NewsOfAsync(QemuGuest guest)
    {
        var names = new List<string>();
        await foreach (var news in guest.News.ReadAllAsync(Cancellation))
        {
            names.Add(news.GetType().Name);
        }

        return names;
    }
}
