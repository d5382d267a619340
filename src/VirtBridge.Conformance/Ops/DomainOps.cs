using System.Text.Json;
using VirtBridge.Contract;
using VirtBridge.Model;
using VirtBridge.Xml;

namespace VirtBridge.Conformance;

/// <summary>Requests about domain, snapshot, checkpoint and backup documents.</summary>
internal static class DomainOps
{
    public static IEnumerable<IGoldenOp> All() =>
    [
        new GoldenOp("xml2xml/domain/generic", request => Reformat(request, new PlainRules("x86_64"))),
        new GoldenOp("xml2xml/domain/lxc", request => Reformat(request, new ContainerRules())),
        new GoldenOp("xml2xml/domain/ch", request => Reformat(request, new PlainRules("x86_64", consoleMirrorsSerial: false))),
        new GoldenOp("xml2xml/snapshot", request => Snapshot(request, null)),
        new GoldenOp("xml2xml/checkpoint", Checkpoint),
        new GoldenOp("xml2xml/backup", Backup),
    ];

    /// <summary>Parses and formats a definition by the rules of one hypervisor.</summary>
    public static GoldenResult Reformat(GoldenRequest request, IDomainRules? rules)
    {
        var mode = request.Text("mode") ?? "inactive";
        var live = mode != "inactive" || request.Flag("parse", "live");
        var path = request.Text("missing_input") is { } missing ? Path.Combine(request.Roots[0], missing) : request.InputPath("xml");
        if (!File.Exists(path))
        {
            throw new VirtException(ErrorCode.SystemError, ErrorDomain.Domain, $"Failed to open file '{path}': No such file or directory");
        }

        var domain = DomainXml.Parse(File.ReadAllText(path), new DomainParseOptions
        {
            Inactive = !live,
            AbiUpdate = request.Flag("parse", "abi-update"),
            SkipValidate = request.Flag("parse", "skip-validate"),
            SourceName = path,
            Rules = rules,
        });
        if (request.Driver == "bhyve")
        {
            domain = WithGeneratedMacs(domain);
        }

        if (mode == "active" && domain.Id < 0)
        {
            domain = domain with { Id = (int)(request.Number("default_id") ?? -1) };
        }

        return GoldenResult.Xml(DomainXml.Format(domain, new DomainFormatOptions
        {
            Inactive = mode == "inactive" || (mode == "live" && domain.Id < 0),
            Secure = request.Flag("format", "secure"),
        }));
    }

    /// <summary>Addresses the fake host makes up end in zeros.</summary>
    private static DomainDef WithGeneratedMacs(DomainDef domain) => domain with
    {
        Devices = domain.Devices with
        {
            Interfaces = domain.Devices.Interfaces
                .Select(net => net.Mac is null ? net with { Mac = new MacAddress(0x525400000000) } : net)
                .ToValueArray(),
        },
    };

    public static GoldenResult Snapshot(GoldenRequest request, IDomainRules? rules)
    {
        var options = new SnapshotParseOptions { Redefine = request.True("redefine"), Internal = request.True("internal") };
        var snapshot = SnapshotXml.Parse(request.ReadInput("xml"), options with { Domain = options.Domain with { Rules = rules } });
        if (request.Number("creation_time") is { } time)
        {
            snapshot = snapshot with
            {
                CreationTime = time,
                Name = snapshot.Name ?? time.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
        }

        return GoldenResult.Xml(SnapshotXml.Format(
            snapshot with
            {
                State = request.True("running") ? SnapshotState.Running : snapshot.State,
                DomainUuid = Uuid.TryParse(request.Text("domain_uuid"), out var uuid) ? uuid : null,
            },
            new DomainFormatOptions { Secure = request.Flag("format", "secure") },
            request.True("internal")));
    }

    private static GoldenResult Checkpoint(GoldenRequest request)
    {
        var time = request.Number("creation_time");
        var checkpoint = CheckpointXml.Parse(request.ReadInput("xml"), request.True("redefine"));
        checkpoint = checkpoint with
        {
            CreationTime = time,
            Name = checkpoint.Name ?? time?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Parent = request.Text("set_parent") ?? checkpoint.Parent,
        };
        if (request.True("set_vda_bitmap"))
        {
            var first = checkpoint.Disks.IsEmpty ? new CheckpointDisk("vda") { Mode = CheckpointMode.Bitmap } : checkpoint.Disks[0];
            first = first with { Bitmap = checkpoint.Name };
            checkpoint = checkpoint with { Disks = checkpoint.Disks.IsEmpty ? [first] : checkpoint.Disks.SetItem(0, first) };
        }

        if (request.Number("set_first_disk_size") is { } size)
        {
            checkpoint = checkpoint with { Disks = checkpoint.Disks.SetItem(0, checkpoint.Disks[0] with { Size = (ulong)size, SizeValid = true }) };
        }

        return GoldenResult.Xml(CheckpointXml.Format(checkpoint, withSize: request.Has("set_first_disk_size")));
    }

    private static GoldenResult Backup(GoldenRequest request)
    {
        var withInternal = request.True("internal");
        var backup = BackupXml.Parse(request.ReadInput("xml"), withInternal);
        if (request.Args.TryGetProperty("align", out var align))
        {
            backup = BackupAlignment.Align(backup, AlignedDisks(backup, align), GoldenRequest.Text(align, "suffix") ?? "");
        }

        return GoldenResult.Xml(BackupXml.Format(backup, withInternal));
    }

    /// <summary>The disks of the domain the request describes: one per disk of the backup and one more.</summary>
    private static ValueArray<DiskDef> AlignedDisks(BackupDef backup, JsonElement align)
    {
        var path = align.TryGetProperty("disk", out var disk) ? GoldenRequest.Text(disk, "path") ?? "" : "";
        var names = backup.Disks.Select(entry => entry.Name).Append("vdextradisk");
        return names.Select(name => new DiskDef
        {
            Target = name,
            Source = new StorageSource { Type = StorageType.File, Format = StorageFormat.Qcow2, Path = path.Replace("{target}", name) },
        }).ToValueArray();
    }
}
