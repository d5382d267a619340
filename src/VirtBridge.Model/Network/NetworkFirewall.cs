namespace VirtBridge.Model;

/// <summary>What lets the guests of a network through, and what masks them.</summary>
internal static class NetworkFirewallRules
{
    private static readonly string[] V4Local = ["255.255.255.255/32", "224.0.0.0/24"];
    private static readonly string[] V6Local = ["ff02::/16"];

    /// <summary>Networks whose traffic the host filters.</summary>
    public static bool Filters(NetworkDef network) =>
        network.Forward.Mode is NetworkForwardMode.None or NetworkForwardMode.Nat or NetworkForwardMode.Route;

    public static bool UsesV6(NetworkDef network) => HasV6(network) || network.Ipv6;

    public static bool HasV6(NetworkDef network) => network.Ips.Any(ip => ip.IsV6);

    /// <summary>Traffic of this address leaves the host under the host's own address.</summary>
    public static bool Masks(NetworkDef network, NetworkIp ip) =>
        network.Forward.Mode == NetworkForwardMode.Nat && (!ip.IsV6 || network.Forward.NatIpv6 == true);

    public static string Subnet(NetworkIp ip) => $"{ip.Address!.Value.Network(ip.PrefixLength)}/{ip.PrefixLength}";

    public static string[] LocalTargets(bool v6) => v6 ? V6Local : V4Local;

    /// <summary>The ports masked connections leave from.</summary>
    public static string Ports(NetworkForward forward) => forward.NatPortStart == 0 && forward.NatPortEnd == 0
        ? "1024-65535"
        : $"{forward.NatPortStart}-{forward.NatPortEnd}";

    /// <summary>The addresses masked connections leave from, if the owner chose any.</summary>
    public static string? Sources(NetworkForward forward, bool v6) => v6 || forward.NatStart is not { } start ? null
        : forward.NatEnd is { } end && end != start ? $"{start}-{end}"
        : $"{start}";
}

/// <summary>The iptables commands of a network that starts.</summary>
public static class NetworkIptables
{
    public static IReadOnlyList<IReadOnlyList<string>> Start(NetworkDef network)
    {
        var commands = new List<IReadOnlyList<string>>();
        if (!NetworkFirewallRules.Filters(network))
        {
            return commands;
        }

        var bridge = network.Bridge.Name ?? "";
        Services(commands, network, bridge);
        Isolate(commands, bridge, false);
        if (NetworkFirewallRules.UsesV6(network))
        {
            Isolate(commands, bridge, true);
            if (NetworkFirewallRules.HasV6(network))
            {
                Open(commands, bridge, true, 53, 53, "tcp", "udp");
                Open(commands, bridge, true, 547, 546, "udp");
            }
        }

        foreach (var ip in network.Ips)
        {
            Forward(commands, network, bridge, ip);
        }

        if (!network.Ips.Any(ip => !ip.IsV6 && !(ip.Ranges.IsEmpty && ip.Hosts.IsEmpty)))
        {
            return commands;
        }

        // Some DHCP clients refuse packets whose checksum the host left to the hardware.
        commands.Add(
        [
            "iptables", "-w", "--table", "mangle", "--insert", "LIBVIRT_PRT", "--out-interface", bridge, "--protocol", "udp",
            "--destination-port", "68", "--jump", "CHECKSUM", "--checksum-fill",
        ]);
        return commands;
    }

    private static void Services(List<IReadOnlyList<string>> commands, NetworkDef network, string bridge)
    {
        Open(commands, bridge, false, 67, 68, "tcp", "udp");
        Open(commands, bridge, false, 53, 53, "tcp", "udp");
        if (network.Ips.Any(ip => !ip.IsV6 && ip.TftpRoot is not null))
        {
            Open(commands, bridge, false, 69, 69, "udp");
        }
    }

    private static string[] Insert(bool v6, string table, string chain) =>
        [v6 ? "ip6tables" : "iptables", "-w", "--table", table, "--insert", chain];

