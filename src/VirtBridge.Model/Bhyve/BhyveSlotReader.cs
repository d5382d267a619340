using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Reads PCI devices: "2:0,virtio-blk,/disk.img".</summary>
internal sealed class BhyveSlotReader(MacAddress freshMac)
{
    private const int MostDisksOfOneName = 26;
    private const string DefaultBridge = "virbr0";
    private int _virtioDisks;
    private int _sataDisks;

    public DomainDevices Devices { get; private set; } = DomainDevices.None;

    public void Read(string value)
    {
        var comma = value.IndexOf(',');
        if (comma < 0)
        {
            throw BhyveError.Failed($"Failed to parse PCI device '{value}'");
        }

        var info = new DeviceInfo { Address = new DeviceAddress.Pci(Slot(value[..comma], value)) };
        var rest = value[(comma + 1)..];
        comma = rest.IndexOf(',');
        var emulation = comma < 0 ? rest : rest[..comma];
        var config = comma < 0 ? null : rest[(comma + 1)..];
        switch (emulation)
        {
            case "virtio-blk":
                AddDisk(info, DiskBus.Virtio, DiskDevice.Disk, config);
                break;
            case "ahci" or "ahci-hd":
                AddDisk(info, DiskBus.Sata, DiskDevice.Disk, config);
                break;
            case "ahci-cd":
                AddDisk(info, DiskBus.Sata, DiskDevice.Cdrom, config);
                break;
            case "virtio-net":
                AddCard(info, "virtio", config);
                break;
            case "e1000":
                AddCard(info, "e1000", config);
                break;
            case "virtio-rnd":
                Devices = Devices with { Rngs = Devices.Rngs.Add(new RngDef { Model = VirtioModel.Virtio, Backend = new RngBackend.Random("/dev/random"), Info = info }) };
                break;
            case "fbuf":
                AddDisplay(config ?? "");
                break;
        }
    }

    /// <summary>"slot", "slot:function" or "bus:slot:function".</summary>
    private static PciAddress Slot(string text, string value)
    {
        var parts = text.Split(':').Select(part =>
            uint.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw BhyveError.Failed($"Failed to parse PCI slot of '{value}'")).ToArray();
        var (bus, slot, function) = parts.Length switch
        {
            1 => (0u, parts[0], 0u),
            2 => (0u, parts[0], parts[1]),
            3 => (parts[0], parts[1], parts[2]),
            _ => throw BhyveError.Failed($"Failed to parse PCI slot of '{value}'"),
        };
        return bus <= byte.MaxValue && slot < 32 && function < 8
            ? new PciAddress(0, bus, slot, function)
            : throw BhyveError.Failed($"Failed to parse PCI slot of '{value}'");
    }

    private void AddDisk(DeviceInfo info, DiskBus bus, DiskDevice device, string? config)
    {
        if (config is null)
        {
            return;
        }

        foreach (var (kind, path) in Images(device, config))
        {
            var index = bus == DiskBus.Virtio ? _virtioDisks++ : _sataDisks++;
            if (index >= MostDisksOfOneName)
            {
                // More cannot be named.
                return;
            }

            Devices = Devices with
            {
                Disks = Devices.Disks.Add(new DiskDef
                {
                    Device = kind,
                    Bus = bus,
                    Target = DiskNames.Name(bus == DiskBus.Virtio ? "vd" : "sd", index),
                    Source = new StorageSource
                    {
                        Type = path.StartsWith("/dev/", StringComparison.Ordinal) ? StorageType.Block : StorageType.File,
                        Path = path,
                    },
                    ReadOnly = false,
                    Info = info,
                }),
            };
        }
    }

    /// <summary>One image, or several with their kinds: "hd:/disk.img,cd:/cd.iso"; options of an image are dropped.</summary>
    private static IEnumerable<(DiskDevice Kind, string Path)> Images(DiskDevice device, string config)
    {
        var items = config.Split(',');
        var marked = items.Where(item => item.StartsWith("hd:", StringComparison.Ordinal) || item.StartsWith("cd:", StringComparison.Ordinal)).ToList();
        return marked.Count == 0
            ? [(device, items[0])]
            : marked.Select(item => (item[0] == 'c' ? DiskDevice.Cdrom : DiskDevice.Disk, item[3..]));
    }

    private void AddCard(DeviceInfo info, string model, string? config)
    {
        var items = config?.Split(',') ?? [];
        if (items.Length == 0 || !items[0].StartsWith("tap", StringComparison.Ordinal))
        {
            return;
        }

        var mac = freshMac;
        if (items.Length > 1)
        {
            if (!items[1].StartsWith("mac=", StringComparison.Ordinal))
            {
                return;
            }

            mac = MacAddress.TryParse(items[1]["mac=".Length..], out var given) ? given : default;
        }

        Devices = Devices with
        {
            Interfaces = Devices.Interfaces.Add(new InterfaceDef
            {
                Source = new InterfaceSource.Bridge(DefaultBridge),
                Mac = mac,
                Model = model,
                Target = items[0],
                Info = info,
            }),
        };
    }

    private void AddDisplay(string config)
    {
        var vnc = new GraphicsDef.Vnc { Port = 5900, Listens = [new GraphicsListen(GraphicsListenType.Address) { Address = "127.0.0.1" }] };
        var video = new VideoDef { Type = VideoType.Gop, Heads = 1 };
        uint width = 0;
        uint height = 0;
        foreach (var item in config.Split(','))
        {
            var equals = item.IndexOf('=');
            var value = item[(equals + 1)..];
            switch (equals < 0 ? "" : item[..equals])
            {
                case "tcp" or "rfb":
                    vnc = Listening(vnc, value);
                    break;
                case "w":
                    width = Number(value);
                    break;
                case "h":
                    height = Number(value);
                    break;
                case "password":
                    vnc = vnc with { Password = new GraphicsPassword(value, null, null) };
                    break;
                case "vga":
                    video = video with
                    {
                        VgaConf = value switch { "on" => VgaConf.On, "off" => VgaConf.Off, "io" => VgaConf.Io, _ => throw BhyveError.Failed($"Failed to parse VGA mode '{value}'") },
                    };
                    break;
            }
        }

        Devices = Devices with
        {
            Graphics = Devices.Graphics.Add(vnc),
            Videos = Devices.Videos.Add(width > 0 && height > 0 ? video with { Resolution = new VideoResolution(width, height) } : video),
        };
    }

    private static GraphicsDef.Vnc Listening(GraphicsDef.Vnc vnc, string value)
    {
        var colon = value.LastIndexOf(':');
        var host = (colon < 0 ? "" : value[..colon]).Trim('[', ']');
        var port = Number(colon < 0 ? value : value[(colon + 1)..]);
        return port > ushort.MaxValue
            ? throw BhyveError.Failed($"Failed to parse VNC port of '{value}'")
            : vnc with
            {
                Port = (int)port,
                Listens = host.Length == 0 ? vnc.Listens : [new GraphicsListen(GraphicsListenType.Address) { Address = host }],
            };
    }

    private static uint Number(string text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw BhyveError.Failed($"Failed to parse number '{text}'");
}
