using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A part of a network definition to be added, replaced or removed.</summary>
public abstract record NetworkPart
{
    private NetworkPart()
    {
    }

    public sealed record Reservation(DhcpHost Host) : NetworkPart;

    public sealed record Range(DhcpRange Value) : NetworkPart;

    public sealed record Interface(NetworkForwardInterface Value) : NetworkPart;

    public sealed record PortGroup(NetworkPortGroup Value) : NetworkPart;

    public sealed record DnsHostRecord(DnsHost Value) : NetworkPart;

    public sealed record DnsTxtRecord(DnsTxt Value) : NetworkPart;

    public sealed record DnsSrvRecord(DnsSrv Value) : NetworkPart;
}

/// <summary>Changes one part of a network definition and leaves the rest alone.</summary>
public static class NetworkUpdater
{
    public static NetworkDef Apply(NetworkDef network, NetworkUpdateCommand command, NetworkPart part, int ipIndex) => part switch
    {
        NetworkPart.Reservation host => WithIp(network, ipIndex, ip => ip with { Hosts = Reservations(network, ip.Hosts, command, host.Host) }),
        NetworkPart.Range range => WithIp(network, ipIndex, ip => ip with { Ranges = Ranges(network, ip.Ranges, command, range.Value) }),
        NetworkPart.Interface device => network with
        {
            Forward = network.Forward with { Interfaces = Interfaces(network, command, device.Value) },
        },
        NetworkPart.PortGroup group => network with { PortGroups = PortGroups(network, command, group.Value) },
        NetworkPart.DnsHostRecord host => WithDns(network, dns => dns with { Hosts = DnsHosts(network, command, host.Value) }),
        NetworkPart.DnsTxtRecord txt => WithDns(network, dns => dns with { Txts = DnsTxts(network, command, txt.Value) }),
        NetworkPart.DnsSrvRecord srv => WithDns(network, dns => dns with { Srvs = DnsSrvs(network, command, srv.Value) }),
        _ => network,
    };

    /// <summary>The address a DHCP change is about: the one with that index, else the one that serves DHCP, else the first.</summary>
    public static int FindIp(NetworkDef network, int index)
    {
        if (index >= network.Ips.Count)
        {
            throw Invalid($"couldn't update dhcp host entry - no <ip> element found at index {index} in network '{network.Name}'");
        }

        if (index >= 0)
        {
            return index;
        }

        var serving = network.Ips.IndexOf(ip => !ip.Ranges.IsEmpty || !ip.Hosts.IsEmpty);
        serving = serving >= 0 ? serving : network.Ips.IndexOf(ip => !ip.IsV6);
        return serving >= 0 || !network.Ips.IsEmpty
            ? Math.Max(serving, 0)
            : throw Invalid($"couldn't update dhcp host entry - no <ip> element found at index {index} in network '{network.Name}'");
    }

    private static VirtException Invalid(string detail) => new(ErrorCode.OperationInvalid, ErrorDomain.Network, detail);

    private static VirtException Unsupported(string detail) => new(ErrorCode.OperationUnsupported, ErrorDomain.Network, detail);

    private static NetworkDef WithIp(NetworkDef network, int index, Func<NetworkIp, NetworkIp> change)
    {
        var at = FindIp(network, index);
        return network with { Ips = network.Ips.SetItem(at, change(network.Ips[at]) with { Dhcp = true }) };
    }

    private static NetworkDef WithDns(NetworkDef network, Func<NetworkDns, NetworkDns> change) =>
        network with { Dns = change(network.Dns) };

    private static ValueArray<T> Added<T>(ValueArray<T> items, NetworkUpdateCommand command, T item) =>
        command == NetworkUpdateCommand.AddFirst ? items.Insert(0, item) : items.Add(item);

    private static bool Adds(NetworkUpdateCommand command) =>
        command is NetworkUpdateCommand.AddFirst or NetworkUpdateCommand.AddLast;

