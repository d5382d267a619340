namespace VirtBridge.Model;

/// <summary>Which package of the distribution brings a program.</summary>
public static class ToolPackages
{
    public static string Of(string program) => program switch
    {
        "qemu-img" => "qemu-utils",
        "mount" or "umount" => "mount",
        "mount.nfs" or "showmount" => "nfs-common",
        "mount.cifs" => "cifs-utils",
        "mount.glusterfs" => "glusterfs-client",
        "gluster" => "glusterfs-cli",
        "parted" => "parted",
        "blkid" or "mkfs" or "wipefs" => "util-linux",
        "mkfs.ext2" or "mkfs.ext3" or "mkfs.ext4" => "e2fsprogs",
        "mkfs.xfs" => "xfsprogs",
        "mkfs.vfat" => "dosfstools",
        "mkfs.gfs2" => "gfs2-utils",
        "mkfs.ocfs2" => "ocfs2-tools",
        "mkfs.udf" => "udftools",
        "mkfs.hfs+" => "hfsprogs",
        "vgs" or "lvs" or "pvs" or "vgchange" or "vgcreate" or "vgremove" or "vgscan" or "pvcreate" or "pvremove"
            or "lvcreate" or "lvremove" or "lvresize" => "lvm2",
        "iscsiadm" => "open-iscsi",
        "iscsi-ls" or "iscsi-readcapacity16" => "libiscsi-bin",
        "dmsetup" => "dmsetup",
        "rbd" or "ceph" => "ceph-common",
        "zfs" or "zpool" => "zfsutils-linux",
        "udevadm" or "scsi_id" => "udev",
        "ploop" => "ploop",
        "vstorage" or "vstorage-mount" => "vstorage-client",
        _ => program,
    };
}
