using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Runs one of QEMU's background jobs to its end.</summary>
internal static class GuestJobs
{
    public static async Task RunAsync(GuestRuntime runtime, string id, QmpAction start, CancellationToken cancellation)
    {
        var monitor = runtime.Guest.Monitor;
        var concluded = runtime.NextAsync(news => news is GuestNews.JobChanged { Status: "concluded" or "null" } job && job.Id == id);
        await monitor.ExecuteAsync(start, cancellation);
        if (await concluded.WaitAsync(cancellation) is GuestNews.Ended)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"job '{id}' ended with the guest");
        }

        if ((await monitor.ExecuteAsync(new QueryJobs(), cancellation)).FirstOrDefault(job => job.Id == id) is { } result)
        {
            await DismissAsync(monitor, start, result, cancellation);
        }
    }

    /// <summary>The same for a guest that is being started: nobody listens to its news yet, so the job is asked how far it is.</summary>
    public static async Task RunFirstAsync(QmpClient monitor, string id, QmpAction start, CancellationToken cancellation)
    {
        await monitor.ExecuteAsync(start, cancellation);
        for (var pause = 1; ; pause = Math.Min(pause * 2, 50))
        {
            var job = (await monitor.ExecuteAsync(new QueryJobs(), cancellation)).FirstOrDefault(job => job.Id == id);
            if (job is null or { Status: "concluded" })
            {
                await (job is null ? Task.CompletedTask : DismissAsync(monitor, start, job, cancellation));
                return;
            }

            await Task.Delay(pause, cancellation);
        }
    }

    private static async Task DismissAsync(QmpClient monitor, QmpAction start, JobInfo job, CancellationToken cancellation)
    {
        await monitor.ExecuteAsync(new JobDismiss(job.Id), cancellation);
        if (job.Error is { } error)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"{start.Name} job failed: {error}");
        }
    }
}
