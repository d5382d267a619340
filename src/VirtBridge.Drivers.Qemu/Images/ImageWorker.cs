using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Guest;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>
/// A storage daemon that works on closed images, one piece of work at a time. It dies with this process, so that after a crash
/// nobody holds locks on images that are to be repaired. What it is told to do it does in order, and what came of it is seen
/// with the next thing somebody waits for: it is not asked after each.
/// </summary>
internal sealed class ImageWorker : IAsyncDisposable
{
    private const string Program = "/usr/bin/qemu-storage-daemon";
    private const int MonitorDescriptor = 3;
    private const int LifeDescriptor = 4;

    // The watcher sees the end of this process as the end of the line, and only then ends what the shell has become.
    private const string Watched = "(read word <&4; [ \"$word\" = done ] || kill -9 $$) >/dev/null 2>&1 3>&- & exec 4<&-; exec \"$0\" \"$@\"";
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(250);

    private readonly QemuHost _host;
    private readonly GuestProcess _process;
    private readonly Descriptor _life;
    private readonly string _log;
    private readonly Channel<string> _states = Channel.CreateUnbounded<string>();
    private readonly List<Task> _sent = [];
    private readonly Stack<BlockdevDel> _closing = [];
    private QmpClient _monitor = null!;

    private ImageWorker(QemuHost host, GuestProcess process, Descriptor life, string log)
    {
        _host = host;
        _process = process;
        _life = life;
        _log = log;
    }

    /// <summary>False when it was killed or its monitor is gone.</summary>
    public bool IsAlive => !_process.Exited.IsCompleted && !_monitor.Closed.IsCompleted;

    /// <summary>Whether it may serve others: what it was told to keep secret ends with it.</summary>
    public bool MayStay { get; private set; } = true;

    public static async Task<ImageWorker> StartAsync(QemuHost host, CancellationToken cancellation)
    {
        var log = Path.Combine(Path.GetTempPath(), $"virtbridge-images-{Environment.ProcessId}-{Guid.NewGuid():N}.log");
        var (monitor, theirMonitor) = UnixSocket.Pair();
        var (life, theirLife) = UnixSocket.Pair();
        GuestProcess process;
        using (theirMonitor)
        using (theirLife)
        {
            process = GuestProcess.Start(Plan(theirMonitor, theirLife, log), host.Executor, host.Poller);
        }

        var worker = new ImageWorker(host, process, life, log);
        try
        {
            worker._monitor = await QmpClient.OpenAsync(monitor, host.Poller, host.Limits, host.Clock, worker.OnEvent, cancellation);
            _ = worker._monitor.Closed.ContinueWith(
                _ => worker._states.Writer.TryComplete(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            return worker;
        }
        catch (VirtException e)
        {
            var said = LastWords.Read(log, e.Error.Message);
            await worker.DisposeAsync();
            throw Refuse.Internal(ErrorDomain.Storage, $"cannot start '{Program}' (package qemu-system-common or qemu-utils): {said}");
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }
    }

    public void AddSecret(string id, byte[] value, CancellationToken cancellation)
    {
        var secret = new JsonObject
        {
            ["qom-type"] = "secret",
            ["id"] = id,
            ["data"] = Convert.ToBase64String(value),
            ["format"] = "base64",
        };
        Send(new ObjectAdd(secret), cancellation);
        MayStay = false;
    }

    /// <summary>Opens an image, or what it lies in; <see cref="CloseAsync"/> closes it.</summary>
    public void Add(JsonObject node, CancellationToken cancellation)
    {
        Send(new BlockdevAdd(node), cancellation);
        _closing.Push(new BlockdevDel((string)node["node-name"]!));
    }

    /// <summary>Opens a node read-only, which writes all it still has in mind and reports when that fails.</summary>
    public void Flush(JsonObject node, CancellationToken cancellation)
    {
        var settled = node.DeepClone().AsObject();
        settled["read-only"] = true;
        settled["file"] = (string)node["file"]!["node-name"]!;
        Send(new BlockdevReopen([settled]), cancellation);
    }

    /// <summary>What the image of an open node is like, as query-named-block-nodes puts it.</summary>
    public async Task<JsonElement> DescribeAsync(string node, CancellationToken cancellation)
    {
        var asked = ExecuteAsync(new QueryNamedBlockNodes(Flat: true), cancellation);
        await ArriveAsync();
        return (await asked).EnumerateArray().First(open => open.Text("node-name") == node).Member("image") ?? default;
    }

    /// <summary>Runs a job until it is in one of <paramref name="states"/>; throws when it ends before.</summary>
    public async Task RunAsync(
        QmpAction start, string job, IReadOnlyList<string> states, IProgress<ImageProgress>? progress, CancellationToken cancellation)
    {
        while (_states.Reader.TryRead(out _))
        {
            // Of a job before this one.
        }

        Send(start, cancellation);
        await ArriveAsync();
        while (true)
        {
            var state = await NextStateAsync(job, progress, cancellation);
            if (states.Contains(state))
            {
                return;
            }

            if (state is "concluded" or "null")
            {
                var error = (await ExecuteAsync(new QueryJobs(), cancellation)).FirstOrDefault(j => j.Id == job)?.Error;
                throw Refuse.Failed(ErrorDomain.Storage, $"{start.Name} failed: {error ?? "it ended early"}");
            }
        }
    }

    /// <summary>Ends a job in whatever way it still can, keeping what it copied.</summary>
    public async Task StopAsync(string job, CancellationToken cancellation)
    {
        Send(new JobCancel(job), cancellation);
        await ArriveAsync();
        while (await NextStateAsync(job, null, cancellation) is not ("concluded" or "null"))
        {
        }

        Send(new JobDismiss(job), cancellation);
    }

    /// <summary>Takes note of a job that ended by itself; throws when it failed.</summary>
    public async Task FinishAsync(string job, string what, CancellationToken cancellation)
    {
        var error = (await ExecuteAsync(new QueryJobs(), cancellation)).FirstOrDefault(j => j.Id == job)?.Error;
        await ExecuteAsync(new JobDismiss(job), cancellation);
        if (error is not null)
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"{what} failed: {error}");
        }
    }

