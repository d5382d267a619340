using System.Xml.Linq;

namespace VirtBridge.Integration.Tests;

/// <summary>
/// One guest with small disks under our daemon, and a copy in memory of what each of its states must read like: every write goes to both, and
/// what qemu-img reads back later is compared by digest. It is driven by Debian's virsh, as a user would.
/// </summary>
public sealed class SnapshotStage : IDisposable
{
    private readonly Dictionary<string, Dictionary<string, DiskPatterns>> _kept = [];
    private readonly Dictionary<string, DiskPatterns> _others = [];
    private readonly List<string> _clones = [];
    private Dictionary<string, DiskPatterns> _now = [];
    private byte _pattern;

    public SnapshotStage(RunningDaemon daemon, string name = "vm", IReadOnlyList<string>? targets = null)
    {
        Daemon = daemon;
        Name = name;
        Targets = targets ?? ["vda", "vdb"];
        Images = Path.Combine(daemon.Folder, "images-" + name);
        Directory.CreateDirectory(Images);
    }

    public RunningDaemon Daemon { get; }

    public string Name { get; }

    public IReadOnlyList<string> Targets { get; }

    /// <summary>The folder of all images of the guest.</summary>
    public string Images { get; }

    /// <summary>Snapshots there must be.</summary>
    public IReadOnlyCollection<string> Snapshots => _kept.Keys;

    public bool IsRunning => Virsh("domstate", Name).Output.Trim() is not "shut off";

    public string At(string file) => Path.Combine(Images, file);

    /// <summary>A stage whose guest has disks and is shut off.</summary>
    public SnapshotStage Defined()
    {
        foreach (var target in Targets)
        {
            Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", At($"{target}.qcow2"), $"{DiskPatterns.Bytes}"]).Succeeded();
        }

        Define(Name, Targets.Select(target => (target, At($"{target}.qcow2"))));
        _now = Targets.ToDictionary(target => target, _ => DiskPatterns.Zero);
        return this;
    }

    /// <summary>A(B1(C1) B2(C2)), every state with contents of its own; the guest goes on after C2.</summary>
    public SnapshotStage WithTree()
    {
        TakeWritten("A");
        TakeWritten("B1");
        TakeWritten("C1");
        Revert("A");
        TakeWritten("B2");
        TakeWritten("C2");
        Write();
        return this;
    }

    /// <summary>Writes something new to two blocks of every disk, through the guest's QEMU if it has one.</summary>
    public void Write()
    {
        _pattern++;
        var sources = Sources(Xml(Virsh("dumpxml", Name).Output));
        var running = IsRunning;
        List<string> live = [];
        foreach (var target in Targets.Where(_now.ContainsKey))
        {
            int[] blocks = [0, 1 + (_pattern % (DiskPatterns.Blocks - 1))];
            foreach (var block in blocks)
            {
                _now[target] = _now[target].With(block, _pattern);
            }

            var writes = blocks.Select(block => $"write -P {_pattern} {block * DiskPatterns.BlockBytes} {DiskPatterns.BlockBytes}").Append("flush");
            if (running)
            {
                live.AddRange(writes.Select(write => $"qemu-io -d /machine/peripheral/{sources[target].Alias}/virtio-backend \"{write}\""));
            }
            else
            {
                Tool.Run("qemu-io", ["-f", "qcow2", .. writes.SelectMany(write => (string[])["-c", write]), sources[target].Path]).Succeeded();
            }
        }

        foreach (var command in live)
        {
            // What goes wrong is told to the monitor, what goes well to the standard output of QEMU.
            Assert.Equal("", Virsh("qemu-monitor-command", Name, "--hmp", command).Output.Trim());
        }
    }

    public void Take(string snapshot, params string[] how)
    {
        Virsh(["snapshot-create-as", Name, snapshot, .. how.Length > 0 ? how : ["--disk-only"]]);
        Taken(snapshot);
    }

    public void TakeWritten(string snapshot, params string[] how)
    {
        Write();
        Take(snapshot, how);
    }

    /// <summary>A snapshot inside the images.</summary>
    public void TakeInside(string snapshot)
    {
        Write();
        Virsh("snapshot-create-as", Name, snapshot);
        Taken(snapshot);
    }

    /// <summary>A snapshot was taken in some other way, of these disks or of all.</summary>
    public void Taken(string snapshot, params string[] targets) => _kept[snapshot] = _now.Where(disk => targets.Length == 0 || targets.Contains(disk.Key)).ToDictionary();

