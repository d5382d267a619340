using System.Collections;
using System.Runtime.InteropServices;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Rules;

/// <summary>One device among its like; changing it changes the list.</summary>
internal readonly struct DeviceSlot(IList list, int index)
{
    public DeviceDef Device
    {
        get => (DeviceDef)list[index]!;
        set => list[index] = value;
    }

    public DeviceInfo Info
    {
        get => Device.Info;
        set => Device = Device with { Info = value };
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
    public IEnumerable<DeviceSlot> All()
    {
        IList[] lists =
        [
            Disks, Interfaces, Sounds, Hostdevs, Videos, Controllers, Smartcards, Serials, Parallels, Channels, Consoles, Inputs, Filesystems,
            Hubs, Redirs, Watchdogs, Balloons, Rngs, Nvrams, Shmems, Tpms, Panics, Memories, Iommus, Vsocks, Cryptos, Pstores,
        ];
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                yield return new DeviceSlot(list, i);
            }
        }
    }

    public static IEnumerable<DeviceSlot> Slots<T>(List<T> list)
        where T : DeviceDef
    {
        for (var i = 0; i < list.Count; i++)
        {
            yield return Slot(list, i);
        }
    }

    /// <summary>Adds the devices of a list that match to those already found.</summary>
    public static void Find<T>(List<DeviceSlot> found, List<T> list, Func<T, bool> match)
        where T : DeviceDef
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (match(list[i]))
            {
                found.Add(Slot(list, i));
            }
        }
    }

    public static DeviceSlot Slot<T>(List<T> list, int index)
        where T : DeviceDef => new(list, index);

    /// <summary>The same devices once more, to try something out on.</summary>
    public EditableDevices Copy() => new(ToDomain());

    public DomainDef ToDomain() => _domain with
    {
        Devices = _domain.Devices with
        {
            Disks = Listed(Disks),
            Controllers = Listed(Controllers),
            Filesystems = Listed(Filesystems),
            Interfaces = Listed(Interfaces),
            Smartcards = Listed(Smartcards),
            Serials = Listed(Serials),
            Parallels = Listed(Parallels),
            Consoles = Listed(Consoles),
            Channels = Listed(Channels),
            Inputs = Listed(Inputs),
            Tpms = Listed(Tpms),
            Sounds = Listed(Sounds),
            Videos = Listed(Videos),
            Hostdevs = Listed(Hostdevs),
            Redirs = Listed(Redirs),
            Hubs = Listed(Hubs),
            Watchdogs = Listed(Watchdogs),
            Balloon = Balloons.FirstOrDefault(),
            Rngs = Listed(Rngs),
            Nvram = Nvrams.FirstOrDefault(),
            Panics = Listed(Panics),
            Shmems = Listed(Shmems),
            Memories = Listed(Memories),
            Iommu = Iommus.FirstOrDefault(),
            Vsock = Vsocks.FirstOrDefault(),
            Pstore = Pstores.FirstOrDefault(),
            Cryptos = Listed(Cryptos),
        },
    };

    private static ValueArray<T> Listed<T>(List<T> devices) => ValueArray.Create<T>(CollectionsMarshal.AsSpan(devices));

    private static List<T> One<T>(T? device)
        where T : DeviceDef => device is null ? [] : [device];
}
