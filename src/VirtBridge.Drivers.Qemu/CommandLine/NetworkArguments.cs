using System.Globalization;
using VirtBridge.Model;
using VirtBridge.Model.Qemu;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>Interfaces: the backend on the host, then the card in the guest.</summary>
internal static class NetworkArguments
{
    public static void Add(QemuArguments line, CommandLineInput input)
    {
        var boot = BootIndexes.Of(input.Domain);
        foreach (var nic in input.Domain.Devices.Interfaces.Where(nic => !IsHostDevice(nic)))
        {
            CheckBackend(nic);
            if (nic.Source is InterfaceSource.Vhostuser vhostUser)
            {
                AddEndpoint(line, input, nic, vhostUser);
            }

            line.NetworkBackend(nic.Source is InterfaceSource.Vdpa vdpa ? Vdpa(line, input, nic, vdpa) : Backend(nic, input.Descriptors, input));
            var device = Device(input.Domain, nic, boot, input);
            if (IsSolderedOn(input.Domain, nic))
            {
                line.Add("-net", $"nic,macaddr={nic.Mac},netdev=host{nic.Alias},model={nic.Model},id={nic.Alias}");
            }
            else
            {
                line.Device(device);
            }
        }
    }

    /// <summary>Cards of boards without a bus for them are told in the way of old.</summary>
    private static bool IsSolderedOn(DomainDef domain, InterfaceDef nic) =>
        Rules.GuestMachine.Of(domain) is { IsArm: true } && nic.Address is not (DeviceAddress.Pci or DeviceAddress.VirtioMmio or DeviceAddress.Usb) && !nic.IsVirtio;

    private static void CheckBackend(InterfaceDef nic)
    {
        if (nic.Backend?.Tap is not null && nic.Source is not (InterfaceSource.Bridge or InterfaceSource.Ethernet or InterfaceSource.Network or InterfaceSource.Direct))
        {
            throw CommandLineLimits.Unsupported(
                $"interface {nic.Mac} - custom tap device path is not supported for network interfaces of type {nic.Type.ToString().ToLowerInvariant()}");
        }
    }

    /// <summary>The socket of the process that moves the packets.</summary>
    private static void AddEndpoint(QemuArguments line, CommandLineInput input, InterfaceDef nic, InterfaceSource.Vhostuser vhostUser)
    {
        if (vhostUser.Endpoint is CharSource.Unix endpoint)
        {
            line.Add("-chardev", $"socket,id=char{nic.Alias},path={QemuOptionText.Escape(endpoint.Path ?? "")}"
                + (endpoint.Listen ? ",server=on" : CharBackends.Reconnect(input, endpoint.Reconnect)));
        }
        else if (nic.Backend?.Type == InterfaceBackend.Passt)
        {
            var path = $"{input.Host.PasstDirectory}/{input.Host.ShortName}-{nic.Alias}.socket";
            line.Add("-chardev", $"socket,id=char{nic.Alias},path={QemuOptionText.Escape(path)}" + CharBackends.Reconnect(input, new CharReconnect(true, 5)));
        }
    }

    /// <summary>A function of the host's card instead of a card QEMU plays.</summary>
    public static bool IsHostDevice(InterfaceDef nic) => nic.Source is InterfaceSource.Hostdev || nic.Actual is { Type: InterfaceType.Hostdev };

    public static QemuProperties Backend(InterfaceDef nic, IDescriptorNumbers descriptors, CommandLineInput? input = null)
    {
        var id = "host" + nic.Alias;
        return nic.Source switch
        {
            InterfaceSource.User when nic.Backend?.Type == InterfaceBackend.Passt => Passt(nic, id, input),
            InterfaceSource.User => User(nic, id),
            InterfaceSource.Bridge or InterfaceSource.Ethernet or InterfaceSource.Network or InterfaceSource.Direct => Tap(nic, descriptors, input, id),
            InterfaceSource.Vhostuser => new QemuProperties()
                .Add("type", "vhost-user")
                .Add("chardev", "char" + nic.Alias)
                .Add("queues", Queues(nic) > 1 ? Queues(nic) : null)
                .Add("id", id),
            InterfaceSource.Socket socket => Socket(socket, id),
            _ => throw CommandLineLimits.Unsupported($"interfaces of type {nic.Type} are not supported by this QEMU driver"),
        };
    }

    public static QemuProperties Device(DomainDef domain, InterfaceDef nic, BootIndexes boot, CommandLineInput? input = null)
    {
        var device = new QemuProperties().Add("driver", Driver(nic)).AddVirtio(nic.Virtio);
        if (nic.IsVirtio)
        {
            AddVirtioNet(device, nic, input);
        }

        return device
            .Add("netdev", "host" + nic.Alias)
            .Add("id", nic.Alias)
            .Add("mac", nic.Mac?.ToString())
            .Add("bootindex", boot.For(nic))
            .Add("loadparm", boot.For(nic) is not null && input?.Capabilities.Has(QemuFlag.VirtioCcwLoadparm) == true ? nic.Info.LoadParm : null)
            .AddPlace(domain, nic.Info)
            .AddRom(nic.Info.Rom);
    }

