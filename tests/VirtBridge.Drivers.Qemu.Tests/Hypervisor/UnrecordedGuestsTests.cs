using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Tests.Blocks;

namespace VirtBridge.Drivers.Qemu.Tests.Hypervisor;

public sealed class UnrecordedGuestsTests : IDisposable
{
    private readonly RealGuest _guest = new();

    public void Dispose() => _guest.Dispose();

    [Fact]
    public async Task A_guest_that_was_started_and_never_written_down_is_ended_by_the_next_life()
    {
        _guest.Image("a", null, "1");
        await _guest.StartAsync("a");
        var pid = GuestRuntime.Of(_guest.Guest).Guest.Process.Identity.Pid;
        var directory = GuestRuntime.Of(_guest.Guest).Directory;

        Assert.Empty(await _guest.UnrecordedAsync());
        await RealGuest.UntilAsync(() => HasEnded(pid));
        Assert.False(Directory.Exists(directory));
    }

    [Fact]
    public async Task A_guest_that_was_written_down_runs_on()
    {
        _guest.Image("a", null, "1");
        await _guest.StartAsync("a");
        var pid = GuestRuntime.Of(_guest.Guest).Guest.Process.Identity.Pid;

        await _guest.SecondLifeAsync();
        Assert.Equal(pid, GuestRuntime.Of(_guest.Guest).Guest.Process.Identity.Pid);
        Assert.True(_guest.Guest.View.Active);
    }

    // This program is its parent and does not wait for it any more: what is left of it has no command line.
    private static bool HasEnded(int pid) => !File.Exists($"/proc/{pid}/cmdline") || File.ReadAllText($"/proc/{pid}/cmdline").Length == 0;
}
