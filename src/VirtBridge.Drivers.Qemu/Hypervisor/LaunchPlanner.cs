using VirtBridge.Model;
using VirtBridge.Drivers.Qemu.Rules;

namespace VirtBridge.Drivers.Qemu.Hypervisor;

/// <summary>Turns a stored definition into the one a guest runs with: names, numbers and paths are all decided here.</summary>
public static class LaunchPlanner
{
    /// <summary>The definition to run; <paramref name="vncPort"/> gives a free port for each that is to be chosen.</summary>
    public static DomainDef Plan(DomainDef definition, int id, string directory, Func<int> vncPort, LaunchFacts? facts = null)
    {
        facts ??= new LaunchFacts();
        var domain = definition with { Id = id };
        if (facts.Catalog is { } catalog)
        {
            domain = FirmwareSelection.Require(domain, catalog);
        }

        if (facts.Port is { } port)
        {
            domain = domain with
            {
                Devices = domain.Devices with
                {
                    Interfaces = domain.Devices.Interfaces.Select(nic => nic.Actual is null && port(nic) is { } actual ? nic with { Actual = actual } : nic).ToValueArray(),
                },
            };
        }

        domain = DeviceAliases.Assign(Rules.Addresses.UsbPorts.Assign(MemoryAlignment.Apply(domain)));
        var devices = domain.Devices;
        return domain with
        {
            Devices = devices with
            {
                Disks = WithIndexes(WithVolumes(devices.Disks, facts), facts),
                Interfaces = WithTargets(devices.Interfaces, id),
                Serials = devices.Serials.Select(device => device with { Source = WithTls(device.Source, facts) }).ToValueArray(),
                Parallels = devices.Parallels.Select(device => device with { Source = WithTls(device.Source, facts) }).ToValueArray(),
                Consoles = devices.Consoles.Select(device => device with { Source = WithTls(device.Source, facts) }).ToValueArray(),
                Channels = devices.Channels
                    .Select(channel => WithPath(channel with { Source = WithTls(channel.Source, facts) }, directory, facts.ChannelDirectory)).ToValueArray(),
                Graphics = devices.Graphics.Select(graphics => WithPort(graphics, directory, vncPort, facts)).ToValueArray(),
            },
        };
    }

    /// <summary>The short name a guest's directory carries.</summary>
    public static string DirectoryName(string name, int id) => $"domain-{id}-{PlainName(name)}";