    /// <summary>Closes every image, the last one first.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        while (_closing.TryPop(out var close))
        {
            Send(close, cancellation);
        }

        await ArriveAsync();
    }

    /// <summary>Ends it without waiting; nobody is interested any more.</summary>
    public void Abandon() => _ = DisposeAsync().AsTask().ContinueWith(
        static ended => ended.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);

    public async ValueTask DisposeAsync()
    {
        _process.Signal(Linux.SignalKill);

        // The watcher must not mistake this for the end of the daemon and kill whoever has the number by then.
        UnixSocket.Send(_life, "done\n"u8, []);
        _life.Dispose();
        File.Delete(_log);
        await _process.EndAsync(TimeSpan.Zero, _host.KillPatience, _host.Clock, CancellationToken.None);
        _monitor?.Dispose();
        _process.Dispose();
    }

    private static ProcessPlan Plan(Descriptor monitor, Descriptor life, string log) => new()
    {
        Program = "/bin/sh",
        Arguments =
        [
            "-c", Watched,
            Program,
            "--chardev", $"socket,id=monitor,fd={MonitorDescriptor}",
            "--monitor", "chardev=monitor",
        ],
        Environment = [new("LC_ALL", "C"), new("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")],
        Descriptors = [new PassedDescriptor(monitor, MonitorDescriptor), new PassedDescriptor(life, LifeDescriptor)],
        LogFile = log,
    };

    private void Send(QmpAction command, CancellationToken cancellation) => _sent.Add(ExecuteAsync(command, cancellation));

    /// <summary>Waits for all that was sent. The first that failed is the reason; the others' refusals follow from it.</summary>
    private async Task ArriveAsync()
    {
        Task[] sent = [.. _sent];
        _sent.Clear();
        await Task.WhenAll(sent).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var command in sent)
        {
            await command;
        }
    }

    private async Task<TReply> ExecuteAsync<TReply>(QmpCommand<TReply> command, CancellationToken cancellation)
    {
        try
        {
            return await _monitor.ExecuteAsync(command, cancellation);
        }
        catch (VirtException e) when (QmpError.In(e) is { } error)
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"{command.Name}: {error.Desc}");
        }
        catch (VirtException e) when (e.Error == QmpFailure.EndOfFile || _process.Exited.IsCompleted || _monitor.Closed.IsCompleted)
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"'{Program}' ended during {command.Name}: {LastWords.Read(_log, e.Error.Message)}");
        }
    }

    private async Task<string> NextStateAsync(string job, IProgress<ImageProgress>? progress, CancellationToken cancellation)
    {
        var next = _states.Reader.ReadAsync(cancellation).AsTask();
        try
        {
            while (progress is not null && await Task.WhenAny(next, Task.Delay(BetweenLooks, _host.Clock, cancellation)) != next)
            {
                await ReportAsync(job, progress, cancellation);
            }

            return await next;
        }
        catch (ChannelClosedException)
        {
            throw Refuse.Failed(ErrorDomain.Storage, $"'{Program}' ended in the middle of its work: {LastWords.Read(_log, "it was killed")}");
        }
    }

    private async Task ReportAsync(string job, IProgress<ImageProgress>? progress, CancellationToken cancellation)
    {
        if (progress is not null && (await ExecuteAsync(new QueryJobs(), cancellation)).FirstOrDefault(j => j.Id == job) is { } now)
        {
            progress.Report(new((ulong)now.CurrentProgress, (ulong)now.TotalProgress));
        }
    }

    private void OnEvent(QmpEvent news)
    {
        if (news.Name == "JOB_STATUS_CHANGE" && news.Text("status") is { } state)
        {
            _states.Writer.TryWrite(state);
        }
    }
}
