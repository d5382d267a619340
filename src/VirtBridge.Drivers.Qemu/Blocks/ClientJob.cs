using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>A job a client started on a disk, while it lasts.</summary>
internal sealed class ClientJob(NodeJobName name) : IDisposable
{
    private readonly CancellationTokenSource _claimed = new();

    public NodeJobName Name { get; } = name;

    public string Id { get; } = name.ToString();

    /// <summary>What it is called in messages.</summary>
    public string What => Name.Kind switch
    {
        NodeJobKind.Pull => "block pull",
        NodeJobKind.Copy => "block copy",
        _ => "block commit",
    };

    /// <summary>Both images are equal and stay so.</summary>
    public bool Ready { get; set; }

    /// <summary>Somebody asked for its end without a result.</summary>
    public bool Cancelled { get; set; }

    /// <summary>Completes when everything about it is told and written down; faults when what was asked for failed.</summary>
    public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>A caller who holds the domain's job waits for the end: the watcher must not wait for that caller.</summary>
    public void Claim() => _claimed.Cancel();

    /// <summary>The right to change the domain; null when a caller who has it already waits for this job.</summary>
    public async Task<JobLease?> LeaseAsync(DomainObject guest)
    {
        while (!_claimed.IsCancellationRequested)
        {
            try
            {
                return await guest.Jobs.AcquireAsync("block job", _claimed.Token);
            }
            catch (Contract.VirtException)
            {
                // Somebody works on the domain for long; the job's result waits, it cannot be given up.
                continue;
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return null;
    }

    public void Dispose() => _claimed.Dispose();
}
