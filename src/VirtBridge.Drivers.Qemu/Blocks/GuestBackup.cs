using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>A backup that goes on, or the last one that did.</summary>
internal sealed class GuestBackup(BackupDef definition, DateTimeOffset since, bool keepsFiles)
{
    private readonly Lock _change = new();

    public BackupDef Definition { get; private set; } = definition;

    public DateTimeOffset Since { get; } = since;

    /// <summary>Scratch images were made by the caller and stay.</summary>
    public bool KeepsFiles { get; } = keepsFiles;

    /// <summary>Somebody asked for its end.</summary>
    public bool Cancelled { get; set; }

    /// <summary>Completes when nothing of it is left.</summary>
    public TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Disks that take part.</summary>
    public IEnumerable<BackupDisk> Disks => Definition.Disks.Where(disk => disk.Backup != false);

    public void Mark(string name, BackupDiskState state)
    {
        lock (_change)
        {
            Definition = Definition with
            {
                Disks = Definition.Disks.Select(disk => disk.Name == name ? disk with { State = state } : disk).ToValueArray(),
            };
        }
    }

    /// <summary>The numbers clients are shown.</summary>
    public TypedParameter[] Statistics(DateTimeOffset now, ulong processed, ulong total, bool? success, string? error)
    {
        var elapsed = (ulong)Math.Max(0, (now - Since).TotalMilliseconds);
        List<TypedParameter> all =
        [
            TypedParameter.Int("operation", (int)DomainJobOperation.Backup),
            TypedParameter.ULLong("time_elapsed", elapsed),
        ];

        // Who reads a backup decides how much is moved; what can be told is how much space keeps the old content.
        all.AddRange(Definition.Mode == BackupMode.Pull
            ? [TypedParameter.ULLong("disk_temp_used", processed), TypedParameter.ULLong("disk_temp_total", total)]
            : (TypedParameter[])
            [
                TypedParameter.ULLong("disk_total", total),
                TypedParameter.ULLong("disk_processed", processed),
                TypedParameter.ULLong("disk_remaining", total - Math.Min(processed, total)),
            ]);
        if (success is { } good)
        {
            all.Add(TypedParameter.Boolean("success", good));
        }

        if (error is not null)
        {
            all.Add(TypedParameter.String("errmsg", error));
        }

        return [.. all];
    }
}
