using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Files a guest needs, looked for before anything is changed: QEMU says it later, and in other words.</summary>
internal static class StartFiles
{
    private const int NoSuchFile = 2;
    private const string Missing = "No such file or directory";

    public static void Require(DomainDef domain)
    {
        foreach (var disk in domain.Devices.Disks)
        {
            Require(disk);
        }

        foreach (var file in (string?[])[domain.Os.Kernel, domain.Os.Initrd, domain.Os.DeviceTree])
        {
            if (!string.IsNullOrEmpty(file) && !File.Exists(file))
            {
                throw Refuse.System(ErrorDomain.Security, $"unable to stat: {file}", NoSuchFile, Missing);
            }
        }
    }

    /// <summary>The image itself; what lies below it is told by whoever reads its header.</summary>
    public static void Require(DiskDef disk)
    {
        if (disk.Source is { Type: StorageType.File or StorageType.Block, Path: { Length: > 0 } path, StartupPolicy: null, FdGroup: null } && !Path.Exists(path))
        {
            throw Refuse.System(ErrorDomain.Storage, $"Cannot access storage file '{path}'", NoSuchFile, Missing);
        }
    }
}
