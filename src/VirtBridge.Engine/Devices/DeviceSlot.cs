using VirtBridge.Model;

namespace VirtBridge.Engine;

/// <summary>One kind of device in a set of devices: where it is kept, and when two of it mean the same device; pure.</summary>
public abstract record DeviceSlot
{
    private static readonly DeviceSlot[] s_all =
    [
        new Of<DiskDef>("disk", d => d.Disks, (d, v) => d with { Disks = v }, (a, b) => a.Target == b.Target),
        new Of<InterfaceDef>("interface", d => d.Interfaces, (d, v) => d with { Interfaces = v }, SameInterface),
        new Of<ControllerDef>("controller", d => d.Controllers, (d, v) => d with { Controllers = v }, (a, b) => a.Type == b.Type && a.Index == b.Index),
        new Of<FilesystemDef>("filesystem", d => d.Filesystems, (d, v) => d with { Filesystems = v }, (a, b) => a.Target == b.Target),
        new Of<HostdevDef>("hostdev", d => d.Hostdevs, (d, v) => d with { Hostdevs = v }, (a, b) => SameSource(a.Source, b.Source)),
        new Of<ChannelDef>("channel", d => d.Channels, (d, v) => d with { Channels = v }, (a, b) => SameTarget(a.Target, b.Target)),
        new Of<SerialDef>("serial", d => d.Serials, (d, v) => d with { Serials = v }, SameBut),
        new Of<ParallelDef>("parallel", d => d.Parallels, (d, v) => d with { Parallels = v }, SameBut),
        new Of<ConsoleDef>("console", d => d.Consoles, (d, v) => d with { Consoles = v }, (a, b) => a.TargetType == b.TargetType && (a.Port is null || b.Port is null || a.Port == b.Port)),
        new Of<InputDef>("input", d => d.Inputs, (d, v) => d with { Inputs = v }, (a, b) => SameBut(a with { Bus = a.Bus ?? b.Bus }, b with { Bus = b.Bus ?? a.Bus })),
        new Of<GraphicsDef>("graphics", d => d.Graphics, (d, v) => d with { Graphics = v }, (a, b) => a.Type == b.Type),
        new Of<VideoDef>("video", d => d.Videos, (d, v) => d with { Videos = v }, SameBut),
        new Of<SoundDef>("sound", d => d.Sounds, (d, v) => d with { Sounds = v }, SameBut),
        new Of<RngDef>("rng", d => d.Rngs, (d, v) => d with { Rngs = v }, SameBut),
        new Of<MemoryDef>("memory", d => d.Memories, (d, v) => d with { Memories = v }, SameBut),
        new Of<ShmemDef>("shmem", d => d.Shmems, (d, v) => d with { Shmems = v }, (a, b) => a.Name == b.Name),
        new Of<RedirDef>("redirdev", d => d.Redirs, (d, v) => d with { Redirs = v }, SameBut),
        new Of<WatchdogDef>("watchdog", d => d.Watchdogs, (d, v) => d with { Watchdogs = v }, SameBut),
        new Of<SmartcardDef>("smartcard", d => d.Smartcards, (d, v) => d with { Smartcards = v }, SameBut),
        new Of<TpmDef>("tpm", d => d.Tpms, (d, v) => d with { Tpms = v }, SameBut),
        new Of<PanicDef>("panic", d => d.Panics, (d, v) => d with { Panics = v }, SameBut),
        new Of<LeaseDef>("lease", d => d.Leases, (d, v) => d with { Leases = v }, SameBut),
    ];

    private DeviceSlot(string kind) => Kind = kind;

    /// <summary>The element's name.</summary>
    public string Kind { get; }

    public static IReadOnlyList<DeviceSlot> All => s_all;

    /// <summary>The slot of the one device in a set that holds nothing else; null for devices that exist once.</summary>
    public static DeviceSlot? Single(DomainDevices devices) => Array.Find(s_all, s => s.First(devices) is not null);

    public abstract DeviceDef? First(DomainDevices devices);

    /// <summary>Every device of this kind.</summary>
    public abstract IEnumerable<DeviceDef> Members(DomainDevices devices);

    public abstract DomainDevices Add(DomainDevices devices, DeviceDef added);

    /// <summary>The device that means the same as <paramref name="wanted"/>, null when there is none.</summary>
    public abstract DeviceDef? Find(DomainDevices devices, DeviceDef wanted);

    /// <summary>Puts another device in the place of one, or nothing.</summary>
    public abstract DomainDevices Replace(DomainDevices devices, DeviceDef old, DeviceDef? replacement);

    private static bool SameInterface(InterfaceDef a, InterfaceDef b) =>
        (a.Mac is null || b.Mac is null || a.Mac == b.Mac) && (a.Address is null || b.Address is null || a.Address == b.Address);

    // A host device is one by its place, whatever drives it.
    private static bool SameSource(HostdevSource a, HostdevSource b) => (a, b) switch
    {
        (HostdevSource.Pci one, HostdevSource.Pci other) => one.Address == other.Address,
        _ => a == b,
    };

    // Whether somebody listens in the guest does not make it another channel.
    private static bool SameTarget(ChannelTarget a, ChannelTarget b) => (a, b) switch
    {
        (ChannelTarget.Virtio one, ChannelTarget.Virtio other) => one.Name == other.Name,
        (ChannelTarget.Xen one, ChannelTarget.Xen other) => one.Name == other.Name,
        _ => a == b,
    };

    // Alias and address are the guest's business; a device is meant when all else is equal.
    private static bool SameBut<T>(T a, T b)
        where T : DeviceDef => (a with { Info = DeviceInfo.None }).Equals(b with { Info = DeviceInfo.None });

    private sealed record Of<T>(
        string Name,
        Func<DomainDevices, ValueArray<T>> Get,
        Func<DomainDevices, ValueArray<T>, DomainDevices> Set,
        Func<T, T, bool> Same) : DeviceSlot(Name)
        where T : DeviceDef
    {
        public override DeviceDef? First(DomainDevices devices) => Get(devices).Count > 0 ? Get(devices)[0] : null;

        public override IEnumerable<DeviceDef> Members(DomainDevices devices) => Get(devices);

        public override DomainDevices Add(DomainDevices devices, DeviceDef added) => Set(devices, Get(devices).Add((T)added));

        public override DeviceDef? Find(DomainDevices devices, DeviceDef wanted) =>
            (wanted.Alias is { } alias ? Get(devices).FirstOrDefault(d => d.Alias == alias) : null)
            ?? Get(devices).FirstOrDefault(d => Same(d, (T)wanted));

        public override DomainDevices Replace(DomainDevices devices, DeviceDef old, DeviceDef? replacement)
        {
            var list = Get(devices);
            var index = list.IndexOf(d => ReferenceEquals(d, old));
            index = index >= 0 ? index : list.IndexOf(d => d.Equals((T)old));
            return index < 0 ? devices : Set(devices, replacement is null ? list.RemoveAt(index) : list.SetItem(index, (T)replacement));
        }
    }
}
