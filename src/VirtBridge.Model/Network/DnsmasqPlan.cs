using System.Text;
using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>The files dnsmasq reads to serve a network.</summary>
public sealed record DnsmasqFiles(string Configuration, string Hosts, string ExtraNames);

/// <summary>Plans the name and address service of a network.</summary>
public static class DnsmasqPlan
{
    private const int LongestPtrV4 = 32;

    /// <summary>The files for <paramref name="network"/>, which live in <paramref name="stateDir"/>.</summary>
    /// <param name="network">The network to serve.</param>
    /// <param name="stateDir">Directory of the files, named after the network.</param>
    /// <param name="pidFile">Where dnsmasq leaves its process id, if it does.</param>
    public static DnsmasqFiles Make(NetworkDef network, string stateDir, string? pidFile = null)
    {
        var v4 = DhcpAddress(network, false);
        var v6 = DhcpAddress(network, true);
        var text = Head(network);
        NameService(text, network);
        if (pidFile is not null)
        {
            text.Append($"pid-file={pidFile}\n");
        }

        text.Append($"except-interface=lo\nbind-dynamic\ninterface={network.Bridge.Name}\n");
        if (network.Forward.Mode == NetworkForwardMode.None)
        {
            // An isolated network must not hand out a default route, nor leak queries to the host's servers.
            text.Append("dhcp-option=3\nno-resolv\nra-param=*,0,0\n");
        }

        Records(text, network.Dns);
        Boot(text, network);
        Ranges(text, v4);
        Ranges(text, v6);
        Files(text, network, stateDir, v4 is not null || v6 is not null);
        if (network.Mtu > 0)
        {
            text.Append($"dhcp-option=option:mtu,{network.Mtu}\n");
        }

        Advertisements(text, network, v6 is not null);
        foreach (var option in network.DnsmasqOptions)
        {
            text.Append(option).Append('\n');
        }

        return new(text.ToString(), Hosts(v4) + Hosts(v6), ExtraNames(network.Dns));
    }

    private static StringBuilder Head(NetworkDef network) => new StringBuilder()
        .Append("##WARNING:  THIS IS AN AUTO-GENERATED FILE. CHANGES TO IT ARE LIKELY TO BE\n")
        .Append("##OVERWRITTEN AND LOST.  Changes to this configuration should be made using:\n")
        .Append($"##    virsh net-edit {network.Name}\n")
        .Append("## or other application using the libvirt API.\n##\n## dnsmasq conf file created by libvirt\nstrict-order\n");

    /// <summary>Names go into the file as they would into XML.</summary>
    private static string Escaped(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&apos;");

    /// <summary>The address guests of one family get theirs through.</summary>
    private static NetworkIp? DhcpAddress(NetworkDef network, bool v6)
    {
        NetworkIp? found = null;
        foreach (var ip in network.Ips)
        {
            if (ip.IsV6 != v6 || (ip.Ranges.IsEmpty && ip.Hosts.IsEmpty))
            {
                continue;
            }

            var family = v6 ? "IPv6" : "IPv4";
            found = found is null ? ip : throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Network,
                $"Multiple {family} dhcp sections found -- dhcp is supported only for a single {family} address on each network");
        }

        return found;
    }

    private static void NameService(StringBuilder text, NetworkDef network)
    {
        if (network.Dns.Enable == false)
        {
            text.Append("port=0\n");
        }

        var takesOver = false;
        foreach (var forwarder in network.Dns.Forwarders)
        {
            text.Append("server=");
            if (forwarder.Domain is { } domain)
            {
                text.Append($"/{domain}/");
            }

            text.Append(forwarder.Address?.ToString() ?? "#").Append('\n');
            takesOver |= forwarder.Domain is null;
        }

        text.Append(takesOver ? "no-resolv\n" : "");
        if (network.Domain is { } name)
        {
            text.Append(network.DomainLocalOnly == true ? $"local=/{name}/\n" : "").Append($"domain={name}\nexpand-hosts\n");
        }

        text.Append(network.Dns.ForwardPlainNames == false ? "domain-needed\nlocal=//\n" : "");
        foreach (var ip in network.Ips)
        {
            if (ip is { LocalPtr: true, Address: { } address })
            {
                text.Append($"local=/{PtrDomain(address, ip.PrefixLength, network.Name)}/\n");
            }
        }
    }

    private static string PtrDomain(IpAddress address, int prefix, string network)
    {
        var step = address.IsV6 ? 4 : 8;
        if (prefix <= 0 || prefix % step != 0 || (address.IsV4 && prefix > LongestPtrV4))
        {
            throw new VirtException(
                ErrorCode.ConfigUnsupported,
                ErrorDomain.Network,
                $"PTR domain for {(address.IsV6 ? "IPv6" : "IPv4")} network with prefix {prefix} cannot be automatically created");
        }

        var text = new StringBuilder();
        for (var at = prefix - step; at >= 0; at -= step)
        {
            var part = (uint)(address.Bits >> (address.Width - step - at)) & ((1u << step) - 1);
            text.Append(address.IsV6 ? $"{part:x}." : $"{part}.");
        }

        return text.Append(address.IsV6 ? "ip6.arpa" : "in-addr.arpa").ToString();
    }

