using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Network cards: "mac=...,bridge=...,script=...,model=...".</summary>
internal static class XenInterfaces
{
    private const string OpenVSwitchScript = "vif-openvswitch";
    private const string BridgeScript = "vif-bridge";
    private const string NetFront = "netfront";

    /// <summary>Units of a transfer rate in bits per second; longer names first.</summary>
    private static readonly (string Name, UInt128 Bits)[] Units =
    [
        ("GB/s", 8ul << 30), ("MB/s", 8ul << 20), ("KB/s", 8ul << 10), ("B/s", 8),
        ("Gb/s", 1ul << 30), ("Mb/s", 1ul << 20), ("Kb/s", 1ul << 10), ("b/s", 1),
    ];

    public static ValueArray<InterfaceDef> Read(IEnumerable<string> cards) => cards.Select(ReadCard).ToValueArray();

    public static void Write(XenConfigText text, DomainDef domain, XenFormat format) =>
        text.AddListIfAny("vif", domain.Devices.Interfaces.Where(card => card.Source is not InterfaceSource.Hostdev).Select(card => WriteCard(card, format)));

    private static InterfaceDef ReadCard(string text)
    {
        var items = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in text.Split(','))
        {
            var equals = item.IndexOf('=');
            if (equals > 0)
            {
                items[item[..equals].Trim()] = item[(equals + 1)..].Trim();
            }
        }

        MacAddress? mac = !items.TryGetValue("mac", out var address) ? null
            : MacAddress.TryParse(address, out var parsed) ? parsed
            : throw XenError.Internal($"malformed mac address '{address}'");
        var script = items.GetValueOrDefault("script");
        var card = new InterfaceDef
        {
            Mac = mac,
            Source = new InterfaceSource.Ethernet(default, default),
            Script = script,
            Model = items.GetValueOrDefault("model") ?? (items.GetValueOrDefault("type") is NetFront or "vif" ? NetFront : null),
            Target = items.GetValueOrDefault("vifname"),
            GuestIps = items.TryGetValue("ip", out var ips) ? ReadAddresses(ips) : default,
            Bandwidth = items.TryGetValue("rate", out var rate) ? new Bandwidth { Out = new BandwidthRate { Average = ReadRate(rate) } } : null,
            BackendDomain = items.GetValueOrDefault("backend"),
        };
        if (!items.TryGetValue("bridge", out var bridge) || bridge.Length == 0)
        {
            return script == BridgeScript ? card with { Source = new InterfaceSource.Bridge("") } : card;
        }

        return script == OpenVSwitchScript ? OnOpenVSwitch(card, bridge) : card with { Source = new InterfaceSource.Bridge(bridge) };
    }

    /// <summary>"ovsbr0.42" is tagged, "ovsbr0:42:43" is a trunk.</summary>
    private static InterfaceDef OnOpenVSwitch(InterfaceDef card, string bridge)
    {
        var dot = bridge.IndexOf('.');
        var colon = bridge.IndexOf(':');
        var end = dot >= 0 ? dot : colon;
        card = card with
        {
            Source = new InterfaceSource.Bridge(end < 0 ? bridge : bridge[..end]),
            VirtualPort = new VirtualPort { Type = VirtualPortType.OpenVSwitch },
        };
        if (end < 0)
        {
            return card;
        }

        var tags = bridge[(end + 1)..].Split(dot >= 0 ? '.' : ':').Select(tag =>
            uint.TryParse(tag, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 4096
                ? number
                : throw XenError.Internal($"could not parse vlan tag '{tag}'"));
        return card with { Vlan = new VlanTags { Trunk = dot < 0, Tags = tags.ToValueArray() } };
    }

    private static ValueArray<InterfaceIp> ReadAddresses(string text) => text
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(address => IpAddress.TryParse(address, out var ip) ? new InterfaceIp(ip, null, null) : throw XenError.Internal($"Cannot parse IP address '{address}'"))
        .ToValueArray();

    /// <summary>"10MB/s@20ms" in kilobytes per second; the interval does not count.</summary>
    private static ulong ReadRate(string text)
    {
        var rate = text.Split('@')[0];
        foreach (var (name, bits) in Units)
        {
            if (rate.EndsWith(name, StringComparison.Ordinal)
                && ulong.TryParse(rate.AsSpan(0, rate.Length - name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                var kilobytes = number * bits / 8 / 1024;
                return kilobytes <= ulong.MaxValue ? (ulong)kilobytes : throw XenError.Internal($"rate '{text}' is out of range");
            }
        }

        throw XenError.Internal($"Invalid rate '{text}' specified");
    }

    private static string WriteCard(InterfaceDef card, XenFormat format)
    {
        var items = new List<string> { $"mac={card.Mac ?? default}" };
        switch (card.Source)
        {
            case InterfaceSource.Bridge bridge:
                items.Add($"bridge={bridge.Name}{Tags(card)}");
                AddAddresses(items, card);
                items.Add($"script={card.Script ?? BridgeScript}");
                break;
            case InterfaceSource.Ethernet:
                if (card.Script is { } script)
                {
                    items.Add($"script={script}");
                }

                AddAddresses(items, card);
                break;
            default:
                throw XenError.Unsupported($"unsupported network type {card.Type.ToString().ToLowerInvariant()}");
        }

        if (card.Model == NetFront)
        {
            items.Add($"type={(format == XenFormat.Xl ? "vif" : NetFront)}");
        }
        else if (card.Model is { } model)
        {
            items.Add($"model={model}");
        }

        if (card.Target is { } name)
        {
            items.Add($"vifname={name}");
        }

        if (card.Bandwidth?.Out is { Average: > 0 } rate)
        {
            items.Add($"rate={rate.Average}KB/s");
        }

        return string.Join(',', items);
    }

    private static void AddAddresses(List<string> items, InterfaceDef card)
    {
        if (!card.GuestIps.IsEmpty)
        {
            items.Add($"ip={string.Join(' ', card.GuestIps.Select(ip => ip.Address))}");
        }
    }

    internal static string Tags(InterfaceDef card) =>
        card.VirtualPort?.Type != VirtualPortType.OpenVSwitch || card.Vlan is not { } vlan || vlan.Tags.IsEmpty ? ""
        : vlan.Trunk || vlan.Tags.Count > 1 ? string.Concat(vlan.Tags.Select(tag => $":{tag}"))
        : $".{vlan.Tags[0]}";
}
