using VirtBridge.Model;

namespace VirtBridge.Xml;

/// <summary>What the parts of a network definition must not say together.</summary>
internal static class NetworkRules
{
    public static void Check(NetworkDef network, bool bridgeTuned)
    {
        var name = network.Name;
        var mode = NetworkForwardXml.Modes.Format(network.Forward.Mode);
        switch (network.Forward.Mode)
        {
            case NetworkForwardMode.Nat or NetworkForwardMode.Route or NetworkForwardMode.Open:
                CheckRouted(network, mode);
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

    private static void CheckRouted(NetworkDef network, string mode)
    {
        var name = network.Name;
        if (network.Ips.IsEmpty)
        {
            throw XmlRefusal.Error($"{mode} forwarding requested, but no IP address provided for network '{name}'");
        }

        if (network.Forward.Interfaces.Count > 1)
        {
            throw XmlRefusal.Error($"multiple forwarding interfaces specified for network '{name}', only one is supported");
        }

        if (network.Forward.Mode == NetworkForwardMode.Open && !network.Forward.Interfaces.IsEmpty)
        {
            throw XmlRefusal.Error($"forward dev not allowed for network '{name}' with forward mode='{mode}'");
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

        if (bridgeTuned)
        {
            throw XmlRefusal.Error(
                $"bridge delay/stp/zone options only allowed in route, nat, and isolated mode, not in {mode} (network '{name}')");
        }

        if (network.Bridge.Name is not null && network.Forward is not { Interfaces.Count: 0, PhysicalFunctions.Count: 0 })
        {
            throw XmlRefusal.Error(
                $"A network with forward mode='{mode}' can specify a bridge name or a forward dev, but not both (network '{name}')");
        }
    }
}