    private static ValueArray<DhcpHost> Reservations(NetworkDef network, ValueArray<DhcpHost> hosts, NetworkUpdateCommand command, DhcpHost host)
    {
        var name = network.Name;
        if (Adds(command))
        {
            return hosts.IndexOf(known => Overlap(known, host)) < 0
                ? Added(hosts, command, host)
                : throw Invalid(
                    $"there is an existing dhcp host entry in network '{name}' that matches \"<host mac='{host.Mac}' name='{host.Name}' ip='{host.Ip}'/>\"");
        }

        if (command == NetworkUpdateCommand.Modify)
        {
            var at = hosts.IndexOf(known => host.Mac is not null ? Same(known.Mac, host.Mac) : Same(known.Name, host.Name));
            return at >= 0
                ? hosts.SetItem(at, host)
                : throw Invalid($"couldn't locate an existing dhcp host entry with \"mac='{host.Mac}'\" in network '{name}'");
        }

        var doomed = hosts.IndexOf(known => (host.Mac is null || Same(known.Mac, host.Mac))
            && (host.Id is null || Same(known.Id, host.Id))
            && (host.Name is null || Same(known.Name, host.Name))
            && (host.Ip is null || known.Ip == host.Ip));
        return doomed >= 0
            ? hosts.RemoveAt(doomed)
            : throw Invalid($"couldn't locate a matching dhcp host entry in network '{name}'");
    }

    private static bool Overlap(DhcpHost known, DhcpHost host) =>
        (host.Mac is not null && Same(known.Mac, host.Mac))
        || (host.Id is not null && Same(known.Id, host.Id))
        || (host.Name is not null && Same(known.Name, host.Name))
        || (host.Ip is not null && known.Ip == host.Ip);

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static ValueArray<DhcpRange> Ranges(NetworkDef network, ValueArray<DhcpRange> ranges, NetworkUpdateCommand command, DhcpRange range)
    {
        if (command == NetworkUpdateCommand.Modify)
        {
            throw Unsupported("dhcp ranges cannot be modified, only added or deleted");
        }

        var at = ranges.IndexOf(known => known.Start == range.Start && known.End == range.End);
        if (Adds(command))
        {
            return at < 0
                ? Added(ranges, command, range)
                : throw Invalid(
                    $"there is an existing dhcp range entry in network '{network.Name}' that matches \"<range start='{range.Start}' end='{range.End}'/>\"");
        }

        return at >= 0
            ? ranges.RemoveAt(at)
            : throw Invalid($"couldn't locate a matching dhcp range entry in network '{network.Name}'");
    }

    private static ValueArray<NetworkForwardInterface> Interfaces(NetworkDef network, NetworkUpdateCommand command, NetworkForwardInterface device)
    {
        if (command == NetworkUpdateCommand.Modify)
        {
            throw Unsupported("forward interface entries cannot be modified, only added or deleted");
        }

        var interfaces = network.Forward.Interfaces;
        var at = interfaces.IndexOf(known => known.Device == device.Device);
        if (Adds(command))
        {
            return at < 0
                ? Added(interfaces, command, device)
                : throw Invalid($"there is an existing interface entry in network '{network.Name}' that matches \"<interface dev='{device.Device}'>\"");
        }

        if (at < 0)
        {
            throw Invalid($"couldn't find an interface entry in network '{network.Name}' matching <interface dev='{device.Device}'>");
        }

        return interfaces[at].Connections == 0
            ? interfaces.RemoveAt(at)
            : throw Invalid(
                $"unable to delete interface '{device.Device}' in network '{network.Name}'. It is currently being used by {interfaces[at].Connections} domains.");
    }