    /// <summary>Lets requests in by every protocol, then answers out.</summary>
    private static void Open(List<IReadOnlyList<string>> commands, string bridge, bool v6, int port, int back, params string[] protocols)
    {
        foreach (var (chain, side, number) in ((string, string, int)[])[("LIBVIRT_INP", "--in-interface", port), ("LIBVIRT_OUT", "--out-interface", back)])
        {
            foreach (var protocol in protocols)
            {
                commands.Add(
                [
                    .. Insert(v6, "filter", chain), side, bridge, "--protocol", protocol, "--destination-port", $"{number}", "--jump", "ACCEPT",
                ]);
            }
        }
    }

    private static void Isolate(List<IReadOnlyList<string>> commands, string bridge, bool v6)
    {
        commands.Add([.. Insert(v6, "filter", "LIBVIRT_FWO"), "--in-interface", bridge, "--jump", "REJECT"]);
        commands.Add([.. Insert(v6, "filter", "LIBVIRT_FWI"), "--out-interface", bridge, "--jump", "REJECT"]);
        commands.Add([.. Insert(v6, "filter", "LIBVIRT_FWX"), "--in-interface", bridge, "--out-interface", bridge, "--jump", "ACCEPT"]);
    }

    private static void Forward(List<IReadOnlyList<string>> commands, NetworkDef network, string bridge, NetworkIp ip)
    {
        if (network.Forward.Mode == NetworkForwardMode.None)
        {
            return;
        }

        var (v6, subnet) = (ip.IsV6, NetworkFirewallRules.Subnet(ip));
        var device = network.Forward.Device;
        string[] to = device is null ? [] : ["--out-interface", device];
        string[] from = device is null ? [] : ["--in-interface", device];
        var masks = NetworkFirewallRules.Masks(network, ip);
        commands.Add([.. Insert(v6, "filter", "LIBVIRT_FWO"), "--source", subnet, "--in-interface", bridge, .. to, "--jump", "ACCEPT"]);
        commands.Add(
        [
            .. Insert(v6, "filter", "LIBVIRT_FWI"), "--destination", subnet, .. from, "--out-interface", bridge,
            .. masks ? (string[])["--match", "conntrack", "--ctstate", "ESTABLISHED,RELATED"] : [], "--jump", "ACCEPT",
        ]);
        if (masks)
        {
            Mask(commands, network, v6, subnet, to);
        }
    }

    private static void Mask(List<IReadOnlyList<string>> commands, NetworkDef network, bool v6, string subnet, string[] to)
    {
        var sources = NetworkFirewallRules.Sources(network.Forward, v6);
        foreach (var protocol in (string?[])[null, "udp", "tcp"])
        {
            var ports = protocol is null ? null : NetworkFirewallRules.Ports(network.Forward);
            string[] target = sources is not null
                ? ["--jump", "SNAT", "--to-source", ports is null ? sources : $"{sources}:{ports}"]
                : ["--jump", "MASQUERADE", .. ports is null ? (string[])[] : ["--to-ports", ports]];
            commands.Add(
            [
                .. Insert(v6, "nat", "LIBVIRT_PRT"), "--source", subnet, .. protocol is null ? (string[])[] : ["-p", protocol],
                "!", "--destination", subnet, .. to, .. target,
            ]);
        }

        foreach (var local in NetworkFirewallRules.LocalTargets(v6))
        {
            commands.Add([.. Insert(v6, "nat", "LIBVIRT_PRT"), .. to, "--source", subnet, "--destination", local, "--jump", "RETURN"]);
        }
    }
}

