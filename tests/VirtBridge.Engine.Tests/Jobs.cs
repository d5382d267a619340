using VirtBridge.Contract;
using Xunit;

namespace VirtBridge.Engine.Tests;

/// <summary>One change of a domain at a time, and a name for whoever is in the way.</summary>
public sealed class Jobs
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_next_in_line_gets_the_job_when_it_is_released()
    {
        var jobs = new DomainJobs(TimeProvider.System, TimeSpan.FromMinutes(1));
        var first = await jobs.AcquireAsync("first", None);
        var second = jobs.AcquireAsync("second", None);
        var third = jobs.AcquireAsync("third", None);
        Assert.False(second.IsCompleted);
        first.Dispose();
        using (await second)
        {
            Assert.Equal("second", jobs.Holder?.Operation);
            Assert.False(third.IsCompleted);
        }

        (await third).Dispose();
        Assert.Null(jobs.Holder);
    }

    [Fact]
    public async Task Who_waits_too_long_is_told_who_holds_the_job()
    {
        var jobs = new DomainJobs(TimeProvider.System, TimeSpan.Zero);
        using var held = await jobs.AcquireAsync("virDomainSave", None);
        held.WaitingFor = "the disk";
        var refused = await Assert.ThrowsAsync<VirtException>(() => jobs.AcquireAsync("virDomainSuspend", None).AsTask());
        Assert.Equal(ErrorCode.OperationTimeout, refused.Code);
        Assert.Equal("Timed out during operation: cannot acquire state change lock (held by virDomainSave, waiting for the disk)", refused.Message);
    }

    [Fact]
    public async Task A_caller_that_gives_up_leaves_the_line()
    {
        var jobs = new DomainJobs(TimeProvider.System, TimeSpan.FromMinutes(1));
        using var stop = new CancellationTokenSource();
        var held = await jobs.AcquireAsync("first", None);
        var waiting = jobs.AcquireAsync("second", stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.AsTask());
        held.Dispose();
        Assert.Null(jobs.Holder);
    }
}