    /// <summary>As much of a guest's name as names of directories have.</summary>
    public static string PlainName(string name)
    {
        const int longest = 20;
        return new([.. name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '=' or ',' or '+' or ':' or '@' ? c : '_').Take(longest)]);
    }

    /// <summary>The definition with the address its guest got between host and guests.</summary>
    public static DomainDef WithVsock(DomainDef domain, uint? cid) => cid is null || domain.Devices.Vsock is not { } vsock
        ? domain
        : domain with { Devices = domain.Devices with { Vsock = vsock with { GuestCid = cid } } };

    /// <summary>Fills in what QEMU decided: the terminals behind its character devices, and whether the guest has opened them.</summary>
    internal static DomainDef WithEnds(DomainDef domain, IReadOnlyList<Qmp.Commands.ChardevInfo> ends)
    {
        var terminals = ends
            .Where(end => end.Filename.StartsWith("pty:", StringComparison.Ordinal))
            .ToDictionary(end => end.Label, end => end.Filename[4..], StringComparer.Ordinal);
        return WithChannels(WithTerminals(domain, terminals), ends);
    }

    /// <summary>Channels with whether the guest has opened them.</summary>
    internal static DomainDef WithChannels(DomainDef domain, IReadOnlyList<Qmp.Commands.ChardevInfo> ends) =>
        ChannelStates.With(domain, alias => ends.FirstOrDefault(end => end.Label == "char" + alias)?.FrontendOpen);

    public static DomainDef WithTerminals(DomainDef domain, IReadOnlyDictionary<string, string> terminals)
    {
        var devices = domain.Devices;
        return domain with
        {
            Devices = devices with
            {
                Serials = devices.Serials.Select(d => d with { Source = Fill(d.Source, d.Alias) }).ToValueArray(),
                Parallels = devices.Parallels.Select(d => d with { Source = Fill(d.Source, d.Alias) }).ToValueArray(),
                Channels = devices.Channels.Select(d => d with { Source = Fill(d.Source, d.Alias) }).ToValueArray(),
                Consoles = devices.Consoles.Select(d => d with { Source = Fill(d.Source, d.Alias) }).ToValueArray(),
            },
        };

        CharSource Fill(CharSource source, string? alias) =>
            source is CharSource.Pty pty && alias is not null && terminals.TryGetValue("char" + alias, out var path) ? pty with { Path = path } : source;
    }

    /// <summary>Volumes become what they are made of; a medium that may be missing leaves its drive empty.</summary>
    private static ValueArray<DiskDef> WithVolumes(ValueArray<DiskDef> disks, LaunchFacts facts)
    {
        if (facts.Volumes is not { } volumes)
        {
            return disks;
        }

        return [.. disks
            .Select(disk => disk.Source.Type != StorageType.Volume || disk.Source.Volume is null ? disk
                : volumes(disk.Source) is { } found ? disk with { Source = found }
                : disk.Device is DiskDevice.Cdrom or DiskDevice.Floppy ? disk with { Source = new StorageSource { Type = StorageType.File } }
                : null)
            .OfType<DiskDef>()];
    }

    // The last disk has the lowest number, as clients that look at node names expect.
    private static ValueArray<DiskDef> WithIndexes(ValueArray<DiskDef> disks, LaunchFacts facts)
    {
        uint next = 1;
        var numbered = new DiskDef[disks.Count];
        for (var i = disks.Count - 1; i >= 0; i--)
        {
            var disk = disks[i];
            if (disk.Source.IsEmpty)
            {
                // What is not there has no format.
                numbered[i] = disk with { Source = disk.Source with { Format = null } };
                continue;
            }

            if (disk.Source.Type is StorageType.Vhostuser || disk.Bus == DiskBus.Sd)
            {
                numbered[i] = disk;
                continue;
            }

            numbered[i] = disk with { Source = WithIndex(disk.Source, ref next, facts, disk.IsOpenedReadOnly) };
            next += (uint)disk.ThrottleFilters.Count;
        }

        return ValueArray.Create<DiskDef>(numbered);
    }

    private static StorageSource WithIndex(StorageSource image, ref uint next, LaunchFacts facts, bool readOnly)
    {
        var numbered = image with { Index = next++ };
        var layered = CommandLine.BlockNodes.NeedsFormatNode(image) || facts.RawNeedsNode || (facts.IsWritable(image) && readOnly);
        numbered = numbered with
        {
            Runtime = new StorageRuntime
            {
                StorageNode = $"libvirt-{numbered.Index}-storage",
                FormatNode = layered ? CommandLine.BlockNodes.FormatNode(numbered with { Runtime = null }) : null,
            },
        };
        if (numbered.DataStore is { } data)
        {
            numbered = numbered with { DataStore = WithIndex(data, ref next, facts, readOnly) };
        }

        return numbered.Backing is BackingStore.Image below
            ? numbered with { Backing = new BackingStore.Image(WithIndex(below.Source, ref next, facts, readOnly: true)) }
            : numbered;
    }

    private static ValueArray<InterfaceDef> WithTargets(ValueArray<InterfaceDef> nics, int id)
    {
        var number = 0;
        return nics.Select(nic => nic.Source is InterfaceSource.Bridge or InterfaceSource.Network or InterfaceSource.Ethernet && string.IsNullOrEmpty(nic.Target)
            ? nic with { Target = $"vnet{id}-{number++}" }
            : nic).ToValueArray();
    }

    /// <summary>Channels without a path get one in the guest's directory.</summary>
    internal static DomainDef WithChannelPaths(DomainDef domain, string directory) => domain with
    {
        Devices = domain.Devices with { Channels = domain.Devices.Channels.Select(channel => WithPath(channel, directory, null)).ToValueArray() },
    };

    // A path below the directory of an earlier run was made up then and is made up again.
    private static ChannelDef WithPath(ChannelDef channel, string directory, string? channels) =>
        channel is { Source: CharSource.Unix unix, Target: ChannelTarget.Virtio target }
        && (unix.Path is null || unix.Path.StartsWith(Path.GetDirectoryName(directory) + "/domain-", StringComparison.Ordinal))
            ? channel with { Source = unix with { Path = $"{channels ?? directory + "/channel"}/{target.Name ?? channel.Alias}", Listen = true } }
            : channel;

    // Whether a connection is encrypted that says nothing about it is told to clients as well.
    private static CharSource WithTls(CharSource source, LaunchFacts facts) =>
        facts.ChardevTls is { } tls && source is CharSource.Tcp { Tls: null } tcp ? tcp with { Tls = tls, TlsFromConfig = true } : source;

    private static GraphicsDef WithPort(GraphicsDef graphics, string directory, Func<int> vncPort, LaunchFacts facts)
    {
        if (graphics is not GraphicsDef.Vnc vnc)
        {
            return graphics;
        }

        if (vnc.WebSocket == -1 && facts.WebSocketPort is { } webPort)
        {
            vnc = vnc with { WebSocket = webPort(), WebSocketGenerated = true };
        }

        if (facts.VncUnixSocket && vnc is { Port: null or -1, Listens: [{ Type: GraphicsListenType.Address, Address: null }] })
        {
            vnc = vnc with { Listens = [new GraphicsListen(GraphicsListenType.Socket)] };
        }

        if (vnc.Listens is [{ Type: GraphicsListenType.Socket } listen, ..])
        {
            return listen.Socket is null
                ? vnc with { Listens = vnc.Listens.SetItem(0, listen with { Socket = $"{directory}/vnc.sock", AutoGenerated = true }) }
                : vnc;
        }

        // Where the host decides, clients are told what it decided.
        if (facts.VncListen is { } address && vnc.Listens is [{ Type: GraphicsListenType.Address, Address: null } first, ..])
        {
            vnc = vnc with { Listens = vnc.Listens.SetItem(0, first with { Address = address, FromConfig = true }) };
        }

        return vnc.AutoPort || vnc.Port is null or -1 ? vnc with { Port = vncPort(), AutoPort = true } : vnc;
    }
}

