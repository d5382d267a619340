using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Images;
using VirtBridge.Drivers.Qemu.Processes;

namespace VirtBridge.Drivers.Qemu.Tests.Images;

/// <summary>Which storage daemon serves the next piece of work.</summary>
public sealed class WarmWorkerTests : IDisposable
{
    private readonly Poller _poller = new();
    private readonly WarmWorker _warm;

    public WarmWorkerTests() => _warm = new WarmWorker(new QemuHost(_poller, TimeProvider.System, "/nonexistent"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _warm.Dispose();
        _poller.Dispose();
    }

    [Fact]
    public async Task One_that_did_its_work_serves_the_next()
    {
        var first = await UseAsync(_ => Task.CompletedTask);
        Assert.True(first.IsAlive);
        Assert.Same(first, await UseAsync(_ => Task.CompletedTask));
    }

    [Fact]
    public async Task Two_at_a_time_are_two()
    {
        ImageWorker? inner = null;
        var outer = await UseAsync(async _ => inner = await UseAsync(_ => Task.CompletedTask));
        Assert.NotSame(outer, inner);
        Assert.Same(outer, await UseAsync(_ => Task.CompletedTask));
    }

    [Fact]
    public async Task One_that_failed_is_ended()
    {
        ImageWorker? failed = null;
        var refusal = await Assert.ThrowsAsync<VirtException>(() => UseAsync(worker =>
        {
            failed = worker;
            worker.Add(new() { ["driver"] = "file", ["node-name"] = "s0", ["filename"] = "/nonexistent/image" }, Cancel);
            return Task.CompletedTask;
        }));
        Assert.Contains("/nonexistent/image", refusal.Message, StringComparison.Ordinal);
        Assert.False(failed!.IsAlive);
        Assert.NotSame(failed, await UseAsync(_ => Task.CompletedTask));
    }

    [Fact]
    public async Task One_that_knows_a_secret_is_ended()
    {
        var first = await UseAsync(worker =>
        {
            worker.AddSecret("key", "open sesame"u8.ToArray(), Cancel);
            return Task.CompletedTask;
        });
        Assert.False(first.IsAlive);
        Assert.NotSame(first, await UseAsync(_ => Task.CompletedTask));
    }

    private async Task<ImageWorker> UseAsync(Func<ImageWorker, Task> work)
    {
        ImageWorker? used = null;
        await _warm.UseAsync(
            worker =>
            {
                used = worker;
                return work(worker);
            },
            Cancel);
        return used!;
    }
}
