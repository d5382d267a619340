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
            var job = await FindAsync(runtime, id, cancellation);
            if (job is null || states.Contains(job.Status))
            {
                return job;
            }

            if (await next.WaitAsync(cancellation) is GuestNews.Ended)
            {
                throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{id}' ended with the guest");
            }
        }
    }

    public static async Task<JobInfo?> FindAsync(GuestRuntime runtime, string id, CancellationToken cancellation)
    {
        var jobs = await runtime.Guest.Monitor.ExecuteAsync(new QueryJobs(), cancellation);
        return jobs.FirstOrDefault(job => job.Id == id);
    }

    /// <summary>Waits for the end, forgets the job, and tells why it failed.</summary>
    public static async Task ConcludeAsync(GuestRuntime runtime, string id, CancellationToken cancellation)
    {
        if (await WaitAsync(runtime, id, ["concluded"], cancellation) is not { } job)
        {
            return;
        }

        await runtime.Guest.Monitor.ExecuteAsync(new JobDismiss(id), cancellation);
        if (job.Error is { } error)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{id}' failed: {error}");
        }
    }
}