/// <summary>What starting a guest needs to know besides its definition.</summary>
public sealed record LaunchFacts
{
    /// <summary>Finds firmware; null leaves the definition's as it is.</summary>
    public IQemuCatalog? Catalog { get; init; }

    /// <summary>Whether QEMU needs a node of its own for images that are the disk as they are.</summary>
    public bool RawNeedsNode { get; init; }

    /// <summary>VNC servers without an address listen on a socket of the guest's directory.</summary>
    public bool VncUnixSocket { get; init; }

    /// <summary>Where VNC servers without an address listen; null leaves that to the command line.</summary>
    public string? VncListen { get; init; }

    /// <summary>Whether TCP character devices that do not say so are encrypted; null leaves that to the command line.</summary>
    public bool? ChardevTls { get; init; }

    /// <summary>Gives a port for each WebSocket whose port is to be chosen.</summary>
    public Func<int>? WebSocketPort { get; init; }

    /// <summary>Where sockets of channels are made; null puts them into the guest's directory.</summary>
    public string? ChannelDirectory { get; init; }

    /// <summary>What a volume is made of; null when it is not there and need not be.</summary>
    public Func<StorageSource, StorageSource?>? Volumes { get; init; }

    /// <summary>What a network gives an interface; null when that is what the definition says.</summary>
    public Func<InterfaceDef, ActualInterface?>? Port { get; init; }

    /// <summary>Whether an image is opened through descriptors that may write.</summary>
    public Func<StorageSource, bool> IsWritable { get; init; } = _ => false;
}
