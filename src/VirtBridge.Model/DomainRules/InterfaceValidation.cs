namespace VirtBridge.Model;

/// <summary>Settings of network cards that their kind of connection does not have.</summary>
internal static class InterfaceValidation
{
    public static void Check(DomainDevices devices)
    {
        foreach (var net in devices.Interfaces)
        {
            Check(net);
        }
    }

    private static void Check(InterfaceDef net)
    {
        if (net.Type != InterfaceType.Ethernet && net.TargetManaged == false)
        {
            throw Refusal.Unsupported($"unmanaged target dev is not supported on interfaces of type '{NameOf(net.Type)}'");
        }

        CheckTeaming(net.Teaming);
        if (net.Backend?.Type == InterfaceBackend.Passt && net.Type is not (InterfaceType.User or InterfaceType.Vhostuser))
        {
            throw Refusal.Unsupported("The 'passt' backend can only be used with interface type='user' or type='vhostuser'");
        }

        CheckForwards(net);
        if (net.Type == InterfaceType.Hostdev && net.Info.Address is not (null or DeviceAddress.Pci or DeviceAddress.Unassigned))
        {
            throw Refusal.Internal("PCI host devices must use 'pci' or 'unassigned' address type");
        }

        if (net.Type == InterfaceType.Vhostuser && !net.IsVirtio)
        {
            throw Refusal.Xml(
                "Wrong or no <model> 'type' attribute specified with <interface type='vhostuser'/>. vhostuser requires the virtio-net* frontend");
        }

        if (net.PortIsolated == true && net.Type is not (InterfaceType.Network or InterfaceType.Bridge))
        {
            throw Refusal.Unsupported(
                $"interface {net.Mac} - <port isolated='yes'/> is not supported for network interfaces with type='{NameOf(net.Type)}'");
        }

        if (net is { Type: InterfaceType.Bridge, PortIsolated: true, VirtualPort: { } port })
        {
            throw Refusal.Unsupported(
                $"interface {net.Mac} - <port isolated='yes'/> is not supported for network interfaces with virtualport type='{port.Type.ToString().ToLowerInvariant()}'");
        }
    }

    private static void CheckTeaming(Teaming? teaming)
    {
        if (teaming is { Type: TeamingType.Transient, Persistent: null })
        {
            throw Refusal.Unsupported("teaming persistent attribute must be set if teaming type is 'transient'");
        }

        if (teaming is { Type: TeamingType.Persistent, Persistent: not null })
        {
            throw Refusal.Unsupported("teaming persistent attribute not allowed if teaming type is 'persistent'");
        }
    }

    private static void CheckForwards(InterfaceDef net)
    {
        if (net.PortForwards.IsEmpty)
        {
            return;
        }

        if (net.Backend?.Type != InterfaceBackend.Passt)
        {
            throw Refusal.Unsupported("The <portForward> element can only be used with the 'passt' backend of interface type='user' or type='vhostuser'");
        }
    }

    internal static string NameOf(InterfaceType type) => type.ToString().ToLowerInvariant();
}
