using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>One device among its like; changing it changes the list.</summary>
internal readonly struct DeviceSlot(Func<DeviceDef> read, Action<DeviceDef> write)
{
    public DeviceDef Device
    {
        get => read();
        set => write(value);
    }

    public DeviceInfo Info
    {
        get => read().Info;
        set => write(read() with { Info = value });
    }

    public DeviceAddress? Address
    {
        get => Info.Address;
        set => Info = Info with { Address = value };
    }
}

/// <summary>The devices of a definition while places are found for them. Definitions themselves never change.</summary>
internal sealed class EditableDevices
{
    private readonly DomainDef _domain;

    public EditableDevices(DomainDef domain)
    {
        _domain = domain;
        var devices = domain.Devices;
        Disks = [.. devices.Disks];
        Controllers = [.. devices.Controllers];
        Filesystems = [.. devices.Filesystems];
        Interfaces = [.. devices.Interfaces];
        Smartcards = [.. devices.Smartcards];
        Serials = [.. devices.Serials];
        Parallels = [.. devices.Parallels];
        Consoles = [.. devices.Consoles];
        Channels = [.. devices.Channels];
        Inputs = [.. devices.Inputs];
        Tpms = [.. devices.Tpms];
        Sounds = [.. devices.Sounds];
        Videos = [.. devices.Videos];
        Hostdevs = [.. devices.Hostdevs];
        Redirs = [.. devices.Redirs];
        Hubs = [.. devices.Hubs];
        Watchdogs = [.. devices.Watchdogs];
        Balloons = One(devices.Balloon);
        Rngs = [.. devices.Rngs];
        Nvrams = One(devices.Nvram);
        Panics = [.. devices.Panics];
        Shmems = [.. devices.Shmems];
        Memories = [.. devices.Memories];
        Iommus = One(devices.Iommu);
        Vsocks = One(devices.Vsock);
        Pstores = One(devices.Pstore);
        Cryptos = [.. devices.Cryptos];
    }

    public List<DiskDef> Disks { get; }
    public List<ControllerDef> Controllers { get; }
    public List<FilesystemDef> Filesystems { get; }
    public List<InterfaceDef> Interfaces { get; }
    public List<SmartcardDef> Smartcards { get; }
    public List<SerialDef> Serials { get; }
    public List<ParallelDef> Parallels { get; }
    public List<ConsoleDef> Consoles { get; }
    public List<ChannelDef> Channels { get; }
    public List<InputDef> Inputs { get; }
    public List<TpmDef> Tpms { get; }
    public List<SoundDef> Sounds { get; }
    public List<VideoDef> Videos { get; }
    public List<HostdevDef> Hostdevs { get; }
    public List<RedirDef> Redirs { get; }
    public List<HubDef> Hubs { get; }
    public List<WatchdogDef> Watchdogs { get; }
    public List<BalloonDef> Balloons { get; }
    public List<RngDef> Rngs { get; }
    public List<NvramDef> Nvrams { get; }
    public List<PanicDef> Panics { get; }
    public List<ShmemDef> Shmems { get; }
    public List<MemoryDef> Memories { get; }
    public List<IommuDef> Iommus { get; }
    public List<VsockDef> Vsocks { get; }

    public List<PstoreDef> Pstores { get; }
    public List<CryptoDef> Cryptos { get; }

    /// <summary>Every device with a place, in the order places are given.</summary>
    public IEnumerable<DeviceSlot> All() =>
    [
        .. Slots(Disks), .. Slots(Interfaces), .. Slots(Sounds), .. Slots(Hostdevs), .. Slots(Videos), .. Slots(Controllers), .. Slots(Smartcards),
        .. Slots(Serials), .. Slots(Parallels), .. Slots(Channels), .. Slots(Consoles), .. Slots(Inputs), .. Slots(Filesystems),
        .. Slots(Hubs), .. Slots(Redirs), .. Slots(Watchdogs), .. Slots(Balloons), .. Slots(Rngs), .. Slots(Nvrams), .. Slots(Shmems),
        .. Slots(Tpms), .. Slots(Panics), .. Slots(Memories), .. Slots(Iommus), .. Slots(Vsocks), .. Slots(Cryptos), .. Slots(Pstores),
    ];

    public static IEnumerable<DeviceSlot> Slots<T>(List<T> list)
        where T : DeviceDef
    {
        for (var i = 0; i < list.Count; i++)
        {
            yield return Slot(list, i);
        }
    }

    public static DeviceSlot Slot<T>(List<T> list, int index)
        where T : DeviceDef => new(() => list[index], device => list[index] = (T)device);

    public DomainDef ToDomain() => _domain with
    {
        Devices = _domain.Devices with
        {
            Disks = [.. Disks],
            Controllers = [.. Controllers],
            Filesystems = [.. Filesystems],
            Interfaces = [.. Interfaces],
            Smartcards = [.. Smartcards],
            Serials = [.. Serials],
            Parallels = [.. Parallels],
            Consoles = [.. Consoles],
            Channels = [.. Channels],
            Inputs = [.. Inputs],
            Tpms = [.. Tpms],
            Sounds = [.. Sounds],
            Videos = [.. Videos],
            Hostdevs = [.. Hostdevs],
            Redirs = [.. Redirs],
            Hubs = [.. Hubs],
            Watchdogs = [.. Watchdogs],
            Balloon = Balloons.FirstOrDefault(),
            Rngs = [.. Rngs],
            Nvram = Nvrams.FirstOrDefault(),
            Panics = [.. Panics],
            Shmems = [.. Shmems],
            Memories = [.. Memories],
            Iommu = Iommus.FirstOrDefault(),
            Vsock = Vsocks.FirstOrDefault(),
            Pstore = Pstores.FirstOrDefault(),
            Cryptos = [.. Cryptos],
        },
    };

    private static List<T> One<T>(T? device)
        where T : DeviceDef => device is null ? [] : [device];
}
