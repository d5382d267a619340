using VirtBridge.Drivers.Qemu.Guest;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>
/// Lends a storage daemon to each piece of work. One that did its work well and has nothing open any more is kept for the next:
/// starting another takes longer than merging a small overlay does.
/// </summary>
internal sealed class WarmWorker(QemuHost host) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private Idle? _idle;
    private volatile bool _ended;

    /// <summary>Does a piece of work, and returns when every image it opened is closed and durable as far as it was told to.</summary>
    public async Task UseAsync(Func<ImageWorker, Task> work, CancellationToken cancellation)
    {
        var worker = Interlocked.Exchange(ref _idle, null)?.Take() ?? await ImageWorker.StartAsync(host, cancellation);
        try
        {
            await work(worker);
            await worker.CloseAsync(cancellation);
        }
        catch
        {
            await worker.DisposeAsync();
            throw;
        }

        if (worker.MayStay)
        {
            Keep(worker);
        }
        else
        {
            await worker.DisposeAsync();
        }
    }

    public void Dispose()
    {
        _ended = true;
        Interlocked.Exchange(ref _idle, null)?.End();
    }

    private void Keep(ImageWorker worker)
    {
        Interlocked.Exchange(ref _idle, new Idle(worker, host.Clock))?.End();
        if (_ended)
        {
            Dispose();
        }
    }

    /// <summary>A storage daemon with nothing to do: taken, or ended when it waited too long.</summary>
    private sealed class Idle
    {
        private readonly ITimer _patience;
        private ImageWorker? _worker;

        public Idle(ImageWorker worker, TimeProvider clock)
        {
            _worker = worker;
            _patience = clock.CreateTimer(static idle => ((Idle)idle!).End(), this, Patience, Timeout.InfiniteTimeSpan);
        }

        /// <summary>Null when it was ended, by itself or by somebody else.</summary>
        public ImageWorker? Take()
        {
            _patience.Dispose();
            var worker = Interlocked.Exchange(ref _worker, null);
            if (worker is { IsAlive: false })
            {
                worker.Abandon();
                return null;
            }

            return worker;
        }

        public void End()
        {
            _patience.Dispose();
            Interlocked.Exchange(ref _worker, null)?.Abandon();
        }
    }
}
