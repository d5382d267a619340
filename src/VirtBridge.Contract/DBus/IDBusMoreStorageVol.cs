using Microsoft.Win32.SafeHandles;

namespace VirtBridge.Contract.DBus;

/// <summary>What a volume can do beyond <c>org.libvirt.StorageVol</c>.</summary>
[DBusInterface("org.virtbridge.StorageVol", "storagevol", DBusPathKey.Name, Reference = typeof(StorageVolRef))]
public interface IDBusMoreStorageVol
{
    /// <summary>A socket to read the volume's bytes from, to its end.</summary>
    [DBusAdapter("returns a file")]
    [return: DBusResult("data")]
    SafeFileHandle Download(ulong offset, ulong length, uint flags);

    /// <summary>A socket to write the volume's bytes to; the volume is complete when reading from it ends.</summary>
    [DBusAdapter("returns a file")]
    [return: DBusResult("data")]
    SafeFileHandle Upload(ulong offset, ulong length, uint flags);
}
