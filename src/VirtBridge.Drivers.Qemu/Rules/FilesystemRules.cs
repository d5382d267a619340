using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Shared directories QEMU cannot have.</summary>
internal static class FilesystemRules
{
    public static void Check(FilesystemDef filesystem, QemuCapabilities capabilities)
    {
        Require(filesystem.Type == FilesystemType.Mount, "only supports mount filesystem type");
        Require(
            filesystem.SpaceHardLimit is null or 0 && filesystem.SpaceSoftLimit is null or 0,
            "filesystem usage limits are not supported with QEMU");
        if (filesystem.Driver == FilesystemDriver.Virtiofs)
        {
            CheckVirtiofs(filesystem, capabilities);
            return;
        }

        Require(
            filesystem.Binary?.Sandbox is null || filesystem.Driver == FilesystemDriver.Virtiofs,
            "sandbox can only be used with driver=virtiofs");
        if (filesystem.Driver == FilesystemDriver.Mtp)
        {
            Require(filesystem.Access is null or FilesystemAccess.Passthrough, "mtp only supports passthrough accessmode");
            return;
        }

        Require(
            (filesystem.FileMode is null && filesystem.DirectoryMode is null) || filesystem.Access == FilesystemAccess.Mapped,
            "fmode and dmode must be used with accessmode=mapped");
        if (filesystem.Driver == FilesystemDriver.Handle)
        {
            Require(filesystem.Access is null or FilesystemAccess.Passthrough, "only supports passthrough accessmode");
        }

        Require(filesystem.Driver is null or FilesystemDriver.Path or FilesystemDriver.Handle, "Filesystem driver type not supported");
    }

    private static void CheckVirtiofs(FilesystemDef filesystem, QemuCapabilities capabilities)
    {
        Require(
            !filesystem.ReadOnly || filesystem.Socket is null,
            "The 'readonly' option is not supported for externally launched virtiofsd");
        Require(filesystem.Access is null or FilesystemAccess.Passthrough, "virtiofs only supports passthrough accessmode");
        Require(filesystem.WritePolicy is null, "virtiofs does not support wrpolicy");
        Require(filesystem.Model is null, "virtiofs does not support model");
        Require(filesystem.Format is null, "virtiofs does not support format");
        Require(filesystem.Multidevs is null, "virtiofs does not support multidevs");
        Require(filesystem.FileMode is null && filesystem.DirectoryMode is null, "virtiofs does not support fmode and dmode");
        Require(capabilities.Has(QemuFlag.VhostUserFs), "virtiofs is not supported with this QEMU binary");
        Require(
            filesystem.Info.BootOrder is null || capabilities.Has(QemuFlag.VhostUserFsBootindex),
            "setting virtiofs boot order is not supported with this QEMU binary");
    }
}
