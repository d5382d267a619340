using System.Net.Sockets;
using System.Threading.Channels;

namespace VirtBridge.Snmp.Agentx;

/// <summary>Keeps a session with the master agent: connects, claims the subtrees, connects again whenever it ends.</summary>
internal sealed class Subagent(
    MasterAddress master, Oid identity, string description, IReadOnlyList<Oid> subtrees, IRequestHandler handler, TimeProvider clock, Action<string> log)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan s_pingEvery = TimeSpan.FromSeconds(15);

    /// <summary>Notifications that wait while the master is away; older ones are dropped first.</summary>
    private readonly Channel<Notification> _notifications =
        Channel.CreateBounded<Notification>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });

    private readonly DateTimeOffset _started = clock.GetUtcNow();

    /// <summary>Kept until a master has taken it, so that a notification outlives a master that restarts.</summary>
    private Notification? _unsent;

    public void Notify(Notification notification) => _notifications.Writer.TryWrite(notification);

    public async Task RunAsync(CancellationToken cancellation)
    {
        string? trouble = null;
        while (!cancellation.IsCancellationRequested)
        {
            try
            {
                using var session = new MasterSession(await Task.Run(master.Connect, cancellation), handler, clock);
                trouble = null;
                await ServeAsync(session, cancellation);
            }
            catch (Exception e) when (e is SocketException or IOException or AgentxException or TimeoutException or ObjectDisposedException)
            {
                if (e.Message != trouble)
                {
                    trouble = e.Message;
                    log($"no session with the master agent at {master}: {e.Message}; trying again until it is back");
                }
            }
            catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await Task.Delay(s_pause, clock, cancellation);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(MasterSession session, CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Task.Factory.StartNew(session.Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            await session.OpenAsync(identity, description, subtrees, over.Token);
            log($"serving {subtrees.Count} subtrees through the master agent at {master}");
            var sending = SendNotificationsAsync(session, over.Token);
            var pinging = PingAsync(session, over.Token);
            await await Task.WhenAny(reading, sending, pinging);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            session.Close();
            throw;
        }
        finally
        {
            await over.CancelAsync();
            session.Dispose();
            await reading.ContinueWith(static t => _ = t.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private async Task SendNotificationsAsync(MasterSession session, CancellationToken cancellation)
    {
        while (true)
        {
            _unsent ??= await _notifications.Reader.ReadAsync(cancellation);
            await session.NotifyAsync(_unsent, clock.GetUtcNow() - _started, cancellation);
            _unsent = null;
        }
    }

    private async Task PingAsync(MasterSession session, CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(s_pingEvery, clock, cancellation);
            await session.PingAsync(cancellation);
        }
    }
}
