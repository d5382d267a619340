using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>
/// Who works on which images. Locks are taken all at once or in their order, so two operations never wait for each other
/// in a circle.
/// </summary>
public sealed class ImageLocks(TimeProvider clock, TimeSpan patience)
{
    private readonly Lock _change = new();
    private readonly Dictionary<ImageLocation, string> _held = [];
    private TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Changes whenever somebody begins or ends work on images.</summary>
    public long Serial { get; private set; }

    /// <summary>Waits until none of the images is worked on.</summary>
    public async ValueTask<IDisposable> AcquireAsync(IReadOnlyList<ImageLocation> images, string operation, CancellationToken cancellation)
    {
        var until = clock.GetUtcNow() + patience;
        while (true)
        {
            Task released;
            ImageLocation busy;
            string? holder;
            lock (_change)
            {
                busy = images.FirstOrDefault(_held.ContainsKey);
                if (busy == default)
                {
                    Serial++;
                    foreach (var image in images)
                    {
                        _held[image] = operation;
                    }

                    return new Held(this, images);
                }

                holder = _held[busy];
                released = _released.Task;
            }

            var left = until - clock.GetUtcNow();
            try
            {
                await released.WaitAsync(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock, cancellation).ConfigureAwait(false);
            }
            catch (TimeoutException)
            {
                throw new VirtException(
                    ErrorCode.OperationTimeout, ErrorDomain.Storage, $"image '{busy}' is in use by another operation ({holder}); try again when that has ended");
            }
        }
    }

    private void Release(IReadOnlyList<ImageLocation> images)
    {
        TaskCompletionSource released;
        lock (_change)
        {
            foreach (var image in images)
            {
                _held.Remove(image);
            }

            Serial++;
            released = _released;
            _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        released.TrySetResult();
    }

    private sealed class Held(ImageLocks owner, IReadOnlyList<ImageLocation> images) : IDisposable
    {
        private int _over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0)
            {
                owner.Release(images);
            }
        }
    }
}
