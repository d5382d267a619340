namespace VirtBridge.Model;

/// <summary>What kind of value a field takes.</summary>
public enum NWFilterFieldKind
{
    Mac,
    MacMask,
    Ipv4,
    Ipv6,
    Ipv4Mask,
    Ipv6Mask,
    Byte,
    Word,
    Long,
    Dscp,
    VlanId,
    EtherType,
    ArpOpcode,
    IpProtocol,
    Flag,
    States,
    TcpFlags,
    SetName,
    SetFlags,
    Remark,
}

/// <summary>A field of a protocol. A field that belongs to another one is negated whenever that one is.</summary>
public sealed record NWFilterField(string Name, NWFilterFieldKind Kind, string? BelongsTo = null);

/// <summary>Where packets of a protocol are filtered.</summary>
public enum NWFilterLayer
{
    Ethernet,
    Ipv4,
    Ipv6,
}

/// <summary>A protocol a rule can be about, and its fields in the order they are written.</summary>
public sealed record NWFilterProtocol(string Name, NWFilterLayer Layer, ValueArray<NWFilterField> Fields)
{
    private static readonly NWFilterField Remark = new("comment", NWFilterFieldKind.Remark);

    private static readonly NWFilterField[] SourceMac =
    [
        new("srcmacaddr", NWFilterFieldKind.Mac),
        new("srcmacmask", NWFilterFieldKind.MacMask, "srcmacaddr"),
    ];

    private static readonly NWFilterField[] Macs =
    [
        .. SourceMac,
        new("dstmacaddr", NWFilterFieldKind.Mac),
        new("dstmacmask", NWFilterFieldKind.MacMask, "dstmacaddr"),
    ];

    private static readonly NWFilterField[] Ports =
    [
        new("srcportstart", NWFilterFieldKind.Word),
        new("srcportend", NWFilterFieldKind.Word, "srcportstart"),
        new("dstportstart", NWFilterFieldKind.Word, "srcportstart"),
        new("dstportend", NWFilterFieldKind.Word, "srcportstart"),
    ];

    private static readonly NWFilterField[] EthernetPorts = Array.ConvertAll(Ports, port => port with { BelongsTo = null });

    private static readonly NWFilterProtocol[] Protocols = [.. Ethernet(), .. OverIp(false), .. OverIp(true)];

    public static IReadOnlyList<NWFilterProtocol> All => Protocols;

    public static NWFilterProtocol? ByName(string name) => Array.Find(Protocols, protocol => protocol.Name == name);

    public NWFilterField? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    private static NWFilterField[] Addresses(bool v6)
    {
        var (ip, mask) = Kinds(v6);
        return
        [
            new("srcipaddr", ip),
            new("srcipmask", mask, "srcipaddr"),
            new("dstipaddr", ip),
            new("dstipmask", mask, "dstipaddr"),
        ];
    }

    private static (NWFilterFieldKind Address, NWFilterFieldKind Mask) Kinds(bool v6) => v6
        ? (NWFilterFieldKind.Ipv6, NWFilterFieldKind.Ipv6Mask)
        : (NWFilterFieldKind.Ipv4, NWFilterFieldKind.Ipv4Mask);

    private static IEnumerable<NWFilterProtocol> Ethernet()
    {
        NWFilterField[] arp =
        [
            .. Macs,
            new("hwtype", NWFilterFieldKind.Word),
            new("protocoltype", NWFilterFieldKind.Word),
            new("opcode", NWFilterFieldKind.ArpOpcode),
            new("arpsrcmacaddr", NWFilterFieldKind.Mac),
            new("arpdstmacaddr", NWFilterFieldKind.Mac),
            new("arpsrcipaddr", NWFilterFieldKind.Ipv4),
            new("arpsrcipmask", NWFilterFieldKind.Ipv4Mask),
            new("arpdstipaddr", NWFilterFieldKind.Ipv4),
            new("arpdstipmask", NWFilterFieldKind.Ipv4Mask),
            new("gratuitous", NWFilterFieldKind.Flag),
            Remark,
        ];
        yield return new("mac", NWFilterLayer.Ethernet, [.. Macs, new("protocolid", NWFilterFieldKind.EtherType), Remark]);
        yield return new("vlan", NWFilterLayer.Ethernet,
            [.. Macs, new("vlanid", NWFilterFieldKind.VlanId), new("encap-protocol", NWFilterFieldKind.EtherType), Remark]);
        yield return new("stp", NWFilterLayer.Ethernet, Stp());
        yield return new("arp", NWFilterLayer.Ethernet, arp.ToValueArray());
        yield return new("rarp", NWFilterLayer.Ethernet, arp.ToValueArray());
        yield return new("ip", NWFilterLayer.Ethernet,
        [
            .. Macs, .. Addresses(false), new("protocol", NWFilterFieldKind.IpProtocol), .. EthernetPorts, new("dscp", NWFilterFieldKind.Dscp), Remark,
        ]);
        yield return new("ipv6", NWFilterLayer.Ethernet,
        [
            .. Macs, .. Addresses(true), new("protocol", NWFilterFieldKind.IpProtocol), .. EthernetPorts,
            new("type", NWFilterFieldKind.Byte), new("typeend", NWFilterFieldKind.Byte, "type"),
            new("code", NWFilterFieldKind.Byte, "type"), new("codeend", NWFilterFieldKind.Byte, "type"), Remark,
        ]);
    }

