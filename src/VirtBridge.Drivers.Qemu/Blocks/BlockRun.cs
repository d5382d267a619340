using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>What the driver remembers of the block layer of one run of a guest.</summary>
internal sealed class BlockRun
{
    private readonly Lock _change = new();
    private readonly List<ClientJob> _jobs = [];
    private readonly Dictionary<string, GuestNews.BlockJobMoved> _results = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _followed = new(StringComparer.Ordinal);
    private uint _lastNumber;
    private long _bitmapFree = -1;
    private bool _counted;

    /// <summary>The backup that goes on.</summary>
    public GuestBackup? Backup { get; set; }

    /// <summary>How the last backup ended, until somebody asked.</summary>
    public JobProgress? LastBackup { get; set; }

    /// <summary>The client's job on a disk.</summary>
    public ClientJob? JobOn(string target)
    {
        lock (_change)
        {
            return _jobs.Find(job => job.Name.Disk == target);
        }
    }

    /// <summary>What QEMU said of its bitmaps when it had been told so much (<see cref="QmpClient.Told"/>).</summary>
    public void SawBitmaps(long told, bool any) => Volatile.Write(ref _bitmapFree, any ? -1 : told);

    /// <summary>It had none, and has been told nothing since.</summary>
    public bool IsBitmapFree(long told) => Volatile.Read(ref _bitmapFree) == told;

    /// <summary>Everything clients have QEMU do with images.</summary>
    public IReadOnlyList<ImageWork> Works()
    {
        lock (_change)
        {
            return
            [
                .. _jobs.Select(job => new ImageWork(job.Name.Disk, job.What, job.Ready, job.Done.Task)),
                .. Backup is { } backup
                    ? backup.Disks.Select(disk => new ImageWork(disk.Name, "backup", backup.Definition.Mode == BackupMode.Pull, backup.Ended.Task))
                    : [],
            ];
        }
    }

    public void Remember(ClientJob job)
    {
        lock (_change)
        {
            _jobs.Add(job);
        }
    }

    public void Forget(ClientJob job)
    {
        lock (_change)
        {
            _jobs.Remove(job);
        }
    }

    /// <summary>From now on, until QEMU has forgotten it, the state of a job that is about to start is known without asking.</summary>
    public void Follow(string id)
    {
        lock (_change)
        {
            _followed[id] = "created";
        }
    }

    /// <summary>A job that did not start.</summary>
    public void Unfollow(string id)
    {
        lock (_change)
        {
            _followed.Remove(id);
        }
    }

    /// <summary>Nobody tells any more how jobs go: who asks now is told why.</summary>
    public void UnfollowAll()
    {
        lock (_change)
        {
            _followed.Clear();
        }
    }

    /// <summary>QEMU's word for the state a followed job is in; null for others.</summary>
    public string? StatusOf(string id)
    {
        lock (_change)
        {
            return _followed.GetValueOrDefault(id);
        }
    }

    public void Note(GuestNews.JobChanged changed)
    {
        lock (_change)
        {
            if (changed.Status == "null")
            {
                _followed.Remove(changed.Id);
            }
            else if (_followed.ContainsKey(changed.Id) && !(changed.Status == "concluded" && NodeJobName.Parse(changed.Id) is { Kind: NodeJobKind.Pull }))
            {
                // A pull that has concluded is forgotten in the same moment: there is nothing to dismiss.
                _followed[changed.Id] = changed.Status;
            }
        }
    }

    /// <summary>How a job ended that QEMU forgets at once, or whose end is told before anybody asks.</summary>
    public void Note(GuestNews.BlockJobMoved ended)
    {
        lock (_change)
        {
            if (_followed.ContainsKey(ended.Device) || NodeJobName.Parse(ended.Device) is { Kind: NodeJobKind.Pull })
            {
                _results[ended.Device] = ended;
            }
        }
    }

    /// <summary>The end of such a job, told once; null when nobody watched.</summary>
    public GuestNews.BlockJobMoved? TakeResult(string id)
    {
        lock (_change)
        {
            return _results.Remove(id, out var ended) ? ended : null;
        }
    }

    /// <summary>A disk has one job at a time.</summary>
    public void RefuseBusy(string target)
    {
        if (JobOn(target) is not null || Backup?.Disks.Any(disk => disk.Name == target) == true)
        {
            throw new VirtException(ErrorCode.BlockCopyActive, ErrorDomain.Qemu, $"disk '{target}' already in active block job");
        }
    }

    /// <summary>
    /// The first of <paramref name="count"/> numbers no node of this run ever had. The first call asks QEMU, because a
    /// guest that was found again may have nodes its definition does not name.
    /// </summary>
    public async Task<uint> TakeNumbersAsync(QmpClient monitor, DomainDef live, int count, CancellationToken cancellation)
    {
        if (!_counted)
        {
            var graph = await NodeGraph.AskAsync(monitor, cancellation);
            lock (_change)
            {
                _lastNumber = Math.Max(_lastNumber, graph.HighestNumber);
                _counted = true;
            }
        }

        lock (_change)
        {
            var first = Next(live);
            _lastNumber = first + (uint)count - 1;
            return first;
        }
    }

    /// <summary>What <see cref="TakeNumbersAsync"/> would give now; null where it would have to ask.</summary>
    public uint? NextNumber(DomainDef live)
    {
        lock (_change)
        {
            return _counted ? Next(live) : null;
        }
    }

    // Hot plugging numbers nodes by the definition alone.
    private uint Next(DomainDef live) => Math.Max(_lastNumber, DiskImages.All(live).Select(image => image.Index ?? 0).DefaultIfEmpty(0u).Max()) + 1;
}
