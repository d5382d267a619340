using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>What each type of pool cannot do without.</summary>
internal static class PoolRules
{
    public static void CheckSource(StoragePoolDef pool)
    {
        var (kind, source) = (pool.Kind, pool.Source);
        if (kind.Has(StoragePoolSourceParts.Host) && source.Hosts.IsEmpty)
        {
            throw StorageRefusal.Error("missing storage pool source host name");
        }

        if (kind.Has(StoragePoolSourceParts.Dir) && string.IsNullOrEmpty(source.Dir))
        {
            throw StorageRefusal.Error("missing storage pool source path");
        }

        if (kind.Has(StoragePoolSourceParts.Adapter) && source.Adapter is null)
        {
            throw StorageRefusal.Error("missing storage pool source adapter");
        }

        if (kind.Type is StoragePoolType.Fs or StoragePoolType.Disk && source.Devices.IsEmpty)
        {
            throw StorageRefusal.Error("missing storage pool source device name");
        }

        if (kind.Type == StoragePoolType.IscsiDirect && source.InitiatorIqn is null)
        {
            throw StorageRefusal.Unsupported("missing initiator IQN");
        }

        CheckProtocol(kind, source);
    }

    public static void CheckFeatures(StoragePoolKind kind, bool? copyOnWrite)
    {
        if (copyOnWrite is not null && kind.Type is not (StoragePoolType.Fs or StoragePoolType.Dir))
        {
            throw new VirtException(ErrorCode.NoSupport, ErrorDomain.Storage, "cow feature may only be used for 'fs' and 'dir' pools");
        }
    }

    /// <summary>Every type's format is taken by its place in the list of network file systems, of which the first two may have a version.</summary>
    private static void CheckProtocol(StoragePoolKind kind, StoragePoolSource source)
    {
        var place = source.Format is { } format ? kind.Formats.ToList().IndexOf(format) : 0;
        if (source.ProtocolVersion is not null && place > 1)
        {
            var formats = StoragePoolKind.Of(StoragePoolType.Netfs).Formats;
            throw StorageRefusal.Unsupported(
                $"storage pool protocol ver unsupported for pool type '{(place < formats.Count ? formats[place] : "(null)")}'");
        }
    }
}
