using VirtBridge.Contract;
using VirtBridge.Contract.Abi;
using VirtBridge.Drivers.Qemu.Blocks;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;

namespace VirtBridge.Drivers.Qemu.Migration;

/// <summary>The one long job a guest can have: on its way to another host, or being backed up.</summary>
internal sealed class QemuDomainJobs(QemuBackups backups, TimeProvider clock) : IJobFacet
{
    public async ValueTask<JobProgress?> CurrentAsync(DomainObject guest, CancellationToken cancellation) =>
        guest.View.Runtime is GuestRuntime { Leaving: { } since } runtime
            ? Progress(await runtime.Guest.Monitor.ExecuteAsync(new QueryMigrate(), cancellation), clock.GetUtcNow() - since)
            : await backups.CurrentAsync(guest, cancellation);

    public JobProgress? Completed(DomainObject guest, bool keep) => QemuBackups.Completed(guest, keep);

    public async Task AbortAsync(DomainObject guest, DomainAbortJobFlagsValues flags, CancellationToken cancellation)
    {
        if (GuestRuntime.Of(guest) is { Leaving: not null } runtime)
        {
            await runtime.Guest.Monitor.ExecuteAsync(new MigrateCancel(), cancellation);
            return;
        }

        await QemuBackups.AbortAsync(guest, cancellation);
    }

    private static JobProgress Progress(MigrationInfo info, TimeSpan since)
    {
        var elapsed = (ulong)Math.Max(0, info.TotalMilliseconds ?? (long)since.TotalMilliseconds);
        var (total, left) = ((ulong)info.RamTotal, (ulong)info.RamRemaining);
        var done = (ulong)info.RamTransferred;
        List<TypedParameter> all =
        [
            .. JobProgress.Fields(DomainJobOperation.MigrationOut, elapsed, total, done, left),
            TypedParameter.ULLong(DomainGuestConstants.DomainJobMemoryTotal, total),
            TypedParameter.ULLong(DomainGuestConstants.DomainJobMemoryProcessed, done),
            TypedParameter.ULLong(DomainGuestConstants.DomainJobMemoryRemaining, left),
        ];
        AddIf(all, DomainGuestConstants.DomainJobDowntime, info.DowntimeMilliseconds ?? info.ExpectedDowntimeMilliseconds);
        AddIf(all, DomainGuestConstants.DomainJobSetupTime, info.SetupMilliseconds);
        if (info.Raw.Member("ram") is { } ram)
        {
            AddIf(all, DomainGuestConstants.DomainJobMemoryConstant, ram.Number("duplicate"));
            AddIf(all, DomainGuestConstants.DomainJobMemoryNormal, ram.Number("normal"));
            AddIf(all, DomainGuestConstants.DomainJobMemoryNormalBytes, ram.Number("normal-bytes"));
            AddIf(all, DomainGuestConstants.DomainJobMemoryDirtyRate, ram.Number("dirty-pages-rate"));
            AddIf(all, DomainGuestConstants.DomainJobMemoryIteration, ram.Number("dirty-sync-count"));
            AddIf(all, DomainGuestConstants.DomainJobMemoryPageSize, ram.Number("page-size"));
            AddIf(all, DomainGuestConstants.DomainJobMemoryPostcopyReqs, ram.Number("postcopy-requests"));
        }

        if (info.ThrottlePercent is { } throttle)
        {
            all.Add(TypedParameter.Int(DomainGuestConstants.DomainJobAutoConvergeThrottle, (int)throttle));
        }

        return new(DomainJobType.Unbounded, new((int)DomainJobType.Unbounded, elapsed, 0, total, done, left, total, done, left, 0, 0, 0), [.. all]);
    }

    private static void AddIf(List<TypedParameter> all, string name, long? value)
    {
        if (value is { } number)
        {
            all.Add(TypedParameter.ULLong(name, (ulong)number));
        }
    }
}
