using System.Diagnostics;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Benchmarks;

/// <summary>How long it takes to plan over many images, and to tell who depends on one of very many. Nothing is on a disk.</summary>
internal static class PlanTimes
{
    private const int Planned = 500;
    private const int Known = 10_000;
    private const int Rounds = 60;
    private const ulong Size = 1UL << 30;

    public static int Run()
    {
        var (domain, survey) = Tree(Planned / 2);
        var policy = new PlanPolicy();
        Tell($"plan: delete one of {Planned / 2} snapshots, {survey.Graph.All.Count} images", () =>
            SnapshotDeletePlanner.Plan(domain, "s7", MomentDeleteScope.Single, false, survey, Locate, policy).Steps.Count);
        Tell($"plan: delete a tree of {Planned / 2} snapshots", () =>
            SnapshotDeletePlanner.Plan(domain, "s0", MomentDeleteScope.WithDescendants, false, survey, Locate, policy).Steps.Count);
        domain.Snapshots.TryGet("s7", out var moment);
        Tell("plan: go back", () => SnapshotRevertPlanner.Plan(
            domain, moment!.Definition, new() { Stamp = "1" }, survey, Locate, source => Locate(source)!.Value, _ => false, policy).Steps.Count);

        var images = Enumerable.Range(0, Known).Select(i => Image(Name(i, "vda"), i == 0 ? null : Name((i - 1) / 3, "vda"))).ToArray();
        var graph = new ImageGraph(images, ImageCoverage.Nothing);
        var asked = 0;
        Tell($"graph of {Known} images made", () => new ImageGraph(images, ImageCoverage.Nothing).All.Count);
        Tell($"dependents of one of {Known} images", () => graph.DependentsOf(At(Name(asked++ % Known, "vda"))).Count);
        Tell($"everything above the root of {Known} images", () => ImageOwnership.AllAbove(graph, At(Name(0, "vda"))).Count);
        return 0;
    }

    private static void Tell(string what, Func<int> act)
    {
        for (var i = 0; i < Rounds; i++)
        {
            act();
        }

        var times = new double[Rounds];
        var result = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            result = act();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Console.WriteLine($"{what,-60} median {times[Rounds / 2],9:0.0000} ms, worst {times[^1],9:0.0000} ms  ({result})");
    }

    /// <summary>Two disks; every snapshot begins at the one half as far from the root, so there are branches of every kind.</summary>
    private static (DomainImages Domain, ImageSurvey Survey) Tree(int snapshots)
    {
        List<Moment<SnapshotDef>> moments = [];
        List<ImageFacts> images = [];
        List<KeyValuePair<ImageLocation, Pin>> pins = [];
        var table = ImageTable.Empty;
        var uuid = Uuid.TryParse("00000000-0000-4000-8000-000000000001", out var parsed) ? parsed : default;
        string[] disks = ["vda", "vdb"];
        for (var i = 0; i < snapshots; i++)
        {
            foreach (var disk in disks)
            {
                images.Add(Image(Name(i, disk), i == 0 ? null : Name((i - 1) / 2, disk)));
                pins.Add(new(At(Name(i, disk)), i == snapshots - 1 ? new Pin.Active(uuid, disk) : new Pin.Snapshot(uuid, $"s{i}", disk)));
                table = table.WithMade(At(Name(i, disk)));
            }

            if (i < snapshots - 1)
            {
                moments.Add(new($"s{i}", i == 0 ? null : $"s{(i - 1) / 2}", Snapshot(i, disks)));
            }
        }

        var domain = new DomainImages
        {
            Domain = uuid,
            Name = "vm",
            Config = Domain(snapshots - 1, disks),
            Snapshots = new(moments, $"s{(snapshots - 2) / 2}"),
            Table = table,
        };
        return (domain, new(new(images, ImageCoverage.Nothing), new(pins), []));
    }

    private static SnapshotDef Snapshot(int number, string[] disks) => new()
    {
        Name = $"s{number}",
        Parent = number == 0 ? null : $"s{(number - 1) / 2}",
        State = SnapshotState.Shutoff,
        Domain = Domain(number, disks),
        Disks = disks.Select(disk => new SnapshotDisk(disk) { Location = DiskSnapshot.External }).ToValueArray(),
    };

    private static DomainDef Domain(int number, string[] disks)
    {
        var plain = Xml.DomainXml.Parse(
            "<domain type='qemu'><name>vm</name><memory>1024</memory><os><type arch='x86_64' machine='pc'>hvm</type></os><devices>"
            + string.Concat(disks.Select(disk =>
                $"<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{Name(number, disk)}'/><target dev='{disk}' bus='virtio'/></disk>"))
            + "</devices></domain>",
            new() { SkipValidate = true });
        return plain;
    }

    private static string Name(int number, string disk) => $"/var/lib/libvirt/images/vm-{disk}.{number}";

    private static ImageLocation At(string path) => ImageLocation.OfFile(path);

    private static ImageLocation? Locate(StorageSource source) => source.Path is { } path ? At(path) : null;

    private static ImageFacts Image(string path, string? below) => new()
    {
        Location = At(path),
        Path = path,
        Format = StorageFormat.Qcow2,
        Capacity = Size,
        Allocation = Size / 8,
        Backing = below is null ? null : new(below, StorageFormat.Qcow2, At(below)),
    };
}
