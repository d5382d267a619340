using static VirtBridge.Model.LibxlJson;

namespace VirtBridge.Model;

/// <summary>The devices of libxl's structure.</summary>
internal static class LibxlDevices
{
    private const int VncBase = 5900;
    private const ulong RateIntervalMicroseconds = 50_000;

    public static JsonData.Object Disk(DiskDef disk)
    {
        var location = XlDisks.Location(disk.Source);
        var cdrom = disk.Device == DiskDevice.Cdrom;
        return Of(
        [
            ("backend_domname", disk.BackendDomain is { } domain ? Text(domain) : null),
            ("pdev_path", location is null ? null : Text(location)),
            ("vdev", Text(disk.Target ?? "")),
            ("backend", Text(disk.DriverName switch
            {
                null or "qemu" or "file" => "qdisk",
                "phy" => "phy",
                "tap" or "tap2" => "tap",
                var driver => throw XenError.Internal($"libxenlight does not support disk driver {driver}"),
            })),
            ("format", Text(cdrom && location is null ? "empty" : XlDisks.FormatName(disk.Source.Format))),
            ("removable", Number(1)),
            ("readwrite", disk.ReadOnly ? null : Number(1)),
            ("is_cdrom", cdrom ? Number(1) : null),
            ("discard_enable", disk.Discard is { } discard ? Bool(discard == DiskDiscard.Unmap) : null),
        ]);
    }

    public static JsonData.Array? Nics(ValueArray<InterfaceDef> cards, bool hvm) => LibxlDomain.ListIfAny(
        cards.Where(card => card.Source is not InterfaceSource.Hostdev).Select((card, index) => (card, index)),
        pair => Nic(pair.card, pair.index, hvm));

    /// <summary>Functions of the host given as network cards come first.</summary>
    public static IEnumerable<HostdevSource.Pci> PciSources(DomainDevices devices) => devices.Interfaces
        .Select(card => card.Source).OfType<InterfaceSource.Hostdev>().Select(source => source.Device.Source)
        .Concat(devices.Hostdevs.Select(hostdev => hostdev.Source))
        .OfType<HostdevSource.Pci>();

    public static JsonData.Object Pci(HostdevSource.Pci pci) => Of(
    [
        ("func", pci.Address.Function > 0 ? Number(pci.Address.Function) : null),
        ("dev", pci.Address.Slot > 0 ? Number(pci.Address.Slot) : null),
        ("bus", pci.Address.Bus > 0 ? Number(pci.Address.Bus) : null),
        ("domain", pci.Address.Domain > 0 ? Number(pci.Address.Domain) : null),
        ("permissive", pci.WriteFiltering == false ? new JsonData.Bool(true) : null),
        ("rdm_policy", Text("invalid")),
    ]);

    /// <summary>Displays that are frame buffers of Xen, each with its keyboard.</summary>
    public static IEnumerable<(string, JsonData?)> FrameBuffers(DomainDevices devices)
    {
        var frames = devices.Graphics.Where(graphics => graphics is GraphicsDef.Vnc or GraphicsDef.Sdl).ToList();
        yield return ("vfbs", LibxlDomain.ListIfAny(frames, graphics => Of(
        [
            ("devid", Number(-1)),
            ("vnc", graphics is GraphicsDef.Vnc vnc ? Vnc(vnc) : Of(("enable", Bool(false)))),
            ("sdl", graphics is GraphicsDef.Sdl sdl ? Sdl(sdl) : Of(("enable", Bool(false)))),
        ])));
        yield return ("vkbs", LibxlDomain.ListIfAny(frames, _ => Of(("devid", Number(-1)))));
    }

    public static JsonData.Object Vnc(GraphicsDef.Vnc vnc) => Of(
    [
        ("enable", Bool(true)),
        ("listen", vnc.Listens.FirstOrDefault()?.Address is { } listen ? Text(listen) : null),
        ("passwd", vnc.Password.Text is { } password ? Text(password) : null),
        ("display", !vnc.AutoPort && vnc.Port is > VncBase and var port ? Number(port - VncBase) : null),
        ("findunused", Bool(false)),
    ]);

