using VirtBridge.Contract;
using VirtBridge.Drivers.Test;
using VirtBridge.Model;

namespace VirtBridge.Engine.Tests;

/// <summary>A guest as its own process knows it.</summary>
public sealed record SimulatedGuest(int Id, DomainDef Live, bool Paused);

/// <summary>How an operation is cut short.</summary>
public enum Mishap
{
    None,

    /// <summary>The daemon is killed; guests go on.</summary>
    Daemon,

    /// <summary>The power goes.</summary>
    Host,

    /// <summary>A call fails once.</summary>
    Failure,

    /// <summary>The disk is full: whatever writes fails until the operation has ended.</summary>
    Full,

    /// <summary>The guest's process ends.</summary>
    Guest,
}

/// <summary>
/// A host with images, guests and a daemon, in memory and in full: everything that can be changed goes through
/// <see cref="Step"/>, where running guests write, and where the world may end.
/// </summary>
public sealed class World
{
    /// <summary>Beginnings of steps that need room on a disk.</summary>
    private static readonly string[] s_writes = ["append", "half appended", "store ", "create", "commit", "pull", "copy", "memory"];

    /// <summary>Steps only a guest that is alive can take.</summary>
    private static readonly string[] s_guests =
        ["switch", "start copy", "copy", "copied", "finish", "memory", "take in guest", "erase in guest", "cancel"];

    private readonly TestLiveImages _live;
    private readonly SimulatedHypervisor _hypervisor;
    private readonly SimulatedClock _clock = new();
    private readonly Random _chance;
    private HostRooms _rooms = null!;
    private int _stepsLeft = -1;
    private Mishap _mishap;
    private bool _dead;
    private bool _full;
    private bool _guestGone;
    private int _value;

    public World(int seed)
    {
        _chance = new(seed);
        Disk = new(Step);
        var images = new TestImages(Disk);
        _live = new(Disk, images);
        _hypervisor = new(this, images, _live);
        Store = new(Step);
        Journals = new(Step);
        NewDaemon();
    }

    /// <summary>The same host with the same content, whose daemon was started just now.</summary>
    public async Task<World> CopyAsync(int seed)
    {
        var copy = new World(seed) { _value = _value };
        foreach (var image in Disk.All)
        {
            copy.Disk.Put(image.Copy());
        }

        copy.Store.TakeFrom(Store);
        foreach (var (uuid, guest) in Guests)
        {
            copy.Guests[uuid] = guest;
        }

        foreach (var (disk, content) in Active)
        {
            copy.Active[disk] = (int[])content.Clone();
        }

        foreach (var (path, content) in Brought)
        {
            copy.Brought[path] = content;
        }

        copy.Forgotten.UnionWith(Forgotten);
        await copy.RestartAsync(powerCut: false);
        return copy;
    }

    public TestDisk Disk { get; }

    public SimulatedStore Store { get; }

    public SimulatedJournals Journals { get; }

    public VirtHost Host { get; private set; } = null!;

    public DomainRoom Room => _rooms.Domains;

    public Dictionary<Uuid, SimulatedGuest> Guests { get; } = [];

    /// <summary>What every disk of every domain must show now.</summary>
    public Dictionary<(string Domain, string Disk), int[]> Active { get; } = [];

    /// <summary>Images that somebody brought along and no operation may remove.</summary>
    public Dictionary<string, int[]?> Brought { get; } = [];

    /// <summary>Files whose snapshot was forgotten but not their data.</summary>
    public HashSet<string> Forgotten { get; } = [];

    public Random Chance => _chance;

    public bool GuestsWrite { get; set; }

    public int Steps { get; private set; }

    /// <summary>Told of every step, for whoever looks for a reason.</summary>
    public Action<string>? Trace { get; set; }

    public DomainObject Domain(string name) => Host.Domains.TryGet(name, out var domain) ? domain : throw new InvalidOperationException(name);

    public void Step(string what)
    {
        if (_dead)
        {
            throw new SimulatedCrash(what);
        }

        Steps++;
        Trace?.Invoke(what);
        if (GuestsWrite && _chance.Next(6) == 0)
        {
            WriteInGuest();
        }

        // A guest that outlives the daemon writes its header to the end.
        if (_stepsLeft > 0 && (what != TestDisk.HalfInGuest || _mishap == Mishap.Host || _stepsLeft > 1) && --_stepsLeft == 0)
        {
            Happen(what);
        }

        if (_full && Array.Exists(s_writes, write => what.StartsWith(write, StringComparison.Ordinal)))
        {
            throw Failed($"No space left on device at '{what}'");
        }

        if (_guestGone && what != TestDisk.HalfInGuest && s_guests.Contains(what))
        {
            throw Failed($"the guest is gone at '{what}'");
        }
    }