/// <summary>The nft and tc commands of a network that starts.</summary>
public static class NetworkNftables
{
    public static IReadOnlyList<IReadOnlyList<string>> Start(NetworkDef network)
    {
        var commands = new List<IReadOnlyList<string>>();
        if (!NetworkFirewallRules.Filters(network))
        {
            return commands;
        }

        var bridge = network.Bridge.Name ?? "";
        Checksums(commands, bridge);
        Isolate(commands, bridge, false);
        if (NetworkFirewallRules.UsesV6(network))
        {
            Isolate(commands, bridge, true);
        }

        foreach (var ip in network.Ips)
        {
            Forward(commands, network, bridge, ip);
        }

        return commands;
    }

    /// <summary>Some DHCP clients refuse packets whose checksum the host left to the hardware.</summary>
    private static void Checksums(List<IReadOnlyList<string>> commands, string bridge)
    {
        commands.Add(["tc", "qdisc", "show", "dev", bridge, "handle", "1:"]);
        commands.Add(["tc", "qdisc", "add", "dev", bridge, "root", "handle", "1:", "htb", "default", "2"]);
        commands.Add(
        [
            "tc", "filter", "add", "dev", bridge, "prio", "2", "protocol", "ip", "parent", "1:", "u32", "match", "ip", "dport", "68", "ffff",
            "action", "csum", "ip", "and", "udp",
        ]);
    }

    private static string[] Insert(bool v6, string chain) =>
        ["nft", "-ae", "insert", "rule", v6 ? "ip6" : "ip", "libvirt_network", chain];

    private static void Isolate(List<IReadOnlyList<string>> commands, string bridge, bool v6)
    {
        commands.Add([.. Insert(v6, "guest_output"), "iif", bridge, "counter", "reject"]);
        commands.Add([.. Insert(v6, "guest_input"), "oif", bridge, "counter", "reject"]);
        commands.Add([.. Insert(v6, "guest_cross"), "iif", bridge, "oif", bridge, "counter", "accept"]);
    }

    private static void Forward(List<IReadOnlyList<string>> commands, NetworkDef network, string bridge, NetworkIp ip)
    {
        if (network.Forward.Mode == NetworkForwardMode.None)
        {
            return;
        }

        var (v6, subnet) = (ip.IsV6, NetworkFirewallRules.Subnet(ip));
        var family = v6 ? "ip6" : "ip";
        var device = network.Forward.Device;
        string[] to = device is null ? [] : ["oifname", device];
        string[] from = device is null ? [] : ["iifname", device];
        var masks = NetworkFirewallRules.Masks(network, ip);
        commands.Add([.. Insert(v6, "guest_output"), family, "saddr", subnet, "iif", bridge, .. to, "counter", "accept"]);
        commands.Add(masks
            ? [.. Insert(v6, "guest_input"), .. from, "oif", bridge, family, "daddr", subnet, "ct", "state", "related,established", "counter", "accept"]
            : [.. Insert(v6, "guest_input"), family, "daddr", subnet, .. from, "oif", bridge, "counter", "accept"]);
        if (masks)
        {
            Mask(commands, network, v6, subnet, to);
        }
    }

    private static void Mask(List<IReadOnlyList<string>> commands, NetworkDef network, bool v6, string subnet, string[] to)
    {
        var family = v6 ? "ip6" : "ip";
        var sources = NetworkFirewallRules.Sources(network.Forward, v6);
        foreach (var protocol in (string?[])[null, "udp", "tcp"])
        {
            var ports = protocol is null ? null : $":{NetworkFirewallRules.Ports(network.Forward)}";
            string[] target = sources is not null ? ["snat", "to", $"{sources}{ports}"]
                : ports is null ? ["masquerade"]
                : ["masquerade", "to", ports];
            commands.Add(
            [
                .. Insert(v6, "guest_nat"), .. protocol is null ? (string[])[] : ["meta", "l4proto", protocol],
                family, "saddr", subnet, family, "daddr", "!=", subnet, .. to, "counter", .. target,
            ]);
        }

        foreach (var local in NetworkFirewallRules.LocalTargets(v6))
        {
            commands.Add([.. Insert(v6, "guest_nat"), .. to, family, "saddr", subnet, family, "daddr", local, "counter", "return"]);
        }
    }
}
