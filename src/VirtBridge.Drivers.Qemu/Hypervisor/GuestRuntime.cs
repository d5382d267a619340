using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>What the driver remembers of one run of a guest.</summary>
internal sealed class GuestRuntime(QemuGuest guest, string name, string directory, string monitorPath) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<(Func<GuestNews, bool> Wanted, TaskCompletionSource<GuestNews> Answer)> _waiting = [];
    private int _pumping;

    public QemuGuest Guest { get; } = guest;

    public string Name { get; } = name;

    /// <summary>Sockets and keys of this run; removed with it.</summary>
    public string Directory { get; } = directory;

    public string MonitorPath { get; } = monitorPath;

    /// <summary>The next power-off is the first half of a reboot that was asked for.</summary>
    public bool RebootOnShutdown { get; set; }

    /// <summary>Stops and resumes belong to a larger operation and are not told to clients.</summary>
    public bool Quiet { get; set; }

    /// <summary>Since when it is on its way to another host; null while it is not.</summary>
    public DateTimeOffset? Leaving { get; set; }

    /// <summary>What was last written down of it.</summary>
    public (DomainDef Live, int Id, DomainState State, int Reason)? Written { get; set; }

    /// <summary>How long callers wait for the agent inside.</summary>
    public TimeSpan AgentPatience { get; set; } = Agent.GuestAgent.DefaultPatience;

    /// <summary>The processor threads, once they were asked for.</summary>
    public int[]? VcpuThreads { get; set; }

    /// <summary>Block nodes and jobs of this run.</summary>
    public BlockRun Blocks { get; } = new();

    /// <summary>Completes when everything this run left behind is gone.</summary>
    public TaskCompletionSource CleanedUp { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The runtime of a running guest, or a refusal.</summary>
    public static GuestRuntime Of(DomainObject guest) =>
        guest.View.Runtime as GuestRuntime ?? throw DomainErrors.NotRunning();

    /// <summary>True for the one caller that shall read the news.</summary>
    public bool TakePump() => Interlocked.Exchange(ref _pumping, 1) == 0;

    /// <summary>The next piece of news of that kind. Asked before the deed that causes it, so it cannot be missed.</summary>
    public Task<GuestNews> NextAsync(Func<GuestNews, bool> wanted)
    {
        var answer = new TaskCompletionSource<GuestNews>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add((wanted, answer));
        }

        return answer.Task;
    }

    /// <summary>Hands news to those who wait for it; the end of the guest answers everybody.</summary>
    public void Offer(GuestNews news)
    {
        if (news is GuestNews.BlockJobMoved { Move: BlockJobMove.Completed or BlockJobMove.Cancelled or BlockJobMove.Failed } ended)
        {
            Blocks.Note(ended);
        }
        else if (news is GuestNews.JobChanged changed)
        {
            Blocks.Note(changed);
        }
        else if (news is GuestNews.Ended or GuestNews.MonitorLost)
        {
            Blocks.UnfollowAll();
        }

        lock (_gate)
        {
            for (var i = _waiting.Count - 1; i >= 0; i--)
            {
                if (news is GuestNews.Ended || _waiting[i].Wanted(news))
                {
                    _waiting[i].Answer.TrySetResult(news);
                    _waiting.RemoveAt(i);
                }
            }
        }
    }

    public void Dispose() => Guest.Dispose();
}
