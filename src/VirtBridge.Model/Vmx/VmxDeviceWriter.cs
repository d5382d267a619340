using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>Writes shared folders, network cards and ports.</summary>
internal static class VmxDeviceWriter
{
    private const ulong GeneratedPrefix = 0x000c29;
    private const ulong ServerPrefix = 0x005056;

    public static void WriteFolders(VmxEntries text, ValueArray<FilesystemDef> folders)
    {
        if (folders.IsEmpty)
        {
            return;
        }

        text.Add("isolation.tools.hgfs.disable", false);
        text.Add("sharedFolder.maxNum", folders.Count);
        for (var i = 0; i < folders.Count; i++)
        {
            var folder = folders[i];
            if (folder.Type != FilesystemType.Mount)
            {
                throw Unsupported("Only 'mount' filesystem type is supported");
            }

            var prefix = $"sharedFolder{i}";
            text.Add(prefix + ".present", true);
            text.Add(prefix + ".enabled", true);
            text.Add(prefix + ".readAccess", true);
            text.Add(prefix + ".writeAccess", !folder.ReadOnly);
            text.Add(prefix + ".hostPath", folder.Source ?? "");
            text.Add(prefix + ".guestName", folder.Target ?? "");
        }
    }

    public static void WriteInterfaces(VmxEntries text, ValueArray<InterfaceDef> cards)
    {
        for (var i = 0; i < cards.Count; i++)
        {
            var prefix = $"ethernet{i}";
            text.Add(prefix + ".present", true);
            WriteModel(text, cards[i], prefix);
            WriteSource(text, cards[i], prefix);
            WriteAddress(text, cards[i], prefix);
        }
    }

    public static void WriteSerials(VmxEntries text, ValueArray<SerialDef> serials, IVmxFileNames names)
    {
        foreach (var serial in serials)
        {
            var prefix = $"serial{PortOf(serial.Port, 3, "Serial")}";
            text.Add(prefix + ".present", true);
            WriteSerial(text, serial.Source, prefix, names);
            // Not in the definition, but guests poll the port badly without.
            text.Add(prefix + ".yieldOnMsrRead", true);
        }
    }

    public static void WriteParallels(VmxEntries text, ValueArray<ParallelDef> parallels, IVmxFileNames names)
    {
        foreach (var parallel in parallels)
        {
            var prefix = $"parallel{PortOf(parallel.Port, 2, "Parallel")}";
            text.Add(prefix + ".present", true);
            switch (parallel.Source)
            {
                case CharSource.Device device:
                    text.Add(prefix + ".fileType", "device");
                    text.Add(prefix + ".fileName", device.Path ?? "");
                    break;
                case CharSource.File file:
                    text.Add(prefix + ".fileType", "file");
                    text.Add(prefix + ".fileName", names.ToVmx(file.Path ?? ""));
                    break;
                default:
                    throw Unsupported($"Unsupported character device type '{parallel.Source.Type.ToString().ToLowerInvariant()}'");
            }
        }
    }

    private static int PortOf(int? port, int highest, string kind) => port is { } number && number >= 0 && number <= highest
        ? number
        : throw VmxError.Internal($"{kind} port index {port} out of [0..{highest}] range");

    private static void WriteModel(VmxEntries text, InterfaceDef card, string prefix)
    {
        switch (card.Model?.ToLowerInvariant())
        {
            case null:
                break;
            case "vmxnet2":
                text.Add(prefix + ".virtualDev", "vmxnet");
                text.Add(prefix + ".features", "15");
                break;
            case "vlance" or "vmxnet" or "vmxnet3" or "e1000" or "e1000e":
                text.Add(prefix + ".virtualDev", card.Model.ToLowerInvariant());
                break;
            default:
                throw VmxError.Internal(
                    "Expecting domain XML entry 'devices/interface/model' to be 'vlance' or 'vmxnet' or 'vmxnet2' or 'vmxnet3' or 'e1000' or 'e1000e' "
                    + $"but found '{card.Model}'");
        }
    }

