namespace VirtBridge.Model;

/// <summary>Rules about frames, for ebtables. A rule for both directions is written once as it is and once mirrored.</summary>
internal static class NWFilterEbtables
{
    private const string SpanningTree = "01:80:c2:00:00:00";

    private static readonly string[] Base = ["ebtables", "--concurrent", "-t", "nat"];

    public static void CreateChain(List<IReadOnlyList<string>> commands, string device, string chain)
    {
        foreach (var direction in (string[])["J", "P"])
        {
            var name = $"{direction}-{device}-{chain}";
            commands.Add([.. Base, "-F", name]);
            commands.Add([.. Base, "-X", name]);
            commands.Add([.. Base, "-N", name]);
            commands.Add([.. Base, "-A", $"libvirt-{direction}-{device}", .. Selector(chain), "-j", name]);
        }
    }

    public static void Apply(List<IReadOnlyList<string>> commands, NWFilterBoundRule rule, string device)
    {
        var direction = rule.Rule.Direction;
        if (direction is NWFilterDirection.Out or NWFilterDirection.InOut)
        {
            commands.Add(Command(rule, Chain(rule, "J", device), direction == NWFilterDirection.InOut));
        }

        if (direction is NWFilterDirection.In or NWFilterDirection.InOut)
        {
            commands.Add(Command(rule, Chain(rule, "P", device), false));
        }
    }

    private static string Chain(NWFilterBoundRule rule, string direction, string device) =>
        rule.Chain == NWFilterDef.RootChain ? $"libvirt-{direction}-{device}" : $"{direction}-{device}-{rule.Chain}";

    private static string[] Selector(string chain)
    {
        (string Prefix, string[] Match)[] known =
        [
            ("mac", []), ("stp", ["-d", SpanningTree]), ("vlan", ["-p", "0x8100"]), ("arp", ["-p", "0x806"]),
            ("rarp", ["-p", "0x8035"]), ("ipv4", ["-p", "0x800"]), ("ipv6", ["-p", "0x86dd"]),
        ];
        return Array.Find(known, item => chain.StartsWith(item.Prefix, StringComparison.Ordinal)).Match ?? [];
    }

    private static List<string> Command(NWFilterBoundRule rule, string chain, bool mirrored)
    {
        List<string> argv = [.. Base, "-A", chain];
        Masked(argv, rule, mirrored ? "-d" : "-s", "srcmacaddr", "srcmacmask");
        Masked(argv, rule, mirrored ? "-s" : "-d", "dstmacaddr", "dstmacmask");
        switch (rule.Rule.Protocol!.Name)
        {
            case "mac":
                Hex(argv, rule, "-p", "protocolid");
                break;
            case "vlan":
                argv.AddRange(["-p", "0x8100"]);
                Plain(argv, rule, "--vlan-id", "vlanid");
                Plain(argv, rule, "--vlan-encap", "encap-protocol");
                break;
            case "stp":
                Stp(argv, rule);
                break;
            case "arp" or "rarp":
                argv.AddRange(["-p", rule.Rule.Protocol.Name == "arp" ? "0x806" : "0x8035"]);
                Arp(argv, rule, mirrored);
                break;
            case "ip":
                argv.AddRange(["-p", "ipv4"]);
                Ip(argv, rule, "--ip-", mirrored);
                Hex(argv, rule, "--ip-tos", "dscp");
                break;
            case "ipv6":
                argv.AddRange(["-p", "ipv6"]);
                Ip(argv, rule, "--ip6-", mirrored);
                Icmp(argv, rule);
                break;
        }

        argv.AddRange(["-j", rule.Rule.Action == NWFilterAction.Reject ? "DROP" : NWFilterFirewall.Target(rule.Rule.Action)]);
        return argv;
    }

    private static void Option(List<string> argv, string option, bool negated, string value)
    {
        argv.Add(option);
        if (negated)
        {
            argv.Add("!");
        }

        argv.Add(value);
    }

    private static void Plain(List<string> argv, NWFilterBoundRule rule, string option, string field)
    {
        if (rule.Value(field) is { } value)
        {
            Option(argv, option, rule.Negated(field), value);
        }
    }

    private static void Hex(List<string> argv, NWFilterBoundRule rule, string option, string field)
    {
        if (rule.Value(field) is { } value)
        {
            Option(argv, option, rule.Negated(field), rule.Number(field) is { } number ? $"0x{number:x}" : value);
        }
    }

