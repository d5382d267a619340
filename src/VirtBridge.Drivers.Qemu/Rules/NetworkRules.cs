using System.Numerics;
using VirtBridge.Model;
using static VirtBridge.Drivers.Qemu.Rules.QemuRefusal;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>Network cards QEMU cannot have.</summary>
internal static class NetworkRules
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
        CheckAddresses(net);
        if (net.Type == InterfaceType.Vdpa && !net.IsVirtio)
        {
            throw Unsupported($"invalid model for interface of type '{NameOf(net.Type)}': '{InterfaceModels.NameOf(net.Model)}' - must be 'virtio'");
        }

        var driver = net.Driver;
        if (net.IsVirtio)
        {
            Require(driver.RxQueueSize is not { } rx || BitOperations.IsPow2(rx), "rx_queue_size has to be a power of two");
            Require(driver.TxQueueSize is not { } tx || BitOperations.IsPow2(tx), "tx_queue_size has to be a power of two");
        }

        if (net.Mtu is > 0 && net.Type is InterfaceType.User or InterfaceType.Mcast or InterfaceType.Server or InterfaceType.Client
            or InterfaceType.Internal or InterfaceType.Direct or InterfaceType.Hostdev or InterfaceType.Udp or InterfaceType.Vdpa
            or InterfaceType.Null or InterfaceType.Vds && net.Backend?.Type != InterfaceBackend.Passt)
        {
            if (net.Mtu is > 0)
            {
                throw Unsupported($"setting MTU on interface type {NameOf(net.Type)} is not supported yet");
            }
        }

        if (net.Teaming is { Type: TeamingType.Persistent } && !net.IsVirtio)
        {
            throw Unsupported($"virtio-net teaming persistent interface must be <model type='virtio'/>, not '{net.Model ?? "(null)"}'");
        }

        if (net.Teaming is { Type: TeamingType.Transient } && net.Type is not (InterfaceType.Hostdev or InterfaceType.Network))
        {
            throw Unsupported($"virtio-net teaming transient interface must be type='hostdev', not '{NameOf(net.Type)}'");
        }

        if (net.Coalesce is not null && net.Type is not (InterfaceType.Network or InterfaceType.Bridge))
        {
            throw Unsupported($"coalesce settings on interface type {NameOf(net.Type)} are not supported");
        }
    }

    private static string NameOf(InterfaceType type) => type.ToString().ToLowerInvariant();

    private static void CheckAddresses(InterfaceDef net)
    {
        Require(net.GuestRoutes.IsEmpty, "Invalid attempt to set network interface guest-side IP route, not supported by QEMU");
        if (net.Type is not (InterfaceType.User or InterfaceType.Vhostuser))
        {
            Require(net.GuestIps.IsEmpty, "Invalid attempt to set network interface guest-side IP address info, not supported by QEMU");
            return;
        }

        var four = 0;
        var six = 0;
        foreach (var address in net.GuestIps)
        {
            Require(address.Peer is null, "Invalid attempt to set peer IP for guest");
            if (address.Address.IsV6)
            {
                Require(++six == 1, "Only one IPv6 address per interface is allowed");
                Require(address.Prefix is null or 0 or 64, $"unsupported IPv6 address prefix='{address.Prefix}' - must be 64");
            }
            else
            {
                Require(++four == 1, "Only one IPv4 address per interface is allowed");
                Require(address.Prefix is null or 0 or (>= 4 and <= 27), "invalid prefix, must be in range of 4-27");
            }
        }
    }
}
