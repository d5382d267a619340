namespace VirtBridge.Model;

/// <summary>
/// Rules about packets, for iptables and ip6tables. A guest's packets pass FJ (to others) or HJ (to the host) on their
/// way out and FP on their way in; a rule has to say the right thing in each.
/// </summary>
internal static class NWFilterIptables
{
    private const string Outgoing = "NEW,ESTABLISHED";
    private const string Answering = "ESTABLISHED";

    public static void Apply(List<IReadOnlyList<string>> commands, NWFilterBoundRule rule, string device)
    {
        if (rule.Value("state") is { } states)
        {
            ApplyStated(commands, rule, device, states is "NONE" or "" ? null : states);
            return;
        }

        var both = rule.Rule.Direction == NWFilterDirection.InOut;
        var mirrored = both || rule.Rule.Direction == NWFilterDirection.In;
        var follows = !both && !rule.Rule.NoStateMatch;
        var (near, far) = mirrored ? (Answering, Outgoing) : (Outgoing, Answering);
        Add(commands, rule, new(device, "FJ", mirrored, follows ? near : null, "RETURN", SkipIcmp: mirrored || both));
        Add(commands, rule, new(device, "FP", !mirrored, follows ? far : null, "ACCEPT", SkipIcmp: !mirrored || both));
        Add(commands, rule, new(device, "HJ", mirrored, follows ? near : null, "RETURN", SkipIcmp: mirrored));
    }

    /// <summary>The owner named the connection states; only the direction of the rule is written.</summary>
    private static void ApplyStated(List<IReadOnlyList<string>> commands, NWFilterBoundRule rule, string device, string? states)
    {
        var direction = rule.Rule.Direction;
        if (direction is NWFilterDirection.Out or NWFilterDirection.InOut)
        {
            Add(commands, rule, new(device, "FJ", false, states, "RETURN", SkipIcmp: false) { Stated = true });
        }

        if (direction is NWFilterDirection.In or NWFilterDirection.InOut)
        {
            Add(commands, rule, new(device, "FP", false, states, "ACCEPT", SkipIcmp: false) { Stated = true });
        }

        if (direction is NWFilterDirection.Out or NWFilterDirection.InOut)
        {
            Add(commands, rule, new(device, "HJ", false, states, "RETURN", SkipIcmp: false) { Stated = true });
        }
    }

    private static void Add(List<IReadOnlyList<string>> commands, NWFilterBoundRule rule, Place place)
    {
        var v6 = rule.Rule.Protocol!.Layer == NWFilterLayer.Ipv6;
        var matches = new List<string>();
        var hasType = rule.Value("type") is not null;
        if ((hasType && place.SkipIcmp) || (place.Mirrored && rule.Value("connlimit-above") is not null))
        {
            return;
        }

        // The sender's hardware address is known only on the way out; a rule of nothing else says nothing on the way in.
        var macSkipped = place.Mirrored && rule.Value("srcmacaddr") is not null;
        if (!macSkipped && rule.Value("srcmacaddr") is { } mac)
        {
            matches.AddRange(["-m", "mac", .. Not(rule, "srcmacaddr"), "--mac-source", mac]);
        }

        Addresses(matches, rule, place.Mirrored);
        Details(matches, rule, place.Mirrored, v6);
        if (macSkipped && matches.Count == 0)
        {
            return;
        }

        var accepts = rule.Rule.Action == NWFilterAction.Accept;
        State(matches, place, accepts || place.Stated, hasType);
        Extras(matches, rule, place.Mirrored);
        commands.Add(
        [
            v6 ? "ip6tables" : "iptables", "-w", "-A", $"{place.Chain}-{place.Device}", "-p", Protocol(rule.Rule.Protocol.Name),
            .. matches, "-j", accepts ? place.Accept : NWFilterFirewall.Target(rule.Rule.Action),
        ]);
    }

    private static string Protocol(string name) =>
        name.EndsWith("-ipv6", StringComparison.Ordinal) ? name[..^"-ipv6".Length] : name;

