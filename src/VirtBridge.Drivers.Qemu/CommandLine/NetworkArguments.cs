using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Interfaces: the backend on the host, then the card in the guest.</summary>
internal static class NetworkArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var boot = BootIndexes.Of(input.Domain);
        foreach (var nic in input.Domain.Devices.Interfaces)
        {
            line.NetworkBackend(Backend(nic, input.Descriptors));
            line.Device(Device(input.Domain, nic, boot));
        }
    }

    public static QemuProperties Backend(InterfaceDef nic, IDescriptorNumbers descriptors)
    {
        var id = "host" + nic.Alias;
        return nic.Source switch
        {
            InterfaceSource.User => User(nic, id),
            InterfaceSource.Bridge or InterfaceSource.Ethernet or InterfaceSource.Network => new QemuProperties()
                .Add("type", "tap")
                .Add("fd", descriptors.Tap(nic.Alias!).ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Add("id", id),
            InterfaceSource.Socket socket => Socket(socket, id),
            _ => throw CommandLineLimits.Unsupported($"interfaces of type {nic.Type} are not supported by this QEMU driver"),
        };
    }

    public static QemuProperties Device(DomainDef domain, InterfaceDef nic, BootIndexes boot)
    {
        var device = new QemuProperties().Add("driver", Driver(nic));
        if (nic.IsVirtio)
        {
            var driver = nic.Driver;
            device
                .Add("tx", driver.TxMode is null ? null : driver.TxMode == TxMode.Iothread ? "bh" : "timer")
                .Add("ioeventfd", driver.IoEventFd)
                .Add("event_idx", driver.EventIdx)
                .Add("csum", driver.Host.Csum)
                .Add("gso", driver.Host.Gso)
                .Add("host_tso4", driver.Host.Tso4)
                .Add("host_tso6", driver.Host.Tso6)
                .Add("host_ecn", driver.Host.Ecn)
                .Add("host_ufo", driver.Host.Ufo)
                .Add("mrg_rxbuf", driver.Host.MrgRxBuf)
                .Add("guest_csum", driver.Guest.Csum)
                .Add("guest_tso4", driver.Guest.Tso4)
                .Add("guest_tso6", driver.Guest.Tso6)
                .Add("guest_ecn", driver.Guest.Ecn)
                .Add("guest_ufo", driver.Guest.Ufo)
                .Add("rx_queue_size", (long?)driver.RxQueueSize)
                .Add("tx_queue_size", (long?)driver.TxQueueSize)
                .Add("host_mtu", (long?)nic.Mtu);
        }

        return device
            .AddVirtio(nic.Virtio)
            .Add("netdev", "host" + nic.Alias)
            .Add("id", nic.Alias)
            .Add("mac", nic.Mac?.ToString())
            .Add("bootindex", boot.For(nic))
            .AddPlace(domain, nic.Info)
            .AddRom(nic.Info.Rom);
    }

    private static QemuProperties AddRom(this QemuProperties device, DeviceRom? rom) => device
        .Add("rombar", rom?.Bar is { } bar ? (bar ? 1L : 0L) : null)
        .Add("romfile", rom?.Enabled == false ? "" : rom?.File);

    private static string Driver(InterfaceDef nic) => nic.Model switch
    {
        "virtio" => VirtioParts.Driver("virtio-net", null, nic.Address),
        "virtio-transitional" => VirtioParts.Driver("virtio-net", VirtioModel.VirtioTransitional, nic.Address),
        "virtio-non-transitional" => VirtioParts.Driver("virtio-net", VirtioModel.VirtioNonTransitional, nic.Address),
        { } model => model,
        null => "rtl8139",
    };

    private static QemuProperties User(InterfaceDef nic, string id)
    {
        var backend = new QemuProperties().Add("type", "user");
        foreach (var ip in nic.GuestIps)
        {
            if (ip.Address.IsV4)
            {
                backend.Add("net", $"{ip.Address}/{ip.Prefix ?? 24}");
            }
            else
            {
                backend.Add("ipv6-prefix", ip.Address.ToString()).Add("ipv6-prefixlen", (long)(ip.Prefix ?? 64));
            }
        }

        return backend.Add("id", id);
    }

    private static QemuProperties Socket(InterfaceSource.Socket socket, string id)
    {
        var backend = new QemuProperties().Add("type", "socket");
        var place = $"{socket.Address}:{socket.Port}";
        _ = socket.Kind switch
        {
            InterfaceType.Client => backend.Add("connect", place),
            InterfaceType.Server => backend.Add("listen", place),
            InterfaceType.Mcast => backend.Add("mcast", place),
            _ => backend.Add("udp", place).Add("localaddr", $"{socket.LocalAddress}:{socket.LocalPort}"),
        };
        return backend.Add("id", id);
    }
}
