namespace VirtBridge.Model;

/// <summary>Protocol numbers that have names in filters.</summary>
public static class NWFilterNumbers
{
    private static readonly (string Name, uint Number)[] EtherTypes =
        [("ipv4", 0x800), ("ipv6", 0x86dd), ("arp", 0x806), ("rarp", 0x8035), ("vlan", 0x8100)];

    private static readonly (string Name, uint Number)[] ArpOpcodes =
    [
        ("Request", 1), ("Reply", 2), ("Request_Reverse", 3), ("Reply_Reverse", 4), ("DRARP_Request", 5),
        ("DRARP_Reply", 6), ("DRARP_Error", 7), ("InARP_Request", 8), ("ARP_NAK", 9),
    ];

    private static readonly (string Name, uint Number)[] IpProtocols =
    [
        ("tcp", 6), ("udp", 17), ("udplite", 136), ("esp", 50), ("ah", 51), ("icmp", 1), ("igmp", 2), ("sctp", 132), ("icmpv6", 58),
    ];

    private static readonly (string Name, uint Number)[] None = [];

    /// <summary>The number a name stands for, in any case.</summary>
    public static uint? Number(NWFilterFieldKind kind, string name)
    {
        foreach (var known in Of(kind))
        {
            if (known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return known.Number;
            }
        }

        return null;
    }

    public static string? Name(NWFilterFieldKind kind, uint number)
    {
        foreach (var known in Of(kind))
        {
            if (known.Number == number)
            {
                return known.Name;
            }
        }

        return null;
    }

    /// <summary>tcp, udp, dccp and sctp have ports.</summary>
    public static bool HasPorts(uint protocol) => protocol is 6 or 17 or 33 or 132;

    private static (string Name, uint Number)[] Of(NWFilterFieldKind kind) => kind switch
    {
        NWFilterFieldKind.EtherType => EtherTypes,
        NWFilterFieldKind.ArpOpcode => ArpOpcodes,
        NWFilterFieldKind.IpProtocol => IpProtocols,
        _ => None,
    };
}
