using System.Globalization;

namespace VirtBridge.Model;

/// <summary>Reads PCI devices: "2:0,virtio-blk,/disk.img".</summary>
internal sealed class BhyveSlotReader(MacAddress freshMac)
{
    private const int MostDisksOfOneName = 26;
    private const string DefaultBridge = "virbr0";
    private static readonly ValueArray<GraphicsListen> s_local = [new GraphicsListen(GraphicsListenType.Address) { Address = "127.0.0.1" }];

    private readonly List<DiskDef> _disks = [];
    private readonly List<InterfaceDef> _cards = [];
    private readonly List<RngDef> _rngs = [];
    private readonly List<GraphicsDef> _screens = [];
    private readonly List<VideoDef> _videos = [];
    private int _virtioDisks;
    private int _sataDisks;

    public DomainDevices Devices => new()
    {
        Disks = _disks.ToValueArray(),
        Interfaces = _cards.ToValueArray(),
        Rngs = _rngs.ToValueArray(),
        Graphics = _screens.ToValueArray(),
        Videos = _videos.ToValueArray(),
    };

    public void Read(string value)
    {
        var comma = value.IndexOf(',');
        if (comma < 0)
        {
            throw BhyveError.Failed($"Failed to parse PCI device '{value}'");
        }

        var at = Slot(value.AsSpan(0, comma), value);
        var rest = value.AsSpan(comma + 1);
        comma = rest.IndexOf(',');
        var emulation = comma < 0 ? rest : rest[..comma];
        var config = comma < 0 ? null : rest[(comma + 1)..].ToString();
        switch (emulation)
        {
            case "virtio-blk":
                AddDisk(at, DiskBus.Virtio, DiskDevice.Disk, config);
                break;
            case "ahci" or "ahci-hd":
                AddDisk(at, DiskBus.Sata, DiskDevice.Disk, config);
                break;
            case "ahci-cd":
                AddDisk(at, DiskBus.Sata, DiskDevice.Cdrom, config);
                break;
            case "virtio-net":
                AddCard(at, "virtio", config);
                break;
            case "e1000":
                AddCard(at, "e1000", config);
                break;
            case "virtio-rnd":
                _rngs.Add(new RngDef { Model = VirtioModel.Virtio, Backend = new RngBackend.Random("/dev/random"), Info = At(at) });
                break;
            case "fbuf":
                AddDisplay(config ?? "");
                break;
        }
    }

    private static DeviceInfo At(PciAddress at) => new() { Address = new DeviceAddress.Pci(at) };

    /// <summary>"slot", "slot:function" or "bus:slot:function".</summary>
    private static PciAddress Slot(ReadOnlySpan<char> text, string value)
    {
        Span<uint> numbers = stackalloc uint[3];
        var count = 0;
        foreach (var part in text.Split(':'))
        {
            if (count == numbers.Length || !uint.TryParse(text[part], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[count++]))
            {
                throw BhyveError.Failed($"Failed to parse PCI slot of '{value}'");
            }
        }

        var (bus, slot, function) = count == 3 ? (numbers[0], numbers[1], numbers[2]) : (0u, numbers[0], count == 2 ? numbers[1] : 0u);
        return bus <= byte.MaxValue && slot < 32 && function < 8
            ? new PciAddress(0, bus, slot, function)
            : throw BhyveError.Failed($"Failed to parse PCI slot of '{value}'");
    }

    private void AddDisk(PciAddress at, DiskBus bus, DiskDevice device, string? config)
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

            _disks.Add(new DiskDef
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
                Info = At(at),
            });
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

    private void AddCard(PciAddress at, string model, string? config)
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

        _cards.Add(new InterfaceDef
        {
            Source = new InterfaceSource.Bridge(DefaultBridge),
            Mac = mac,
            Model = model,
            Target = items[0],
            Info = At(at),
        });
    }

    private void AddDisplay(string config)
    {
        string? host = null;
        var port = 5900;
        string? password = null;
        VgaConf? vga = null;
        uint width = 0;
        uint height = 0;
        foreach (var range in config.AsSpan().Split(','))
        {
            var item = config.AsSpan(range);
            var equals = item.IndexOf('=');
            var value = item[(equals + 1)..];
            switch (equals < 0 ? "" : item[..equals])
            {
                case "tcp" or "rfb":
                    port = Port(value, ref host);
                    break;
                case "w":
                    width = Number(value);
                    break;
                case "h":
                    height = Number(value);
                    break;
                case "password":
                    password = value.ToString();
                    break;
                case "vga":
                    vga = value switch { "on" => VgaConf.On, "off" => VgaConf.Off, "io" => VgaConf.Io, _ => throw BhyveError.Failed($"Failed to parse VGA mode '{value}'") };
                    break;
            }
        }

        _screens.Add(new GraphicsDef.Vnc
        {
            Port = port,
            Listens = host is null ? s_local : [new GraphicsListen(GraphicsListenType.Address) { Address = host }],
            Password = password is null ? GraphicsPassword.None : new GraphicsPassword(password, null, null),
        });
        _videos.Add(new VideoDef
        {
            Type = VideoType.Gop,
            Heads = 1,
            VgaConf = vga,
            Resolution = width > 0 && height > 0 ? new VideoResolution(width, height) : null,
        });
    }

    /// <summary>"host:port" or a port alone, which leaves the host what it was.</summary>
    private static int Port(ReadOnlySpan<char> value, ref string? host)
    {
        var colon = value.LastIndexOf(':');
        var port = Number(value[(colon + 1)..]);
        if (port > ushort.MaxValue)
        {
            throw BhyveError.Failed($"Failed to parse VNC port of '{value}'");
        }

        var given = value[..Math.Max(colon, 0)].Trim("[]");
        if (!given.IsEmpty)
        {
            host = given.ToString();
        }

        return (int)port;
    }

    private static uint Number(ReadOnlySpan<char> text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw BhyveError.Failed($"Failed to parse number '{text}'");
}
