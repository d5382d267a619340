using System.Text;
using VirtBridge.Contract;
using VirtBridge.DBus.Bus;
using VirtBridge.DBus.Generated;

namespace VirtBridge.DBus.Tree;

/// <summary>What an object offers and which objects are below it.</summary>
internal sealed class Introspection(IReadOnlyList<BusRoot> roots)
{
    private const string Standard = """
          <interface name="org.freedesktop.DBus.Properties">
            <method name="Get">
              <arg type="s" name="interface_name" direction="in"/>
              <arg type="s" name="property_name" direction="in"/>
              <arg type="v" name="value" direction="out"/>
            </method>
            <method name="GetAll">
              <arg type="s" name="interface_name" direction="in"/>
              <arg type="a{sv}" name="properties" direction="out"/>
            </method>
            <method name="Set">
              <arg type="s" name="interface_name" direction="in"/>
              <arg type="s" name="property_name" direction="in"/>
              <arg type="v" name="value" direction="in"/>
            </method>
            <signal name="PropertiesChanged">
              <arg type="s" name="interface_name"/>
              <arg type="a{sv}" name="changed_properties"/>
              <arg type="as" name="invalidated_properties"/>
            </signal>
          </interface>
          <interface name="org.freedesktop.DBus.Introspectable">
            <method name="Introspect">
              <arg type="s" name="xml_data" direction="out"/>
            </method>
          </interface>
          <interface name="org.freedesktop.DBus.Peer">
            <method name="Ping"/>
            <method name="GetMachineId">
              <arg type="s" name="machine_uuid" direction="out"/>
            </method>
          </interface>

        """;

    public async ValueTask<BusReply> DescribeAsync(string path, CancellationToken cancellation)
    {
        var (adaptors, children) = await FindAsync(path, cancellation);
        if (adaptors.Count == 0 && children.Count == 0 && !IsDirectory(path))
        {
            throw BusFault.NoObject(path);
        }

        var text = new StringBuilder("""
            <!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
                                  "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
            <node>

            """);
        if (adaptors.Count > 0)
        {
            text.Append(Standard).AppendJoin('\n', adaptors.Select(a => a.Xml)).Append('\n');
        }

        foreach (var child in children)
        {
            text.Append("  <node name=\"").Append(child).Append("\"/>\n");
        }

        var xml = text.Append("</node>\n").ToString();
        return writer => writer.String(xml);
    }

    private async ValueTask<(IReadOnlyList<BusAdaptor> Adaptors, IReadOnlyList<string> Children)> FindAsync(string path, CancellationToken cancellation)
    {
        var below = path == "/" ? "/" : path + "/";
        var first = roots.Where(r => r.Path.StartsWith(below, StringComparison.Ordinal))
            .Select(r => r.Path[below.Length..].Split('/')[0])
            .Distinct()
            .ToList();
        if (first.Count > 0)
        {
            return ([], first);
        }

        var root = roots.FirstOrDefault(r => path == r.Path || path.StartsWith(r.Path + "/", StringComparison.Ordinal));
        var rest = root is null ? [] : path[root.Path.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (root is null || rest.Length > 2)
        {
            return ([], []);
        }

        var adaptors = BusAdaptors.All.Where(a => a.Directory == (rest.Length == 0 ? "" : rest[0])).ToList();
        return rest.Length switch
        {
            0 => (adaptors, [.. BusAdaptors.All.Select(a => a.Directory).Where(d => d.Length > 0).Distinct().Order(StringComparer.Ordinal)]),
            1 when adaptors.Count > 0 => ([], await ChildrenAsync(root, rest[0], cancellation)),
            _ => (adaptors, []),
        };
    }

    private bool IsDirectory(string path) =>
        BusAdaptors.All.Any(a => a.Directory.Length > 0 && roots.Any(r => path == $"{r.Path}/{a.Directory}"));

    /// <summary>The objects of one kind; none when the hypervisor cannot be asked.</summary>
    private static async ValueTask<IReadOnlyList<string>> ChildrenAsync(BusRoot root, string directory, CancellationToken cancellation)
    {
        try
        {
            var session = await root.SessionAsync().WaitAsync(cancellation);
            var paths = directory switch
            {
                "domain" => (await session.Domains.ListAllDomainsAsync(1, 0, cancellation)).Domains.Select(root.PathOf),
                "domaincheckpoint" => await CheckpointsAsync(root, session, cancellation),
                "nwfilterbinding" => (await session.NWFilters.ListAllNWFilterBindingsAsync(1, 0, cancellation)).Bindings.Select(root.PathOf),
                "domainsnapshot" => await SnapshotsAsync(root, session, cancellation),
                "interface" => (await session.Interfaces.ListAllInterfacesAsync(1, 0, cancellation)).Ifaces.Select(root.PathOf),
                "network" => (await session.Networks.ListAllNetworksAsync(1, 0, cancellation)).Nets.Select(root.PathOf),
                "nodedev" => (await session.NodeDevices.ListAllNodeDevicesAsync(1, 0, cancellation)).Devices.Select(root.PathOf),
                "nwfilter" => (await session.NWFilters.ListAllNWFiltersAsync(1, 0, cancellation)).Filters.Select(root.PathOf),
                "secret" => (await session.Secrets.ListAllSecretsAsync(1, 0, cancellation)).Secrets.Select(root.PathOf),
                "storagepool" => (await session.StoragePools.ListAllStoragePoolsAsync(1, 0, cancellation)).Pools.Select(root.PathOf),
                _ => await VolumesAsync(root, session, cancellation),
            };
            return [.. paths.Select(p => p[(p.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal)];
        }
        catch (VirtException)
        {
            return [];
        }
    }

    private static async Task<IEnumerable<string>> SnapshotsAsync(BusRoot root, IVirtSession session, CancellationToken cancellation)
    {
        var paths = new List<string>();
        foreach (var domain in (await session.Domains.ListAllDomainsAsync(1, 0, cancellation)).Domains)
        {
            var snapshots = await session.DomainSnapshots.ListAllSnapshotsAsync(domain, 1, 0, cancellation);
            paths.AddRange(snapshots.Snapshots.Select(root.PathOf));
        }

        return paths;
    }

    private static async Task<IEnumerable<string>> CheckpointsAsync(BusRoot root, IVirtSession session, CancellationToken cancellation)
    {
        var paths = new List<string>();
        foreach (var domain in (await session.Domains.ListAllDomainsAsync(1, 0, cancellation)).Domains)
        {
            var checkpoints = await session.DomainCheckpoints.ListAllCheckpointsAsync(domain, 1, 0, cancellation);
            paths.AddRange(checkpoints.Checkpoints.Select(root.PathOf));
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