    private static ValueArray<NWFilterField> Stp()
    {
        List<NWFilterField> fields = [.. SourceMac, new("type", NWFilterFieldKind.Byte), new("flags", NWFilterFieldKind.Byte)];
        Range("root-priority", NWFilterFieldKind.Word);
        fields.Add(new("root-address", NWFilterFieldKind.Mac));
        fields.Add(new("root-address-mask", NWFilterFieldKind.MacMask, "root-address"));
        Range("root-cost", NWFilterFieldKind.Long);
        Range("sender-priority", NWFilterFieldKind.Word);
        fields.Add(new("sender-address", NWFilterFieldKind.Mac));
        fields.Add(new("sender-address-mask", NWFilterFieldKind.MacMask, "sender-address"));
        foreach (var name in (string[])["port", "age", "max-age", "hello-time", "forward-delay"])
        {
            Range(name, NWFilterFieldKind.Word);
        }

        fields.Add(Remark);
        return fields.ToValueArray();

        void Range(string name, NWFilterFieldKind kind)
        {
            fields.Add(new(name, kind));
            fields.Add(new(name + "-hi", kind, name));
        }
    }

    private static IEnumerable<NWFilterProtocol> OverIp(bool v6)
    {
        var layer = v6 ? NWFilterLayer.Ipv6 : NWFilterLayer.Ipv4;
        var suffix = v6 ? "-ipv6" : "";
        var shared = OverIpFields(v6);
        NWFilterField[] icmp = [new("type", NWFilterFieldKind.Byte), new("code", NWFilterFieldKind.Byte, "type")];
        NWFilterField[] tcp = [new("option", NWFilterFieldKind.Byte), new("flags", NWFilterFieldKind.TcpFlags)];
        yield return new("tcp" + suffix, layer, [.. shared, .. Ports, .. tcp, Remark]);
        yield return new("udp" + suffix, layer, [.. shared, .. Ports, Remark]);
        yield return new("udplite" + suffix, layer, [.. shared, Remark]);
        yield return new("esp" + suffix, layer, [.. shared, Remark]);
        yield return new("ah" + suffix, layer, [.. shared, Remark]);
        yield return new("sctp" + suffix, layer, [.. shared, .. Ports, Remark]);
        yield return new(v6 ? "icmpv6" : "icmp", layer, [.. shared, .. icmp, Remark]);
        yield return new("all" + suffix, layer, [.. shared, Remark]);
        if (!v6)
        {
            yield return new("igmp", layer, [.. shared, Remark]);
        }
    }

    private static NWFilterField[] OverIpFields(bool v6)
    {
        var ip = Kinds(v6).Address;
        return
        [
            SourceMac[0],
            .. Addresses(v6),
            new("srcipfrom", ip),
            new("srcipto", ip, "srcipfrom"),
            new("dstipfrom", ip),
            new("dstipto", ip, "dstipfrom"),
            new("dscp", NWFilterFieldKind.Dscp),
            new("connlimit-above", NWFilterFieldKind.Word),
            new("state", NWFilterFieldKind.States),
            new("ipset", NWFilterFieldKind.SetName),
            new("ipsetflags", NWFilterFieldKind.SetFlags),
        ];
    }
}