    public void Revert(string snapshot, params string[] how)
    {
        Virsh(["snapshot-revert", Name, snapshot, .. how]);
        Reverted(snapshot);
    }

    /// <summary>The guest went back in some other way; only these disks did.</summary>
    public void Reverted(string snapshot, params string[] targets)
    {
        foreach (var target in targets.Length > 0 ? targets : [.. _kept[snapshot].Keys])
        {
            _now[target] = _kept[snapshot][target];
        }
    }

    public void Delete(string snapshot, params string[] how)
    {
        Virsh(["snapshot-delete", Name, snapshot, .. how]);
        Deleted(snapshot);
    }

    public void Deleted(params string[] snapshots)
    {
        foreach (var snapshot in snapshots)
        {
            _kept.Remove(snapshot);
        }
    }

    /// <summary>Another domain whose disks stand on what a snapshot keeps, and which has written something of its own.</summary>
    public void Clone(string clone, string snapshot)
    {
        var sources = KeptSources(snapshot);
        List<(string, string)> disks = [];
        foreach (var target in Targets)
        {
            var image = At($"{clone}-{target}.qcow2");
            Tool.Run("qemu-img", ["create", "-q", "-f", "qcow2", "-b", sources[target].Path, "-F", "qcow2", image]).Succeeded();
            Tool.Run("qemu-io", ["-f", "qcow2", "-c", $"write -P 251 {2 * DiskPatterns.BlockBytes} {DiskPatterns.BlockBytes}", image]).Succeeded();
            _others[image] = _kept[snapshot][target].With(2, 251);
            disks.Add((target, image));
        }

        Define(clone, disks);
        _clones.Add(clone);
    }

    /// <summary>A file that must go on reading like what a snapshot keeps of a disk.</summary>
    public void Expect(string image, string snapshot, string target) => _others[image] = _kept[snapshot][target];

    /// <summary>The disk's present image must go on reading like now, whoever has it.</summary>
    public void ExpectNow(string target) => _others[CurrentSources()[target].Path] = _now[target];

    /// <summary>The guest has this disk no more.</summary>
    public void Detached(string target) => _now.Remove(target);

    /// <summary>Nothing is known any more of a snapshot, whose images may stay.</summary>
    public void Forget(string snapshot)
    {
        foreach (var (target, source) in KeptSources(snapshot))
        {
            _others[source.Path] = _kept[snapshot][target];
        }

        _kept.Remove(snapshot);
    }

    public Dictionary<string, DiskSource> KeptSources(string snapshot) =>
        Sources(Xml(Virsh("snapshot-dumpxml", Name, snapshot).Output).Element("domain")!);

    public Dictionary<string, DiskSource> CurrentSources() => Sources(Xml(Virsh("dumpxml", Name).Output));

