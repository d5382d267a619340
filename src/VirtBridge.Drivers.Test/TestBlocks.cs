using VirtBridge.Contract;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Test;

/// <summary>Disks that hold nothing and count anyway.</summary>
public sealed class TestBlocks(TimeProvider clock) : IBlockFacet
{
    internal const ulong Capacity = 1099506450432;
    private const ulong Allocation = 1099511627776;

    public ValueTask<DomainGetBlockInfoResult> InfoAsync(DomainObject guest, string target, CancellationToken cancellation) =>
        new(new DomainGetBlockInfoResult(Allocation, Capacity, Allocation));

    public ValueTask<TypedParameter[]> StatsAsync(DomainObject guest, string target, CancellationToken cancellation)
    {
        if (target.Length == 0)
        {
            throw Refuse.Unsupported(ErrorDomain.Test, "summary statistics are not supported yet");
        }

        var time = (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / 10;
        return new(
        [
            TypedParameter.LLong("rd_operations", time / 10),
            TypedParameter.LLong("rd_bytes", time / 20),
            TypedParameter.LLong("wr_operations", time / 30),
            TypedParameter.LLong("wr_bytes", time / 40),
            TypedParameter.LLong("errs", time / 2000000),
        ]);
    }

    /// <summary>Reports an error on every disk, alternating kinds, so clients have something to show.</summary>
    public ValueTask<DomainDiskError[]> ErrorsAsync(DomainObject guest, CancellationToken cancellation) =>
        new([.. guest.View.Current.Devices.Disks
            .Select((d, i) => new DomainDiskError(d.Target ?? "", (i % 2) + 1))]);

    public Task ResizeAsync(DomainObject guest, string target, ulong bytes, CancellationToken cancellation) => Task.CompletedTask;

    public Task<byte[]> PeekAsync(DomainObject guest, string target, ulong offset, uint size, CancellationToken cancellation) =>
        Task.FromResult(TestMemory.Pattern(offset, size));

    public Task SetThresholdAsync(DomainObject guest, string target, ulong threshold, CancellationToken cancellation) => Task.CompletedTask;
}
