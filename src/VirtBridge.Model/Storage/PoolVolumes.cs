using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>What disks made of pool volumes are made of in the end.</summary>
public static class PoolVolumes
{
    /// <summary>The source behind a volume of <paramref name="type"/> that the host finds at <paramref name="path"/>.</summary>
    public static StorageSource Translate(StorageSource source, StoragePoolDef pool, StorageType type, string path)
    {
        if (source.Volume?.Mode == VolumeMode.Direct)
        {
            return Direct(source, pool, source.Volume.Volume);
        }

        return source with
        {
            Type = type,
            Path = path,
            Format = type == StorageType.Dir ? source.Format ?? StorageFormat.Fat : source.Format ?? StorageFormat.Raw,
        };
    }

    /// <summary>QEMU logs in to the target itself; the last number of the volume's name is its unit.</summary>
    private static StorageSource Direct(StorageSource source, StoragePoolDef pool, string name)
    {
        if (pool.Type != StoragePoolType.Iscsi)
        {
            throw new VirtException(ErrorCode.XmlError, ErrorDomain.Domain, $"disk source mode is only valid when storage pool is of iscsi type");
        }

        var unit = name[(name.LastIndexOf(':') + 1)..];
        var target = pool.Source.Devices.IsEmpty ? "" : pool.Source.Devices[0].Path;
        return source with
        {
            Type = StorageType.Network,
            Protocol = StorageProtocol.Iscsi,
            Path = $"{target}/{unit}",
            Hosts = [.. pool.Source.Hosts.Select(host => new StorageHost(host.Name, host.Port > 0 ? host.Port.ToString(System.Globalization.CultureInfo.InvariantCulture) : "3260", StorageTransport.Tcp, null))],
        };
    }
}