    private static void WriteSource(VmxEntries text, InterfaceDef card, string prefix)
    {
        switch (card.Source)
        {
            case InterfaceSource.Bridge bridge:
                text.Add(prefix + ".networkName", bridge.Name);
                if (card.Target is { } target)
                {
                    text.Add(prefix + ".connectionType", "custom");
                    text.Add(prefix + ".vnet", target);
                }
                else
                {
                    text.Add(prefix + ".connectionType", "bridged");
                }

                break;
            case InterfaceSource.User:
                text.Add(prefix + ".connectionType", "nat");
                break;
            case InterfaceSource.Vds vds:
                text.Add(prefix + ".dvs.switchId", VmxText.Uuid(vds.SwitchId));
                text.Add(prefix + ".dvs.portId", vds.PortId);
                text.Add(prefix + ".dvs.portgroupId", vds.PortGroupId);
                text.Add(prefix + ".dvs.connectionId", vds.ConnectionId);
                break;
            case InterfaceSource.Null:
                break;
            default:
                throw Unsupported($"Unsupported net type '{card.Type.ToString().ToLowerInvariant()}'");
        }
    }

    /// <summary>Who chose an address shows in its first half, unless the definition says.</summary>
    private static void WriteAddress(VmxEntries text, InterfaceDef card, string prefix)
    {
        var mac = card.Mac ?? default;
        var maker = mac.Value >> 24;
        var byServer = maker == ServerPrefix && mac[3] >= 0x80;
        var kind = card.MacType switch
        {
            MacAddressType.Static => "static",
            _ when byServer => "vpx",
            _ when maker == GeneratedPrefix || card.MacType == MacAddressType.Generated => "generated",
            _ => "static",
        };
        text.Add(prefix + ".addressType", kind);
        text.Add(prefix + (kind == "static" ? ".address" : ".generatedAddress"), mac.ToString());
        if (kind == "generated")
        {
            text.Add(prefix + ".generatedAddressOffset", "0");
        }

        if (card.MacCheck is { } check)
        {
            text.Add(prefix + ".checkMACAddress", check);
        }
        else if (card.MacType is null && maker is not (GeneratedPrefix or ServerPrefix))
        {
            text.Add(prefix + ".checkMACAddress", false);
        }
    }

    private static void WriteSerial(VmxEntries text, CharSource source, string prefix, IVmxFileNames names)
    {
        switch (source)
        {
            case CharSource.Device device:
                text.Add(prefix + ".fileType", "device");
                text.Add(prefix + ".fileName", device.Path ?? "");
                break;
            case CharSource.File file:
                text.Add(prefix + ".fileType", "file");
                text.Add(prefix + ".fileName", names.ToVmx(file.Path ?? ""));
                break;
            case CharSource.Pipe pipe:
                text.Add(prefix + ".fileType", "pipe");
                text.Add(prefix + ".pipe.endPoint", "client");
                text.Add(prefix + ".tryNoRxLoss", false);
                text.Add(prefix + ".fileName", pipe.Path ?? "");
                break;
            case CharSource.Tcp tcp:
                var scheme = tcp.Protocol switch
                {
                    CharProtocol.Telnet => "telnet",
                    CharProtocol.Telnets => "telnets",
                    CharProtocol.Tls => "ssl",
                    _ => "tcp",
                };
                text.Add(prefix + ".fileType", "network");
                text.Add(prefix + ".fileName", $"{scheme}://{tcp.Host}:{tcp.Service}");
                text.Add(prefix + ".network.endPoint", tcp.Listen ? "server" : "client");
                break;
            default:
                throw Unsupported($"Unsupported character device type '{source.Type.ToString().ToLowerInvariant()}'");
        }
    }

    private static VirtException Unsupported(string detail) => new(ErrorCode.ConfigUnsupported, ErrorDomain.Vmware, detail);
}
