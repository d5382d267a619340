using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>Waiting for QEMU's jobs by their names.</summary>
internal static class NodeJobs
{
    /// <summary>Returns when the job has one of the states; null when there is no such job.</summary>
    public static async Task<JobInfo?> WaitAsync(GuestRuntime runtime, string id, string[] states, CancellationToken cancellation)
    {
        while (true)
        {
            // Asked before the question, so a change after the answer is not missed.
            var next = runtime.NextAsync(news => news is GuestNews.JobChanged job && job.Id == id && (states.Contains(job.Status) || job.Status is "null"));
            var job = runtime.Blocks.StatusOf(id) is { } status ? new JobInfo(id, "", status, 0, 0, null) : await FindAsync(runtime, id, cancellation);
            if (job is null || states.Contains(job.Status))
            {
                return job;
            }

            switch (await next.WaitAsync(cancellation))
            {
                case GuestNews.Ended:
                    throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{id}' ended with the guest");
                case GuestNews.JobChanged { Status: "ready" } changed:
                    // A job that finalizes itself passes "pending" unstopped, and of an end must be asked how it was; "ready" stays.
                    return job with { Status = changed.Status };
            }
        }
    }

    public static async Task<JobInfo?> FindAsync(GuestRuntime runtime, string id, CancellationToken cancellation)
    {
        var jobs = await runtime.Guest.Monitor.ExecuteAsync(new QueryJobs(), cancellation);
        return jobs.FirstOrDefault(job => job.Id == id);
    }

    /// <summary>Why a job that is forgotten already failed; null when it did not or nobody knows.</summary>
    public static string? ErrorOf(GuestNews.BlockJobMoved? ended) => ended switch
    {
        { Move: BlockJobMove.Cancelled } => "cancelled",
        { Move: BlockJobMove.Failed } => ended.Error ?? "unknown error",
        _ => null,
    };

    /// <summary>Waits for the end, forgets the job, and throws when it failed; false when nobody knows whether it did.</summary>
    public static async Task<bool> ConcludeAsync(GuestRuntime runtime, string id, CancellationToken cancellation)
    {
        var job = await WaitAsync(runtime, id, ["concluded"], cancellation);
        var result = runtime.Blocks.TakeResult(id);
        if (job is not null)
        {
            job = result is null ? await FindAsync(runtime, id, cancellation) ?? job : job;

            // Nobody waits until QEMU has forgotten it: whatever is told to it later comes after that.
            _ = DismissAsync(runtime, id);
        }

        return (job?.Error ?? ErrorOf(result)) is { } error
            ? throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{id}' failed: {error}")
            : job is not null || result is not null;
    }

    private static async Task DismissAsync(GuestRuntime runtime, string id)
    {
        try
        {
            await runtime.Guest.Monitor.ExecuteAsync(new JobDismiss(id), CancellationToken.None);
        }
        catch (VirtException)
        {
            return;
        }
    }
}
