using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>What the parts of a network definition must not say together.</summary>
internal static class NetworkRules
{
    public static void Check(NetworkDef network, bool bridgeTuned)
    {
        var name = network.Name;
        var mode = NetworkForwardXml.Modes.Format(network.Forward.Mode);
        CheckRoutes(network);
        switch (network.Forward.Mode)
        {
            case NetworkForwardMode.Nat or NetworkForwardMode.Route:
                CheckRouted(network, mode);
                break;
            case NetworkForwardMode.Open:
                CheckOpen(network, mode);
                break;
            case NetworkForwardMode.None:
                break;
            default:
                CheckForeign(network, mode, bridgeTuned);
                break;
        }

        if (network.Mtu > 0 && !network.OwnsBridge)
        {
            throw XmlRefusal.Error(
                $"mtu size only allowed in open, route, nat, and isolated mode, not in {mode} (network '{name}')");
        }
    }

    /// <summary>The gateway of a route has to be on one of the network's own subnets.</summary>
    private static void CheckRoutes(NetworkDef network)
    {
        foreach (var route in network.Routes)
        {
            var reachable = network.Ips.Any(ip => ip.Address is { } address && address.IsV6 == route.Gateway.IsV6
                && ip.PrefixLength is >= 0 and var prefix && address.Network(prefix) == route.Gateway.Network(prefix));
            if (!reachable)
            {
                throw XmlRefusal.Unsupported(
                    $"unreachable static route gateway '{route.Gateway}' specified for network '{network.Name}'");
            }
        }
    }

    private static void CheckRouted(NetworkDef network, string mode)
    {
        var name = network.Name;
        if (network.Ips.IsEmpty)
        {
            throw XmlRefusal.Error($"{mode} forwarding requested, but no IP address provided for network '{name}'");
        }

        if (network.Forward.Interfaces.Count + network.Forward.PciDevices.Count > 1)
        {
            throw XmlRefusal.Error($"multiple forwarding interfaces specified for network '{name}', only one is supported");
        }
    }

    private static void CheckOpen(NetworkDef network, string mode)
    {
        if (!network.Forward.Interfaces.IsEmpty || !network.Forward.PciDevices.IsEmpty)
        {
            throw XmlRefusal.Error($"forward dev not allowed for network '{network.Name}' with forward mode='{mode}'");
        }
    }

    private static void CheckForeign(NetworkDef network, string mode, bool bridgeTuned)
    {
        var name = network.Name;
        var bridged = network.Forward.Mode == NetworkForwardMode.Bridge;
        if (network.Bridge.Name is not null && !bridged)
        {
            throw XmlRefusal.Error($"bridge name not allowed in {mode} mode (network '{name}')");
        }

        if (network.Bridge.Zone is not null && !bridged)
        {
            throw XmlRefusal.Error($"bridge zone not allowed in {mode} mode (network '{name}')");
        }

        if (!bridged && network.Bridge.MacTable != MacTableKeeper.Default)
        {
            throw XmlRefusal.Error($"bridge macTableManager setting not allowed in {mode} mode (network '{name}')");
        }

        if (bridgeTuned)
        {
            throw XmlRefusal.Error(
                $"bridge delay/stp/zone options only allowed in open, route, nat, and isolated mode, not in {mode} (network '{name}')");
        }

        if (network.Bridge.Name is not null && network.Forward is not { Interfaces.Count: 0, PhysicalFunctions.Count: 0 })
        {
            throw XmlRefusal.Error(
                $"A network with forward mode='{mode}' can specify a bridge name or a forward dev, but not both (network '{name}')");
        }
    }
}