    public static JsonData.Object Sdl(GraphicsDef.Sdl sdl) => Of(
    [
        ("enable", Bool(true)),
        ("display", sdl.Display is { } display ? Text(display) : null),
        ("xauthority", sdl.XAuth is { } authority ? Text(authority) : null),
    ]);

    public static JsonData.Object Spice(GraphicsDef.Spice spice) => Of(
    [
        ("enable", Bool(true)),
        ("port", spice.Port is > 0 and var port ? Number(port) : null),
        ("tls_port", spice.TlsPort is > 0 and var tls ? Number(tls) : null),
        ("host", spice.Listens.FirstOrDefault()?.Address is { } host ? Text(host) : null),
        ("disable_ticketing", Bool(spice.Password.Text is null)),
        ("passwd", spice.Password.Text is { } password ? Text(password) : null),
        ("agent_mouse", spice.Mouse is { } mouse ? Bool(mouse == MouseMode.Client) : null),
        ("vdagent", spice.CopyPaste is { } agent ? Bool(agent) : null),
        ("clipboard_sharing", spice.CopyPaste is { } copy ? Bool(copy) : null),
    ]);

    public static JsonData.Object UsbController(ControllerDef controller) => Of(
    [
        ("type", Text("qusb")),
        ("version", Number(controller.Usb == UsbControllerModel.Qusb1 ? 1 : 2)),
        ("ports", Number(controller.Ports ?? 8)),
    ]);

    public static JsonData.Object UsbDevice(HostdevSource.Usb usb) =>
        Of(("type.hostdev", Of(("hostbus", Number(usb.Bus ?? 0)), ("hostaddr", Number(usb.Device ?? 0)))));

    public static JsonData.Object Channel(ChannelDef channel) => Of(
    [
        ("name", ((ChannelTarget.Xen)channel.Target).Name is { } name ? Text(name) : null),
        channel.Source switch
        {
            CharSource.Pty => ("connection.pty", Empty),
            CharSource.Unix unix => ("connection.socket", Of(("path", Text(unix.Path ?? "")))),
            _ => throw XenError.Unsupported($"channel source '{channel.Source.Type.ToString().ToLowerInvariant()}' is not supported"),
        },
    ]);

    private static JsonData.Object Nic(InterfaceDef card, int index, bool hvm)
    {
        var script = card.Script ?? (card.VirtualPort?.Type == VirtualPortType.OpenVSwitch ? "vif-openvswitch" : null);
        var rate = card.Bandwidth?.Out is { Average: > 0 } limit ? limit.Average * 1024 : 0;
        return Of(
        [
            ("backend_domname", card.BackendDomain is { } domain ? Text(domain) : null),
            ("devid", Number(index)),
            ("model", card.Model is { } model ? Text(model) : null),
            ("mac", Text((card.Mac ?? default).ToString())),
            ("ip", card.GuestIps.IsEmpty ? null : Text(string.Join(' ', card.GuestIps.Select(ip => ip.Address)))),
            ("bridge", card.Source switch
            {
                InterfaceSource.Bridge bridge => Text(bridge.Name + XenInterfaces.Tags(card)),
                InterfaceSource.Ethernet => null,
                _ => throw XenError.Unsupported($"unsupported interface type {card.Type.ToString().ToLowerInvariant()}"),
            }),
            ("ifname", card.Target is { } name ? Text(name) : null),
            ("script", script is null ? null : Text(script)),
            ("nictype", Text(hvm && card.Model != "netfront" ? "vif_ioemu" : "vif")),
            ("rate_bytes_per_interval", rate == 0 ? null : Number(rate * RateIntervalMicroseconds / 1_000_000)),
            ("rate_interval_usecs", rate == 0 ? null : Number(RateIntervalMicroseconds)),
        ]);
    }
}