    /// <summary>Every state there must be is there and reads as it must; every image stands on what it says; none lies about.</summary>
    /// <param name="byTools">Also qemu-img must read the same; once at the end of a long story is enough.</param>
    public SnapshotStage Verify(bool byTools = false)
    {
        var names = Virsh("snapshot-list", Name, "--name").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(_kept.Keys.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        HashSet<string> reached = [];
        var current = Xml(Virsh("dumpxml", Name).Output);
        Check("now", _now, Sources(current), _ => null, reached, byTools);
        foreach (var name in names)
        {
            var snapshot = Xml(Virsh("snapshot-dumpxml", Name, name).Output);
            var inside = snapshot.Descendants("disk").Where(disk => (string?)disk.Attribute("snapshot") == "internal").Select(disk => (string?)disk.Attribute("name")).ToHashSet();
            Check(name, _kept[name], Sources(snapshot.Element("domain")!), target => inside.Contains(target) ? name : null, reached, byTools);
            if ((string?)snapshot.Element("memory")?.Attribute("file") is { } memory)
            {
                Assert.True(File.Exists(memory), $"the memory of snapshot {name} is missing: {memory}");
                reached.Add(memory);
            }
        }

        foreach (var (image, expected) in _others)
        {
            Check($"what others see in {image}", expected, image, null, reached, byTools);
        }

        var lost = Directory.GetFiles(Images).Where(file => !reached.Contains(file)).Order(StringComparer.Ordinal).ToArray();
        Assert.True(lost.Length == 0, $"nothing needs {string.Join(", ", lost)}");
        return this;
    }

    /// <summary>
    /// After something ended in the middle of an operation: what was there before or what was wanted is there, in all disks alike, and nothing
    /// in between but snapshots whose deletion has begun, which are told by name. What was found is what is expected from now on.
    /// </summary>
    public IReadOnlyList<string> Settle(IReadOnlyCollection<string> doomed, string? created, string? reverted)
    {
        var names = Virsh("snapshot-list", Name, "--name").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet();
        if (created is not null && names.Contains(created))
        {
            Taken(created);
        }

        Assert.Subset(_kept.Keys.ToHashSet(), names);
        Assert.Subset(names, _kept.Keys.Where(name => !doomed.Contains(name)).ToHashSet());
        foreach (var gone in _kept.Keys.Where(name => !names.Contains(name)).ToArray())
        {
            _kept.Remove(gone);
        }

        var current = Sources(Xml(Virsh("dumpxml", Name).Output));
        bool Reads(Dictionary<string, DiskPatterns> state) => state.All(disk => Qcow2Image.Open(current[disk.Key].Path).Digest() == disk.Value.Digest());
        if (!Reads(_now))
        {
            Assert.True(reverted is not null && Reads(_kept[reverted]), $"the guest is neither where it was nor at {reverted}: {string.Join(", ", current.Values.Select(disk => disk.Path))}");
            Reverted(reverted);
        }

        return [.. names.Where(name => Virsh("snapshot-dumpxml", Name, name).Output.Contains("snapshotDeleteInProgress", StringComparison.Ordinal))];
    }

    /// <summary>Nothing but the guest's own top images is left beside those of others.</summary>
    public void OnlyTopsAreLeft() => Assert.Equal(
        CurrentSources().Values.Select(source => source.Path).Concat(_others.Keys).Order(StringComparer.Ordinal),
        Directory.GetFiles(Images).Order(StringComparer.Ordinal));

    public ToolResult Virsh(params string[] arguments) => Daemon.Shell(arguments).Succeeded();

    public ToolResult Try(params string[] arguments) => Daemon.Shell(arguments);

    public void Dispose()
    {
        // What a test found out must not be hidden by what cannot be cleaned up after it.
        Daemon.Virsh("destroy", Name);
        Daemon.Virsh("undefine", Name, "--snapshots-metadata", "--checkpoints-metadata", "--managed-save");
        foreach (var clone in _clones)
        {
            Daemon.Virsh("undefine", clone);
        }

        foreach (var file in Directory.GetFiles(Images, "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }
    }

    public string Written(string name, string text)
    {
        var path = Path.Combine(Daemon.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public static XElement Xml(string text) => XElement.Parse(text);

    public static Dictionary<string, DiskSource> Sources(XElement domain) => domain.Descendants("disk")
        .Where(disk => disk.Element("target") is not null && disk.Element("source")?.Attribute("file") is not null)
        .ToDictionary(disk => disk.Element("target")!.Attribute("dev")!.Value, disk => new DiskSource(
            disk.Element("source")!.Attribute("file")!.Value, (string?)disk.Element("alias")?.Attribute("name")));

    private void Define(string name, IEnumerable<(string Target, string Image)> disks) => Virsh("define", Written($"{name}.xml", $"""
        <domain type='qemu'><name>{name}</name><memory unit='MiB'>32</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>
        {string.Join('\n', disks.Select(disk => $"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{disk.Image}'/><target dev='{disk.Target}' bus='virtio'/></disk>"))}
        </devices></domain>
        """));

    private static void Check(
        string state, Dictionary<string, DiskPatterns> expected, Dictionary<string, DiskSource> sources, Func<string, string?> inside, HashSet<string> reached, bool byTools)
    {
        foreach (var (target, patterns) in expected)
        {
            Assert.True(sources.TryGetValue(target, out var source), $"{state} lost its disk {target}");
            Check($"disk {target} of {state}", patterns, source.Path, inside(target), reached, byTools);
        }
    }

    private static void Check(string what, DiskPatterns expected, string path, string? inside, HashSet<string> reached, bool byTools)
    {
        var image = Qcow2Image.Open(path);
        reached.UnionWith(image.Chain);
        Assert.True(
            expected.Digest() == image.Digest(inside) && (!byTools || expected.Digest() == DiskPatterns.ReadByTool(path, inside)),
            $"{what} ({path}) reads differently: {expected} was there");
    }
}

/// <summary>Where a disk is, and the name of its device while a guest has it.</summary>
public sealed record DiskSource(string Path, string? Alias);