    private static string[] Not(NWFilterBoundRule rule, string field) => rule.Negated(field) ? ["!"] : [];

    private static void Addresses(List<string> matches, NWFilterBoundRule rule, bool mirrored)
    {
        var (source, destination) = mirrored ? ("--destination", "--source") : ("--source", "--destination");
        var (sources, destinations) = mirrored ? ("--dst-range", "--src-range") : ("--src-range", "--dst-range");
        Address(matches, rule, "src", source, sources);
        Address(matches, rule, "dst", destination, destinations);
        if (rule.Value("dscp") is { } dscp)
        {
            matches.AddRange(["-m", "dscp", .. Not(rule, "dscp"), "--dscp", dscp]);
        }

        if (rule.Value("connlimit-above") is { } limit)
        {
            matches.AddRange(["-m", "connlimit", .. Not(rule, "connlimit-above"), "--connlimit-above", limit]);
        }
    }

    private static void Address(List<string> matches, NWFilterBoundRule rule, string end, string option, string range)
    {
        if (rule.Value($"{end}ipaddr") is { } address)
        {
            var mask = rule.Value($"{end}ipmask");
            matches.AddRange([.. Not(rule, $"{end}ipaddr"), option, mask is null ? address : $"{address}/{mask}"]);
        }
        else if (rule.Value($"{end}ipfrom") is { } from)
        {
            var to = rule.Value($"{end}ipto");
            matches.AddRange(["-m", "iprange", .. Not(rule, $"{end}ipfrom"), range, to is null ? from : $"{from}-{to}"]);
        }
    }

    private static void Details(List<string> matches, NWFilterBoundRule rule, bool mirrored, bool v6)
    {
        if (rule.Rule.Protocol!.Field("option") is not null && rule.Value("flags") is { } flags)
        {
            matches.AddRange([.. Not(rule, "flags"), "--tcp-flags", .. flags.Split('/')]);
        }

        if (NWFilterFirewall.Range(rule, "srcportstart", "srcportend") is { } from)
        {
            matches.AddRange([.. Not(rule, "srcportstart"), mirrored ? "--dport" : "--sport", from]);
        }

        if (NWFilterFirewall.Range(rule, "dstportstart", "dstportend") is { } to)
        {
            matches.AddRange([.. Not(rule, "dstportstart"), mirrored ? "--sport" : "--dport", to]);
        }

        if (rule.Value("option") is { } option)
        {
            matches.AddRange([.. Not(rule, "option"), "--tcp-option", option]);
        }

        if (rule.Value("type") is { } type)
        {
            var code = rule.Value("code");
            matches.AddRange([.. Not(rule, "type"), v6 ? "--icmpv6-type" : "--icmp-type", code is null ? type : $"{type}/{code}"]);
        }
    }

    private static void State(List<string> matches, Place place, bool wanted, bool hasType)
    {
        if (place.States is not { } states || !wanted)
        {
            return;
        }

        matches.AddRange(["-m", "conntrack", "--ctstate", states]);
        if (!place.Stated && !hasType)
        {
            matches.AddRange(["-m", "conntrack", "--ctdir", states == Outgoing ? "Original" : "Reply"]);
        }
    }

    private static void Extras(List<string> matches, NWFilterBoundRule rule, bool mirrored)
    {
        if (rule.Value("ipset") is { } set && rule.Value("ipsetflags") is { } flags)
        {
            var turned = string.Join(',', flags.Split(',').Select(flag => mirrored ? flag == "src" ? "dst" : "src" : flag));
            matches.AddRange(["-m", "set", .. Not(rule, "ipset"), "--match-set", set, turned]);
        }

        if (rule.Value("comment") is { } comment)
        {
            matches.AddRange(["-m", "comment", "--comment", comment]);
        }
    }

    /// <summary>A chain, the way packets pass it, and what accepting means there.</summary>
    private sealed record Place(string Device, string Chain, bool Mirrored, string? States, string Accept, bool SkipIcmp)
    {
        public bool Stated { get; init; }
    }
}
