using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Capabilities;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Tests.Capabilities;

public sealed class LiveCapabilitiesTests : IDisposable
{
    private const string Binary = "/usr/bin/qemu-system-x86_64";

    private readonly Poller _poller = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _poller.Dispose();

    [Fact]
    public async Task The_QEMU_of_this_machine_is_asked_once()
    {
        Assert.SkipUnless(File.Exists(Binary), "no QEMU here");
        using var live = new LiveCapabilities(_poller, TimeProvider.System);
        var answers = await Task.WhenAll(live.OfAsync(Binary, Cancellation), live.OfAsync(Binary, Cancellation));
        Assert.Same(answers[0], answers[1]);
        Assert.Equal("x86_64", answers[0].Arch);
        Assert.True(answers[0].Version >= 6_000_000);
        Assert.Same(answers[0], await live.OfAsync(Binary, Cancellation));
    }

    [Fact]
    public async Task A_program_that_is_no_QEMU_is_refused_each_time()
    {
        using var live = new LiveCapabilities(_poller, TimeProvider.System);
        for (var attempt = 0; attempt < 2; attempt++)
        {
            var failure = await Assert.ThrowsAsync<VirtException>(() => live.OfAsync("/bin/true", Cancellation));
            Assert.StartsWith("internal error: Failed to probe QEMU binary '/bin/true': ", failure.Message);
        }
    }
}
