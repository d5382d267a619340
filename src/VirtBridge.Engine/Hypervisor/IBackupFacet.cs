using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>Copies of a running guest's disks, as of one instant. Progress and end are the driver's <see cref="IJobFacet"/>.</summary>
public interface IBackupFacet
{
    /// <summary>Starts a backup and, at the same instant, takes the checkpoint later ones count from. Returns the backup with
    /// everything that was chosen for it. A push ends by itself, a pull when its job is aborted.</summary>
    Task<BackupDef> BeginAsync(
        DomainObject guest, BackupDef wanted, CheckpointDef? checkpoint, DomainBackupBeginFlags flags, CancellationToken cancellation);

    /// <summary>The backup going on, null when there is none.</summary>
    BackupDef? Current(DomainObject guest);
}
