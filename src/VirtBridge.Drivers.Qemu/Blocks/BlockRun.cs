using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>What the driver remembers of the block layer of one run of a guest.</summary>
internal sealed class BlockRun
{
    private readonly Lock _change = new();
    private uint _lastNumber;
    private bool _counted;

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
            // Hot plugging numbers nodes by the definition alone.
            _lastNumber = Math.Max(_lastNumber, DiskImages.All(live).Select(image => image.Index ?? 0).DefaultIfEmpty(0u).Max());
            var first = _lastNumber + 1;
            _lastNumber += (uint)count;
            return first;
        }
    }
}
