using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Hypervisor;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Migration;

/// <summary>Which guests can be moved to another host.</summary>
internal static class MigrationSafety
{
    /// <summary>File systems every host sees alike.</summary>
    private static readonly HashSet<string> s_shared = ["nfs", "nfs4", "gfs2", "ocfs2", "ceph", "smb2", "cifs", "afs", "gpfs", "glusterfs", "fuse.glusterfs", "lustre", "quobyte"];

    /// <param name="guest">The guest.</param>
    /// <param name="request">How it is to be moved.</param>
    public static void Check(DomainObject guest, MigrationRequest request)
    {
        if (!guest.View.Active)
        {
            return;
        }

        var live = guest.View.Live!;
        if (GuestRuntime.Of(guest).Blocks.Works() is [var work, ..])
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, $"domain has active block job: disk '{work.Disk}' has a {work.What}; let it end, or end it, before the guest is moved");
        }

        if (live.Devices.Hostdevs.Select(KindOf).FirstOrDefault(kind => kind is not (null or "usb")) is { } device)
        {
            throw Refuse.Invalid(ErrorDomain.Qemu, $"cannot migrate a domain with <hostdev mode='subsystem' type='{device}'>");
        }

        if (!request.Has(DomainMigrateFlags.Unsafe) && live.Devices.Disks.FirstOrDefault(IsUnsafe) is { } disk)
        {
            throw new VirtException(
                ErrorCode.MigrateUnsafe, ErrorDomain.Qemu,
                $"Migration without shared storage is unsafe: disk '{disk.Target}' is '{disk.Source.Path}' of this host; if the destination sees the same file there, say so (--unsafe)");
        }
    }

    private static string? KindOf(HostdevDef device) => device.Source switch
    {
        HostdevSource.Usb => "usb",
        HostdevSource.Pci => "pci",
        HostdevSource.Scsi => "scsi",
        HostdevSource.Mdev => "mdev",
        _ => "other",
    };

    private static bool IsUnsafe(DiskDef disk) =>
        disk is { ReadOnly: false, Source.IsEmpty: false } && disk.Source is { IsLocal: true, Path: { } path } && !IsShared(path);

    private static bool IsShared(string path)
    {
        try
        {
            return Path.GetDirectoryName(path) is { } directory && s_shared.Contains(new DriveInfo(directory).DriveFormat);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