    private void Happen(string what)
    {
        switch (_mishap)
        {
            case Mishap.Failure:
                throw Failed($"No space left on device at '{what}'");
            case Mishap.Full:
                _full = true;
                break;
            case Mishap.Guest:
                _guestGone = true;
                foreach (var guest in Guests.Keys.ToArray())
                {
                    Die(guest);
                    Room.Reports.Report(Host.Domains.TryGet(guest, out var domain) ? domain : throw Failed("no domain"), new GuestEvent.Stopped(DomainShutoffReason.Crashed));
                }

                break;
            default:
                _dead = true;
                throw new SimulatedCrash(what);
        }
    }

    private static VirtException Failed(string why) => new(ErrorCode.OperationFailed, ErrorDomain.Storage, why);

    /// <summary>After so many steps the mishap comes.</summary>
    public void Arm(Mishap mishap, int steps) => (_mishap, _stepsLeft, Steps) = (mishap, mishap == Mishap.None ? -1 : steps, 0);

    public void Disarm()
    {
        _stepsLeft = -1;
        _full = false;
        _guestGone = false;
    }

    /// <summary>After a crash: what survives survives, and the next daemon starts.</summary>
    public async Task<IReadOnlyList<string>> RestartAsync(bool powerCut)
    {
        _dead = false;
        _full = false;
        if (powerCut)
        {
            foreach (var guest in Guests.Keys.ToArray())
            {
                Die(guest);
            }

            Journals.PowerCut();
            Store.PowerCut(_chance);
            _hypervisor.PowerCut(_chance);
        }

        NewDaemon();
        var loader = new HostLoader(_rooms);
        await loader.LoadAsync(CancellationToken.None);
        return loader.Problems;
    }

    public void Die(Uuid domain)
    {
        if (Guests.Remove(domain))
        {
            _live.Gone(domain);
        }
    }

    public DomainObject Define(string name, params ReadOnlySpan<(string Target, string Path)> disks)
    {
        var uuid = $"00000000-0000-4000-8000-{Host.Domains.Count:D12}";
        var sources = "";
        foreach (var (target, path) in disks)
        {
            sources += $"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{path}'/><target dev='{target}' bus='virtio'/></disk>";
            Active[(name, target)] = Disk.Read(path)!;
        }

        var xml = $"<domain type='qemu'><name>{name}</name><uuid>{uuid}</uuid><memory>1024</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>{sources}</devices></domain>";
        var definition = Room.Documents.Parse(xml, DefinitionUse.Define);
        Room.Definer.DefineAsync(definition, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return Domain(name);
    }

    public void Bring(string path, string? backing = null, int clusters = 4)
    {
        var image = new TestImage(path, StorageFormat.Qcow2, clusters) { Backing = backing, BackingFormat = backing is null ? null : StorageFormat.Qcow2 };
        if (backing is null)
        {
            for (var i = 0; i < clusters; i++)
            {
                image.Data[i] = NextValue();
            }
        }

        Disk.Put(image);
        Brought[path] = null;
    }

    public int NextValue() => ++_value;

    /// <summary>The domain's owner writes something, in the guest or, when it is off, into the image.</summary>
    public void Write(string name)
    {
        var domain = Domain(name);
        var disks = domain.View.Current.Devices.Disks;
        var disk = disks[_chance.Next(disks.Count)];
        var running = domain.View.Active;
        if (running && (domain.View.State == DomainState.Paused || _live.Drained(domain, disk.Target!)))
        {
            return;
        }

        var top = running ? _live.Tops(domain)[disk.Target!] : disk.Source.Path!;
        Put(name, disk.Target!, top);
    }

    private void Put(string name, string target, string top)
    {
        var image = Disk.Find(top)!;
        var cluster = _chance.Next(image.Clusters);
        var value = NextValue();
        image.Data[cluster] = value;
        Trace?.Invoke($"write {value} to {top}");
        Active[(name, target)][cluster] = value;
    }

    private void WriteInGuest()
    {
        foreach (var (uuid, guest) in Guests)
        {
            if (!guest.Paused && Host.Domains.TryGet(uuid, out var domain) && domain.View is { Active: true, State: DomainState.Running })
            {
                var tops = _live.Tops(domain).ToArray();
                var (target, top) = tops[_chance.Next(tops.Length)];
                if (!_live.Drained(domain, target))
                {
                    Put(domain.View.Name, target, top);
                }
            }
        }
    }

    private void NewDaemon()
    {
        Host = new(_hypervisor, Store, _clock, new RandomIdentities())
        {
            Index = _hypervisor,
            Journals = Journals,
            Trash = _hypervisor,
        };
        _rooms = new(Host);
    }

    private sealed class SimulatedClock : TimeProvider
    {
        private long _seconds = 1_000_000;

        /// <summary>Two things within a second are as likely as not.</summary>
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(++_seconds / 40);
    }
}
