using VirtBridge.Model;
using VirtBridge.Model.Qemu;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Images QEMU cannot open, wherever in a chain they are.</summary>
internal static class ImageRules
{
    public static void Check(DiskDef disk, QemuCapabilities capabilities)
    {
        DiskRules.CheckDepth(disk);
        var source = disk.Source;
        while (source is not null)
        {
            Check(source, disk.ReadOnly || !ReferenceEquals(source, disk.Source), capabilities);
            source = (source.Backing as BackingStore.Image)?.Source;
        }
    }

    private static void Check(StorageSource source, bool readOnly, QemuCapabilities capabilities)
    {
        CheckFormat(source, readOnly);
        CheckEncryption(source, capabilities);
        if (source.MetadataCacheMaxSize is > 0)
        {
            Require(source.Format == StorageFormat.Qcow2, "metadata cache max size control is supported only with qcow2 images");
        }

        var web = source.Protocol is StorageProtocol.Http or StorageProtocol.Https;
        var transfer = web || source.Protocol is StorageProtocol.Ftp or StorageProtocol.Ftps;
        Require(
            source.SslVerify is null || source.Protocol is StorageProtocol.Https or StorageProtocol.Ftps,
            "ssl verification is supported only with HTTPS/FTPS protocol");
        Require(source.Cookies.IsEmpty || web, "http cookies are supported only with HTTP(S) protocol");
        Require(source.ReadAhead is null or 0 || transfer, "readahead is supported only with HTTP(S)/FTP(s) protocols");
        Require(source.Timeout is null or 0 || transfer, "timeout is supported only with HTTP(S)/FTP(s) protocols");
        Require(source.Query is null || web, "query is supported only with HTTP(S) protocols");
        Require(source.Protocol != StorageProtocol.Tftp, "'tftp' protocol is not supported with this QEMU binary");
        if (source is { Type: StorageType.Network, Protocol: StorageProtocol.Nfs })
        {
            Require(source.Hosts.Count == 1, "'nfs' protocol requires the usage of exactly one host");
            Require(source.Hosts[0].Transport is null or StorageTransport.Tcp, "'nfs' host must use TCP protocol");
            Require(source.Hosts[0].Port is null or "0", "port cannot be specified in 'nfs' protocol host");
        }

        Require(source.TlsHostname is null || source.Protocol == StorageProtocol.Nbd, "'tlsHostname' field is supported only with NBD disks");
    }

    private static void CheckFormat(StorageSource source, bool readOnly)
    {
        switch (source.Format)
        {
            case StorageFormat.Cow:
                throw Unsupported("'cow' storage format is not supported");
            case StorageFormat.Dir:
                throw Unsupported("'directory' storage format is not directly supported by QEMU, use 'dir' disk type instead");
            case StorageFormat.Iso:
                throw Unsupported("storage format 'iso' is not directly supported by QEMU, use 'raw' instead");
            case StorageFormat.Fat:
                Require(source.Type is StorageType.Dir or StorageType.Volume, "storage format 'fat' is supported only with 'dir' storage type");
                Require(readOnly, "virtual FAT storage can't be accessed in read-write mode");
                break;
            default:
                Require(
                    source.Type != StorageType.Dir || source.Format is null or StorageFormat.None,
                    "storage type 'dir' requires use of storage format 'fat'");
                break;
        }
    }

    private static void CheckEncryption(StorageSource source, QemuCapabilities capabilities)
    {
        if (source.Encryption is not { } encryption)
        {
            return;
        }

        if (encryption.Engine == EncryptionEngine.Librbd)
        {
            Require(capabilities.Has(QemuFlag.RbdEncryption), "librbd encryption is not supported by this QEMU binary");
            Require(source.Protocol == StorageProtocol.Rbd, "librbd encryption is supported only with RBD backed disks");
            return;
        }

        Require(source.Format is StorageFormat.Raw or StorageFormat.Qcow2 or null, "encryption is supported only with 'raw' and 'qcow2' image format");
        Require(
            encryption.Format is not (EncryptionFormat.Luks2 or EncryptionFormat.LuksAny),
            encryption.Format == EncryptionFormat.Luks2
                ? "'luks2' is currently not supported by the qemu encryption engine"
                : "'luks-any' is currently not supported by the qemu encryption engine");
        Require(encryption.Format is not (EncryptionFormat.Default or EncryptionFormat.Qcow), "old qcow/qcow2 encryption is not supported");
    }
}
