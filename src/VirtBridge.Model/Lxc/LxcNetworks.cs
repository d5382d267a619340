using System.Globalization;

namespace VirtBridge.Model;

/// <summary>A container's networks.</summary>
internal sealed class LxcNetworks
{
    private const string Old = "lxc.network.";
    private const string New = "lxc.net.";
    private readonly List<InterfaceDef> _interfaces = [];
    private readonly List<HostdevDef> _hostdevs = [];
    private bool _sharesHost;

    public ValueArray<InterfaceDef> Interfaces => _interfaces.ToValueArray();

    public ValueArray<HostdevDef> Hostdevs => _hostdevs.ToValueArray();

    /// <summary>Nothing was said of networks, so the container has none and does not see the host's either.</summary>
    public bool IsPrivate => !_sharesHost && _interfaces.Count + _hostdevs.Count == 0;

    public static LxcNetworks Read(LxcConfig config)
    {
        var networks = new LxcNetworks();
        foreach (var settings in Group(config))
        {
            networks.Add(settings);
        }

        return networks;
    }

    /// <summary>The old syntax begins a network with its type, the new one numbers them.</summary>
    private static List<Dictionary<string, List<string>>> Group(LxcConfig config)
    {
        var old = new List<Dictionary<string, List<string>>>();
        var numbered = new SortedDictionary<uint, Dictionary<string, List<string>>>();
        foreach (var (key, value) in config.Lines)
        {
            if (key.StartsWith(Old, StringComparison.Ordinal))
            {
                var name = key[Old.Length..];
                if (name == "type" || old.Count == 0)
                {
                    old.Add([]);
                }

                Put(old[^1], name, value);
            }
            else if (key.StartsWith(New, StringComparison.Ordinal) && key.IndexOf('.', New.Length) is > 0 and var dot
                && uint.TryParse(key.AsSpan(New.Length, dot - New.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (!numbered.TryGetValue(number, out var settings))
                {
                    numbered.Add(number, settings = []);
                }

                Put(settings, key[(dot + 1)..], value);
            }
        }

        return [.. old, .. numbered.Values];
    }

    private static void Put(Dictionary<string, List<string>> settings, string name, string value)
    {
        name = name switch { "ipv4.address" => "ipv4", "ipv6.address" => "ipv6", _ => name };
        if (!settings.TryGetValue(name, out var values))
        {
            settings.Add(name, values = []);
        }

        values.Add(value);
    }

    private void Add(Dictionary<string, List<string>> settings)
    {
        var type = First(settings, "type");
        switch (type)
        {
            case null or "" or "empty":
                break;
            case "none":
                _sharesHost = true;
                break;
            case "phys":
                _hostdevs.Add(Passed(settings, First(settings, "link") ?? ""));
                break;
            case "vlan":
                var tag = First(settings, "vlan.id")
                    ?? throw LxcError.InvalidArgument("Missing 'lxc.network.vlan.id' attribute for NIC type 'vlan'");
                _hostdevs.Add(Passed(settings, $"{First(settings, "link")}.{tag}"));
                break;
            case "veth":
                _interfaces.Add(Card(settings, First(settings, "link") is { Length: > 0 } bridge
                    ? new InterfaceSource.Bridge(bridge)
                    : new InterfaceSource.Ethernet(default, default)));
                break;
            case "macvlan":
                _interfaces.Add(Card(settings, new InterfaceSource.Direct(First(settings, "link") ?? "", Mode(First(settings, "macvlan.mode")))));
                break;
            default:
                throw LxcError.InvalidArgument($"unsupported network type '{type}'");
        }
    }

    private static InterfaceDef Card(Dictionary<string, List<string>> settings, InterfaceSource source) => new()
    {
        Source = source,
        Mac = First(settings, "hwaddr") is not { } text ? null
            : MacAddress.TryParse(text, out var mac) ? mac
            : throw LxcError.Internal($"failed to parse hardware address '{text}'"),
        Link = First(settings, "flags") == "up" ? LinkState.Up : LinkState.Down,
        GuestName = First(settings, "name"),
        GuestIps = Addresses(settings),
        GuestRoutes = Routes(settings),
    };

    private static HostdevDef Passed(Dictionary<string, List<string>> settings, string device) => new()
    {
        Source = new HostdevSource.Capability(HostdevCapabilityType.Net, device, Addresses(settings), Routes(settings)),
    };

    private static DirectMode Mode(string? text) => text switch
    {
        null or "private" => DirectMode.Private,
        "vepa" => DirectMode.Vepa,
        "bridge" => DirectMode.Bridge,
        "passthru" => DirectMode.Passthrough,
        _ => throw LxcError.Internal($"Unknown macvlan type: {text}"),
    };

    private static ValueArray<InterfaceIp> Addresses(Dictionary<string, List<string>> settings)
    {
        var addresses = new List<InterfaceIp>();
        foreach (var text in settings.GetValueOrDefault("ipv4", []).Concat(settings.GetValueOrDefault("ipv6", [])))
        {
            var parts = text.Split(' ')[0].Split('/');
            uint? prefix = null;
            if (parts.Length > 1)
            {
                prefix = uint.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 128
                    ? number
                    : throw LxcError.InvalidArgument($"Invalid CIDR address: '{text}'");
            }

            addresses.Add(new InterfaceIp(Address(parts[0]), prefix, null));
        }

        return addresses.ToValueArray();
    }

    private static ValueArray<IpRoute> Routes(Dictionary<string, List<string>> settings)
    {
        var routes = new List<IpRoute>();
        foreach (var family in (string[])["ipv4", "ipv6"])
        {
            if (First(settings, family + ".gateway") is { } gateway && gateway != "auto")
            {
                routes.Add(new IpRoute
                {
                    Family = family,
                    Address = family == "ipv4" ? IpAddress.V4(0) : IpAddress.V6(0),
                    Gateway = Address(gateway),
                });
            }
        }

        return routes.ToValueArray();
    }

    private static IpAddress Address(string text) =>
        IpAddress.TryParse(text, out var address) ? address : throw LxcError.InvalidArgument($"Failed to parse IP address: '{text}'");

    private static string? First(Dictionary<string, List<string>> settings, string name) =>
        settings.TryGetValue(name, out var values) ? values[0] : null;
}
