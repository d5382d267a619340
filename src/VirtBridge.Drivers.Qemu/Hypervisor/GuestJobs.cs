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

        var jobs = await monitor.ExecuteAsync(new QueryJobs(), cancellation);
        if (jobs.FirstOrDefault(job => job.Id == id) is not { } result)
        {
            return;
        }

        await monitor.ExecuteAsync(new JobDismiss(id), cancellation);
        if (result.Error is { } error)
        {
            throw new VirtException(ErrorCode.OperationFailed, ErrorDomain.Qemu, $"{start.Name} job failed: {error}");
        }
    }
}
