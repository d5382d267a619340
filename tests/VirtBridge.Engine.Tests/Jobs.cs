using VirtBridge.Contract;
using VirtBridge.Model;
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

    [Fact]
    public async Task An_operation_on_images_says_how_far_it_is_and_is_given_up_only_while_it_can_be_taken_back()
    {
        var plan = new ImagePlan
        {
            Operation = "delete snapshot 's'",
            Kind = DomainJobOperation.SnapshotDelete,
            Domain = default,
            DomainName = "vm",
            Id = "1",
            Steps = [new PlanStep.LivePull("vda", Image("/child"), null, 100), new PlanStep.LivePull("vdb", Image("/other"), null, 50), new PlanStep.PointOfNoReturn()],
        };
        using var progress = new OperationProgress(plan, None);
        progress.Enter(1, free: true);
        progress.Report(new(20, 50));
        Assert.Equal(new(2, 3, new(120, 150), Abortable: true), await progress.AskAsync(None));
        Assert.True(progress.TryAbort());
        Assert.True(progress.Ending.IsCancellationRequested);

        using var bound = new OperationProgress(plan, None);
        bound.Enter(2, free: false);
        bound.Enter(2, free: true);
        Assert.Equal(new(3, 3, new(150, 150), Abortable: false), await bound.AskAsync(None));
        Assert.False(bound.TryAbort());
        Assert.False(bound.Ending.IsCancellationRequested);
    }

    private static ImageFacts Image(string path) => new() { Location = ImageLocation.OfFile(path), Path = path, Format = StorageFormat.Qcow2 };
}
