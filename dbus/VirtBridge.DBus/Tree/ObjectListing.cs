using VirtBridge.Contract;

namespace VirtBridge.DBus.Tree;

/// <summary>Which objects of a kind there are now.</summary>
internal static class ObjectListing
{
    /// <summary>The paths of one kind's objects; none when the hypervisor does not have the kind or cannot be asked.</summary>
    public static async Task<IReadOnlyList<string>> PathsAsync(BusRoot root, string directory, CancellationToken cancellation)
    {
        try
        {
            var session = await root.SessionAsync().WaitAsync(cancellation);
            var paths = directory switch
            {
                "domain" => (await session.Domains.ListAllDomainsAsync(1, 0, cancellation)).Domains.Select(d => root.Remembering(root.PathOf(d), d)),
                "domaincheckpoint" => await CheckpointsAsync(root, session, cancellation),
                "domainsnapshot" => await SnapshotsAsync(root, session, cancellation),
                "interface" => (await session.Interfaces.ListAllInterfacesAsync(1, 0, cancellation)).Ifaces.Select(root.PathOf),
                "network" => (await session.Networks.ListAllNetworksAsync(1, 0, cancellation)).Nets.Select(n => root.Remembering(root.PathOf(n), n)),
                "networkport" => await PortsAsync(root, session, cancellation),
                "nodedev" => (await session.NodeDevices.ListAllNodeDevicesAsync(1, 0, cancellation)).Devices.Select(root.PathOf),
                "nwfilter" => (await session.NWFilters.ListAllNWFiltersAsync(1, 0, cancellation)).Filters.Select(root.PathOf),
                "nwfilterbinding" => (await session.NWFilters.ListAllNWFilterBindingsAsync(1, 0, cancellation)).Bindings.Select(root.PathOf),
                "secret" => (await session.Secrets.ListAllSecretsAsync(1, 0, cancellation)).Secrets.Select(root.PathOf),
                "storagepool" => (await session.StoragePools.ListAllStoragePoolsAsync(1, 0, cancellation)).Pools.Select(p => root.Remembering(root.PathOf(p), p)),
                _ => await VolumesAsync(root, session, cancellation),
            };
            return [.. paths.Order(StringComparer.Ordinal)];
        }
        catch (VirtException)
        {
            return [];
        }
    }

    private static async Task<IEnumerable<string>> SnapshotsAsync(BusRoot root, IVirtSession session, CancellationToken cancellation)
    {
        var paths = new List<string>();
        foreach (var domain in (await session.Domains.ListAllDomainsAsync(1, ConnectListAllDomainsFlags.HasSnapshot, cancellation)).Domains)
        {
            var snapshots = await session.DomainSnapshots.ListAllSnapshotsAsync(domain, 1, 0, cancellation);
            paths.AddRange(snapshots.Snapshots.Select(root.PathOf));
        }

        return paths;
    }

    private static async Task<IEnumerable<string>> CheckpointsAsync(BusRoot root, IVirtSession session, CancellationToken cancellation)
    {
        var paths = new List<string>();
        foreach (var domain in (await session.Domains.ListAllDomainsAsync(1, ConnectListAllDomainsFlags.HasCheckpoint, cancellation)).Domains)
        {
            var checkpoints = await session.DomainCheckpoints.ListAllCheckpointsAsync(domain, 1, 0, cancellation);
            paths.AddRange(checkpoints.Checkpoints.Select(root.PathOf));
        }

        return paths;
    }

    private static async Task<IEnumerable<string>> PortsAsync(BusRoot root, IVirtSession session, CancellationToken cancellation)
    {
        var paths = new List<string>();
        foreach (var network in (await session.Networks.ListAllNetworksAsync(1, ConnectListAllNetworksFlags.Active, cancellation)).Nets)
        {
            paths.AddRange((await session.NetworkPorts.ListAllPortsAsync(network, 1, 0, cancellation)).Ports.Select(root.PathOf));
        }

        return paths;
    }

    private static async Task<IEnumerable<string>> VolumesAsync(BusRoot root, IVirtSession session, CancellationToken cancellation)
    {
        var paths = new List<string>();
        foreach (var pool in (await session.StoragePools.ListAllStoragePoolsAsync(1, ConnectListAllStoragePoolsFlags.Active, cancellation)).Pools)
        {
            paths.AddRange((await session.StorageVolumes.ListAllVolumesAsync(pool, 1, 0, cancellation)).Vols.Select(root.PathOf));
        }

        return paths;
    }
}