    private static ValueArray<NetworkPortGroup> PortGroups(NetworkDef network, NetworkUpdateCommand command, NetworkPortGroup group)
    {
        var groups = network.PortGroups;
        var at = groups.IndexOf(known => known.Name == group.Name);
        if (at < 0 && !Adds(command))
        {
            throw Invalid($"couldn't find a portgroup entry in network '{network.Name}' matching <portgroup name='{group.Name}'>");
        }

        if (at >= 0 && Adds(command))
        {
            throw Invalid($"there is an existing portgroup entry in network '{network.Name}' that matches \"<portgroup name='{group.Name}'>\"");
        }

        if (command == NetworkUpdateCommand.Delete)
        {
            return groups.RemoveAt(at);
        }

        if (group.Default && groups.IndexOf(known => known.Default && known.Name != group.Name) >= 0)
        {
            throw Invalid(
                $"a different portgroup entry in network '{network.Name}' is already set as the default. Only one default is allowed.");
        }

        return Adds(command) ? Added(groups, command, group) : groups.SetItem(at, group);
    }

    private static ValueArray<DnsHost> DnsHosts(NetworkDef network, NetworkUpdateCommand command, DnsHost host)
    {
        var hosts = network.Dns.Hosts;
        if (command == NetworkUpdateCommand.Modify)
        {
            throw Unsupported("DNS HOST records cannot be modified, only added or deleted");
        }

        var (count, at) = Find(hosts, known => (host.Ip is not null && known.Ip == host.Ip) || host.Names.Any(known.Names.Contains));
        if (Adds(command))
        {
            return count == 0
                ? Added(hosts, command, host)
                : throw Invalid($"there is already at least one DNS HOST record with a matching field in network {network.Name}");
        }

        return count switch
        {
            0 => throw Invalid($"couldn't locate a matching DNS HOST record in network {network.Name}"),
            > 1 => throw Invalid($"multiple matching DNS HOST records were found in network {network.Name}"),
            _ => hosts.RemoveAt(at),
        };
    }

    private static ValueArray<DnsTxt> DnsTxts(NetworkDef network, NetworkUpdateCommand command, DnsTxt txt)
    {
        var txts = network.Dns.Txts;
        var at = txts.IndexOf(known => known.Name == txt.Name);
        if (Adds(command))
        {
            return at < 0
                ? Added(txts, command, txt)
                : throw Invalid($"there is already a DNS TXT record with name '{txt.Name}' in network {network.Name}");
        }

        if (at < 0)
        {
            throw Invalid($"couldn't locate a matching DNS TXT record in network {network.Name}");
        }

        return command == NetworkUpdateCommand.Modify ? txts.SetItem(at, txt) : txts.RemoveAt(at);
    }

    private static ValueArray<DnsSrv> DnsSrvs(NetworkDef network, NetworkUpdateCommand command, DnsSrv srv)
    {
        var srvs = network.Dns.Srvs;
        if (command == NetworkUpdateCommand.Modify)
        {
            throw Unsupported("DNS SRV records cannot be modified, only added or deleted");
        }

        var (count, at) = Find(srvs, known => (srv.Domain is null || known.Domain == srv.Domain)
            && (srv.Service is null || known.Service == srv.Service)
            && (srv.Protocol is null || known.Protocol == srv.Protocol)
            && (srv.Target is null || known.Target == srv.Target)
            && (srv.Port == 0 || known.Port == srv.Port)
            && (srv.Priority == 0 || known.Priority == srv.Priority)
            && (srv.Weight == 0 || known.Weight == srv.Weight));
        if (Adds(command))
        {
            return count == 0
                ? Added(srvs, command, srv)
                : throw Invalid($"there is already at least one DNS SRV record matching all specified fields in network {network.Name}");
        }

        return count switch
        {
            0 => throw Invalid($"couldn't locate a matching DNS SRV record in network {network.Name}"),
            > 1 => throw Invalid($"multiple DNS SRV records matching all specified fields were found in network {network.Name}"),
            _ => srvs.RemoveAt(at),
        };
    }

    private static (int Count, int Index) Find<T>(ValueArray<T> items, Func<T, bool> match)
    {
        var (count, index) = (0, -1);
        for (var i = 0; i < items.Count; i++)
        {
            if (match(items[i]))
            {
                (count, index) = (count + 1, i);
            }
        }

        return (count, index);
    }
}