    public static QemuProperties AddRom(this QemuProperties device, DeviceRom? rom) => device
        .Add("rombar", rom?.Bar is { } bar ? (bar ? 1L : 0L) : null)
        .Add("romfile", rom?.Enabled == false ? "" : rom?.File);

    private static void AddVirtioNet(QemuProperties device, InterfaceDef nic, CommandLineInput? input)
    {
        var driver = nic.Driver;
        var queues = HasQueues(nic, input) ? Queues(nic) : 1;
        var isCcw = nic.Address is DeviceAddress.Ccw;
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
            .Add("mq", queues > 1 ? true : null)
            .Add("vectors", queues > 1 && !isCcw ? (queues * 2) + 2 : null)
            .Add("rx_queue_size", (long?)driver.RxQueueSize)
            .Add("tx_queue_size", (long?)driver.TxQueueSize)
            .Add("rss", driver.Rss)
            .Add("hash", driver.RssHashReport)
            .Add("host_mtu", (long?)nic.Mtu)
            .Add("failover", nic.Teaming?.Type == TeamingType.Persistent ? true : null);
    }

    private static long Queues(InterfaceDef nic) => Math.Max(nic.Driver.Queues ?? 1, 1);

    private static bool HasQueues(InterfaceDef nic, CommandLineInput? input) =>
        Queues(nic) > 1 && (nic.Source is InterfaceSource.Vhostuser or InterfaceSource.Vdpa || (input is not null && UsesVhost(nic)));

    /// <summary>Packets take the short way through the kernel unless that is not wanted.</summary>
    private static bool UsesVhost(InterfaceDef nic) =>
        nic.IsVirtio && nic.Driver.Name != InterfaceDriverName.Qemu;

    private static string Driver(InterfaceDef nic) => nic.Model switch
    {
        "virtio" => VirtioParts.Driver("virtio-net", null, nic.Address),
        "virtio-transitional" => VirtioParts.Driver("virtio-net", VirtioModel.VirtioTransitional, nic.Address),
        "virtio-non-transitional" => VirtioParts.Driver("virtio-net", VirtioModel.VirtioNonTransitional, nic.Address),
        { } model => model,
        null => "rtl8139",
    };

    private static QemuProperties Tap(InterfaceDef nic, IDescriptorNumbers descriptors, CommandLineInput? input, string id)
    {
        var queues = nic.IsVirtio ? (int)Queues(nic) : 1;
        List<string> taps = [];
        List<string> kernels = [];
        for (var queue = 0; queue < queues; queue++)
        {
            taps.Add(descriptors.TapQueue(nic.Alias!, queue).ToString(CultureInfo.InvariantCulture));
            if (input is not null && UsesVhost(nic) && descriptors.VhostNet(nic.Alias!, queue) is { } kernel)
            {
                kernels.Add(kernel.ToString(CultureInfo.InvariantCulture));
            }
        }

        return new QemuProperties()
            .Add("type", "tap")
            .Add(queues > 1 ? "fds" : "fd", string.Join(':', taps))
            .Add("vhost", kernels.Count == queues ? true : null)
            .Add(queues > 1 ? "vhostfds" : "vhostfd", kernels.Count == queues ? string.Join(':', kernels) : null)
            .Add("sndbuf", nic.SendBuffer)
            .Add("id", id);
    }

    private static QemuProperties Vdpa(QemuArguments line, CommandLineInput input, InterfaceDef nic, InterfaceSource.Vdpa vdpa)
    {
        var set = line.NextDescriptorSet();
        line.AddDescriptor(set, input.Descriptors.VhostVdpa(vdpa.Device), nic.Alias + "-vdpa");
        return new QemuProperties()
            .Add("type", "vhost-vdpa")
            .Add("vhostdev", $"/dev/fdset/{set}")
            .Add("queues", Queues(nic) > 1 ? Queues(nic) : null)
            .Add("id", "host" + nic.Alias);
    }

    private static QemuProperties Passt(InterfaceDef nic, string id, CommandLineInput? input)
    {
        if (input is null)
        {
            throw CommandLineLimits.Unsupported("interfaces with a helper process cannot be plugged into a running guest");
        }

        const long retrySeconds = 5;
        var milliseconds = input.Capabilities.Has(QemuFlag.NetdevStreamReconnectMiliseconds);
        var seconds = !milliseconds && input.Capabilities.Has(QemuFlag.NetdevStreamReconnect);
        return new QemuProperties()
            .Add("type", "stream")
            .Add("addr", new QemuProperties().Add("type", "unix").Add("path", $"{input.Host.PasstDirectory}/{input.Host.ShortName}-{nic.Alias}.socket"))
            .Add("server", false)
            .Add("reconnect-ms", milliseconds ? retrySeconds * 1000 : null)
            .Add("reconnect", seconds ? retrySeconds : null)
            .Add("id", id);
    }

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
