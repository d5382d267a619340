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
internal sealed record EditableDevices
{
    private const int Usual = 32;

    private readonly DomainDef _domain;

    public EditableDevices(DomainDef domain)
    {
        _domain = domain;
        var devices = domain.Devices;
        Disks = ListOf(devices.Disks);
        Controllers = ListOf(devices.Controllers);
        Filesystems = ListOf(devices.Filesystems);
        Interfaces = ListOf(devices.Interfaces);
        Smartcards = ListOf(devices.Smartcards);
        Serials = ListOf(devices.Serials);
        Parallels = ListOf(devices.Parallels);
        Consoles = ListOf(devices.Consoles);
        Channels = ListOf(devices.Channels);
        Inputs = ListOf(devices.Inputs);
        Tpms = ListOf(devices.Tpms);
        Sounds = ListOf(devices.Sounds);
        Videos = ListOf(devices.Videos);
        Hostdevs = ListOf(devices.Hostdevs);
        Redirs = ListOf(devices.Redirs);
        Hubs = ListOf(devices.Hubs);
        Watchdogs = ListOf(devices.Watchdogs);
        Balloons = One(devices.Balloon);
        Rngs = ListOf(devices.Rngs);
        Nvrams = One(devices.Nvram);
        Panics = ListOf(devices.Panics);
        Shmems = ListOf(devices.Shmems);
        Memories = ListOf(devices.Memories);
        Iommus = One(devices.Iommu);
        Vsocks = One(devices.Vsock);
        Pstores = One(devices.Pstore);
        Cryptos = ListOf(devices.Cryptos);
    }

    public List<DiskDef> Disks { get; }
    public List<ControllerDef> Controllers { get; private init; }
    public List<FilesystemDef> Filesystems { get; }
    public List<InterfaceDef> Interfaces { get; }
    public List<SmartcardDef> Smartcards { get; }
    public List<SerialDef> Serials { get; }
    public List<ParallelDef> Parallels { get; }
    public List<ConsoleDef> Consoles { get; }
    public List<ChannelDef> Channels { get; }
    public List<InputDef> Inputs { get; }
    public List<TpmDef> Tpms { get; }
    public List<SoundDef> Sounds { get; private init; }
    public List<VideoDef> Videos { get; private init; }
    public List<HostdevDef> Hostdevs { get; }
    public List<RedirDef> Redirs { get; }
    public List<HubDef> Hubs { get; }
    public List<WatchdogDef> Watchdogs { get; }
    public List<BalloonDef> Balloons { get; }
    public List<RngDef> Rngs { get; }
    public List<NvramDef> Nvrams { get; }
    public List<PanicDef> Panics { get; private init; }
    public List<ShmemDef> Shmems { get; }
    public List<MemoryDef> Memories { get; }
    public List<IommuDef> Iommus { get; }
    public List<VsockDef> Vsocks { get; }

    public List<PstoreDef> Pstores { get; }
    public List<CryptoDef> Cryptos { get; }

    /// <summary>Every device with a place, in the order places are given.</summary>
    public List<DeviceSlot> All()
    {
        var all = new List<DeviceSlot>(Usual);
        Add(all, Disks);
        Add(all, Interfaces);
        Add(all, Sounds);
        Add(all, Hostdevs);
        Add(all, Videos);
        Add(all, Controllers);
        Add(all, Smartcards);
        Add(all, Serials);
        Add(all, Parallels);
        Add(all, Channels);
        Add(all, Consoles);
        Add(all, Inputs);
        Add(all, Filesystems);
        Add(all, Hubs);
        Add(all, Redirs);
        Add(all, Watchdogs);
        Add(all, Balloons);
        Add(all, Rngs);
        Add(all, Nvrams);
        Add(all, Shmems);
        Add(all, Tpms);
        Add(all, Panics);
        Add(all, Memories);
        Add(all, Iommus);
        Add(all, Vsocks);
        Add(all, Cryptos);
        Add(all, Pstores);
        return all;
    }

    private static void Add<T>(List<DeviceSlot> all, List<T> list)
        where T : DeviceDef
    {
        for (var i = 0; i < list.Count; i++)
        {
            all.Add(Slot(list, i));
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

    /// <summary>The same devices to try places out on: those that are looked at again have lists of their own.</summary>
    public EditableDevices Rehearsal() => this with { Controllers = [.. Controllers], Sounds = [.. Sounds], Videos = [.. Videos], Panics = [.. Panics] };

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

    private static List<T> ListOf<T>(ValueArray<T> devices)
    {
        List<T> list = [];
        if (!devices.IsEmpty)
        {
            list.AddRange(devices.AsSpan());
        }

        return list;
    }

    private static ValueArray<T> Listed<T>(List<T> devices) => devices.Count == 0 ? default : ValueArray.Create<T>(CollectionsMarshal.AsSpan(devices));

    private static List<T> One<T>(T? device)
        where T : DeviceDef => device is null ? [] : [device];
}
