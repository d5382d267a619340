using System.Text.Json.Nodes;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Bitmaps;
using VirtBridge.Drivers.Qemu.CommandLine;
using VirtBridge.Drivers.Qemu.Qmp;
using VirtBridge.Drivers.Qemu.Qmp.Commands;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>What backing one disk up needs: nodes, one transaction's share, an export.</summary>
internal sealed record BackupDiskPlan(BackupDisk Disk, StorageSource Store, IReadOnlyList<JsonObject> Nodes, IReadOnlyList<QmpAction> Actions)
{
    /// <summary>The bitmap with what changed since the checkpoint; gone with the backup.</summary>
    public BitmapPlace? Changes { get; init; }

    public BlockExportAdd? Export { get; init; }
}

/// <summary>Plans backups of disks; pure.</summary>
internal static class BackupPlan
{
    private const string JobPrefix = "backup-";
    private const string ExportPrefix = "libvirt-nbd-";

    public static string Job(string disk) => JobPrefix + disk;

    public static string ExportId(StorageSource store) => ExportPrefix + BlockNodes.TopNode(store);

    /// <summary>The plan for one disk, whose target or scratch image has a number already.</summary>
    public static BackupDiskPlan Of(BackupDef backup, BackupDisk wanted, DiskDef disk, StorageSource store, NodeBitmaps bitmaps)
    {
        var top = BlockNodes.TopNode(disk.Source);
        var pull = backup.Mode == BackupMode.Pull;
        var nodes = DiskNodes.Of(disk, store, readOnly: false, pull ? top : null);
        var target = BlockNodes.TopNode(store);
        List<QmpAction> actions = [];
        BitmapPlace? changes = null;
        if (wanted.Mode == BackupDiskMode.Incremental)
        {
            changes = new BitmapPlace(pull ? target : top, pull ? wanted.ExportBitmap ?? Job(wanted.Name) : Job(wanted.Name));
            actions.AddRange(Changes(disk, wanted, bitmaps, changes).Select(BitmapCarriage.ToCommand));
        }

        actions.Add(new BlockdevBackup(Job(wanted.Name), top, target, pull ? "none" : changes is null ? "full" : "incremental")
        {
            Bitmap = pull ? null : changes?.Name,
            AutoDismiss = false,
        });
        return new(wanted, store, nodes, actions)
        {
            Changes = changes,
            Export = pull ? Export(wanted, store, changes) : null,
        };
    }

    /// <summary>What readers of a pull backup ask for, also where the caller left it open.</summary>
    public static BackupDisk Named(BackupDef backup, BackupDisk wanted) => backup.Mode != BackupMode.Pull ? wanted : wanted with
    {
        ExportName = wanted.ExportName ?? wanted.Name,
        ExportBitmap = wanted.ExportBitmap ?? (wanted.Mode == BackupDiskMode.Incremental ? Job(wanted.Name) : null),
    };

    /// <summary>Where QEMU listens for readers of a pull backup.</summary>
    public static JsonObject Address(BackupServer? server) => server switch
    {
        { Transport: "unix", Socket: { } socket } => new JsonObject { ["type"] = "unix", ["data"] = new JsonObject { ["path"] = socket } },
        { Transport: "fd" } => throw Refuse.Internal(ErrorDomain.Qemu, "unexpected transport in <domainbackup>"),
        { Port: { } port } => new JsonObject
        {
            ["type"] = "inet",
            ["data"] = new JsonObject { ["host"] = server.Name ?? "localhost", ["port"] = port },
        },
        _ => throw Refuse.Unsupported(ErrorDomain.Qemu, "<domainbackup> must specify TCP port for now"),
    };

    private static IReadOnlyList<BitmapAction> Changes(DiskDef disk, BackupDisk wanted, NodeBitmaps bitmaps, BitmapPlace place)
    {
        List<string> chain = [.. DiskImages.Of(disk.Source).Select(BlockNodes.TopNode)];
        return new BitmapPlanner(bitmaps).Backup(chain, wanted.Incremental!, place) ?? throw new VirtException(
            ErrorCode.CheckpointInconsistent, ErrorDomain.Qemu, $"missing or broken bitmap '{wanted.Incremental}' for disk '{wanted.Name}'");
    }

    private static BlockExportAdd Export(BackupDisk wanted, StorageSource store, BitmapPlace? changes)
    {
        var export = new JsonObject
        {
            ["type"] = "nbd",
            ["id"] = ExportId(store),
            ["node-name"] = BlockNodes.TopNode(store),
            ["writable"] = false,
            ["name"] = wanted.ExportName ?? wanted.Name,
        };
        if (changes is not null)
        {
            export["bitmaps"] = new JsonArray(JsonValue.Create(changes.Name));
        }

        return new BlockExportAdd(export);
    }
}