    private static void Records(StringBuilder text, NetworkDns dns)
    {
        if (dns.Enable == false)
        {
            return;
        }

        foreach (var txt in dns.Txts)
        {
            text.Append($"txt-record={txt.Name},{txt.Value}\n");
        }

        foreach (var srv in dns.Srvs)
        {
            text.Append($"srv-host=_{srv.Service}._{srv.Protocol}").Append(srv.Domain is { } domain ? $".{domain}" : "");
            if (srv.Target is { } target)
            {
                text.Append($",{target}");
                text.Append(srv.Port > 0 || srv.Priority > 0 || srv.Weight > 0 ? $",{Math.Max(srv.Port, 1)}" : "");
                text.Append(srv.Priority > 0 || srv.Weight > 0 ? $",{srv.Priority}" : "");
                text.Append(srv.Weight > 0 ? $",{srv.Weight}" : "");
            }

            text.Append('\n');
        }
    }

    private static void Boot(StringBuilder text, NetworkDef network)
    {
        foreach (var ip in network.Ips)
        {
            if (ip.TftpRoot is { } root)
            {
                text.Append($"enable-tftp\ntftp-root={root}\n");
            }
        }
    }

    private static void Ranges(StringBuilder text, NetworkIp? ip)
    {
        if (ip is null)
        {
            return;
        }

        foreach (var range in ip.Ranges)
        {
            text.Append($"dhcp-range={range.Start},{range.End},");
            text.Append(ip.IsV6 ? $"{ip.PrefixLength}" : $"{ip.EffectiveNetmask}");
            text.Append(range.Lease is { } lease ? $",{LeaseText(lease)}" : "").Append('\n');
        }

        if (ip.Ranges.IsEmpty)
        {
            text.Append(ip.IsV6 ? $"dhcp-range={ip.Address},static,{ip.PrefixLength}\n" : $"dhcp-range={ip.Address},static\n");
        }

        if (!ip.IsV6)
        {
            text.Append("dhcp-no-override\ndhcp-authoritative\n");
        }

        if (ip.BootFile is { } file)
        {
            text.Append($"dhcp-boot={file}").Append(ip.BootServer is { } server ? $",,{server}" : "").Append('\n');
        }
    }

    private static void Files(StringBuilder text, NetworkDef network, string stateDir, bool dhcp)
    {
        UInt128 leases = 0;
        foreach (var ip in network.Ips)
        {
            foreach (var range in ip.Ranges)
            {
                leases += range.End.Bits - range.Start.Bits + 1;
            }
        }

        var stem = $"{stateDir}/{Escaped(network.Name)}";
        text.Append(leases > 0 ? $"dhcp-lease-max={leases}\n" : "");
        text.Append(dhcp ? $"dhcp-hostsfile={stem}.hostsfile\n" : "");
        text.Append(network.Dns.Enable == false ? "" : $"addn-hosts={stem}.addnhosts\n");
    }

    private static void Advertisements(StringBuilder text, NetworkDef network, bool dhcp)
    {
        if (dhcp)
        {
            text.Append("enable-ra\n");
            return;
        }

        foreach (var ip in network.Ips)
        {
            text.Append(ip.IsV6 ? $"dhcp-range={ip.Address},ra-only\n" : "");
        }
    }

    private static string LeaseText(DhcpLease lease) => lease.Expiry == 0 ? "infinite" : lease.Unit switch
    {
        LeaseUnit.Seconds => $"{lease.Expiry}s",
        LeaseUnit.Minutes => $"{lease.Expiry}m",
        _ => $"{lease.Expiry}h",
    };

    private static string Hosts(NetworkIp? ip)
    {
        var text = new StringBuilder();
        foreach (var host in ip is null ? default : ip.Hosts)
        {
            string?[] parts = ip!.IsV6
                ? [host.Id is { } id ? $"id:{id}" : null, host.Name, $"[{host.Ip}]"]
                : [host.Mac, host.Mac is null && host.Id is { } client ? $"id:{client}" : null,
                    host.Mac is null && host.Id is null ? host.Name : null, host.Ip?.ToString(),
                    host.Mac is null && host.Id is null ? null : host.Name];
            text.AppendJoin(',', parts.Where(part => part is not null));
            text.Append(host.Lease is { } lease ? $",{LeaseText(lease)}" : "").Append('\n');
        }

        return text.ToString();
    }

    private static string ExtraNames(NetworkDns dns)
    {
        var text = new StringBuilder();
        foreach (var host in dns.Hosts)
        {
            text.Append($"{host.Ip}\t");
            foreach (var name in host.Names)
            {
                text.Append(name).Append('\t');
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