    private static void Masked(List<string> argv, NWFilterBoundRule rule, string option, string field, string mask)
    {
        if (rule.Value(field) is { } value)
        {
            Option(argv, option, rule.Negated(field), rule.Value(mask) is { } bits ? $"{value}/{bits}" : value);
        }
    }

    private static void Ranged(List<string> argv, NWFilterBoundRule rule, string option, string first, string last)
    {
        if (NWFilterFirewall.Range(rule, first, last) is { } range)
        {
            Option(argv, option, rule.Negated(first), range);
        }
    }

    private static void Stp(List<string> argv, NWFilterBoundRule rule)
    {
        argv.AddRange(["-d", SpanningTree]);
        Plain(argv, rule, "--stp-type", "type");
        Plain(argv, rule, "--stp-flags", "flags");
        Ranged(argv, rule, "--stp-root-pri", "root-priority", "root-priority-hi");
        Masked(argv, rule, "--stp-root-addr", "root-address", "root-address-mask");
        Ranged(argv, rule, "--stp-root-cost", "root-cost", "root-cost-hi");
        Ranged(argv, rule, "--stp-sender-prio", "sender-priority", "sender-priority-hi");
        Masked(argv, rule, "--stp-sender-addr", "sender-address", "sender-address-mask");
        Ranged(argv, rule, "--stp-port", "port", "port-hi");
        Ranged(argv, rule, "--stp-msg-age", "age", "age-hi");
        Ranged(argv, rule, "--stp-max-age", "max-age", "max-age-hi");
        Ranged(argv, rule, "--stp-hello-time", "hello-time", "hello-time-hi");
        Ranged(argv, rule, "--stp-forward-delay", "forward-delay", "forward-delay-hi");
    }

    private static void Arp(List<string> argv, NWFilterBoundRule rule, bool mirrored)
    {
        Plain(argv, rule, "--arp-htype", "hwtype");
        Plain(argv, rule, "--arp-opcode", "opcode");
        Hex(argv, rule, "--arp-ptype", "protocoltype");
        ArpIp(argv, rule, mirrored ? "--arp-ip-dst" : "--arp-ip-src", "arpsrcipaddr", "arpsrcipmask");
        ArpIp(argv, rule, mirrored ? "--arp-ip-src" : "--arp-ip-dst", "arpdstipaddr", "arpdstipmask");
        Plain(argv, rule, mirrored ? "--arp-mac-dst" : "--arp-mac-src", "arpsrcmacaddr");
        Plain(argv, rule, mirrored ? "--arp-mac-src" : "--arp-mac-dst", "arpdstmacaddr");
        if (rule.Value("gratuitous") == "true")
        {
            if (rule.Negated("gratuitous"))
            {
                argv.Add("!");
            }

            argv.Add("--arp-gratuitous");
        }
    }

    private static void ArpIp(List<string> argv, NWFilterBoundRule rule, string option, string field, string mask)
    {
        if (rule.Value(field) is { } address)
        {
            Option(argv, option, rule.Negated(field), $"{address}/{rule.Value(mask) ?? "32"}");
        }
    }

    private static void Ip(List<string> argv, NWFilterBoundRule rule, string prefix, bool mirrored)
    {
        var (source, destination) = mirrored ? ("destination", "source") : ("source", "destination");
        Masked(argv, rule, prefix + source, "srcipaddr", "srcipmask");
        Masked(argv, rule, prefix + destination, "dstipaddr", "dstipmask");
        Plain(argv, rule, prefix + "protocol", "protocol");
        Ranged(argv, rule, $"{prefix}{source}-port", "srcportstart", "srcportend");
        Ranged(argv, rule, $"{prefix}{destination}-port", "dstportstart", "dstportend");
    }

    private static void Icmp(List<string> argv, NWFilterBoundRule rule)
    {
        if (rule.Value("type") is null && rule.Value("typeend") is null && rule.Value("code") is null && rule.Value("codeend") is null)
        {
            return;
        }

        var negated = rule.Negated("type") || rule.Negated("code");
        Option(argv, "--ip6-icmp-type", negated, $"{Span(rule, "type", "typeend")}/{Span(rule, "code", "codeend")}");
    }

    private static string Span(NWFilterBoundRule rule, string first, string last)
    {
        var start = rule.Value(first);
        return $"{start ?? "0"}:{rule.Value(last) ?? start ?? "255"}";
    }
}
