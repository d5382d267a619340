using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.libvirt.StoragePool that are more than one call of one operation.</summary>
internal static class StoragePoolAdapters
{
    public static async Task<StorageVolRef> StorageVolCreateXMLFromAsync(
        BusTarget target, IVirtSession session, StoragePoolRef pool, string xml, string key, uint flags, CancellationToken cancellation)
    {
        var source = await session.StorageVolumes.LookupByKeyAsync(key, cancellation);
        return await session.StorageVolumes.CreateXmlFromAsync(pool, xml, source, (StorageVolCreateFlags)flags, cancellation);
    }
}
