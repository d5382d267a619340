using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>How far an operation on images is, for whoever asks while it runs, and the way to give it up while that is free.</summary>
public sealed class OperationProgress : IProgress<ImageProgress>, IDisposable
{
    private readonly Lock _change = new();
    private readonly ImagePlan _plan;
    private readonly CancellationTokenSource _ending;
    private ILiveCopy? _copy;
    private ImageProgress _copied;
    private int _at;
    private bool _free = true;

    internal OperationProgress(ImagePlan plan, CancellationToken caller)
    {
        _plan = plan;
        _ending = CancellationTokenSource.CreateLinkedTokenSource(caller);
    }

    /// <summary>What libvirt calls this kind of job.</summary>
    public DomainJobOperation Kind => _plan.Kind;

    /// <summary>What was asked for.</summary>
    public string Operation => _plan.Operation;

    /// <summary>Somebody gave it up.</summary>
    public bool Aborted { get; private set; }

    /// <summary>Cancelled when the caller or somebody else gives up.</summary>
    internal CancellationToken Ending => _ending.Token;

    /// <summary>Where it is now: bytes are those of the whole operation, as the plan estimated them.</summary>
    public async ValueTask<OperationState> AskAsync(CancellationToken cancellation)
    {
        ILiveCopy? copy;
        lock (_change)
        {
            copy = _copy;
        }

        if (copy is not null)
        {
            try
            {
                Report(await copy.ProgressAsync(cancellation).ConfigureAwait(false));
            }
            catch (VirtException)
            {
                // It ends at this moment: what is known has to do.
            }
        }

        lock (_change)
        {
            var before = _plan.Steps.Take(_at).Aggregate(0UL, (sum, step) => sum + step.Copied);
            var now = _at < _plan.Steps.Count ? Math.Min(_copied.Done, _plan.Steps[_at].Copied) : 0;
            return new(_at + 1, _plan.Steps.Count, new(before + now, _plan.Bytes), _free);
        }
    }

    /// <summary>Gives the operation up, so that it is taken back; false when it is carried out to its end by now.</summary>
    public bool TryAbort()
    {
        lock (_change)
        {
            if (!_free)
            {
                return false;
            }

            Aborted = true;

            // Whoever hears of it goes on elsewhere, not in here.
            _ = _ending.CancelAsync();
            return true;
        }
    }

    /// <summary>Bytes the step under way has copied.</summary>
    public void Report(ImageProgress value)
    {
        lock (_change)
        {
            _copied = value;
        }
    }

    public void Dispose()
    {
        lock (_change)
        {
            _free = false;
            _copy = null;
        }

        _ending.Dispose();
    }

    /// <summary>A step begins; <paramref name="free"/>: all that was done so far can be taken back.</summary>
    internal void Enter(int index, bool free)
    {
        lock (_change)
        {
            _at = index;
            _copied = default;
            _copy = null;
            _free &= free;
        }
    }

    /// <summary>The hypervisor copies, and knows how far it is.</summary>
    internal void Follow(ILiveCopy copy)
    {
        lock (_change)
        {
            _copy = copy;
        }
    }
}

/// <summary>Where an operation is.</summary>
/// <param name="Step">The step under way, from 1.</param>
/// <param name="Steps">How many there are.</param>
/// <param name="Bytes">Copied, and to be copied in all.</param>
/// <param name="Abortable">It can be given up and is taken back then.</param>
public readonly record struct OperationState(int Step, int Steps, ImageProgress Bytes, bool Abortable);
