using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>
/// Plans a new domain that begins at a snapshot: an image of its own over each one the snapshot keeps. What the snapshot keeps
/// is read by both from then on, and stays as it is.
/// </summary>
public static class SnapshotForkPlanner
{
    /// <param name="domain">The domain of the snapshot.</param>
    /// <param name="snapshot">Where the new one begins.</param>
    /// <param name="identity">Its definition with its own name and identities; disks are still those of the snapshot.</param>
    /// <param name="hasState">The snapshot keeps firmware variables or a TPM state.</param>
    /// <param name="survey">Images and who needs them.</param>
    /// <param name="locate">Where a source is.</param>
    /// <param name="place">Where an image will be that does not exist yet.</param>
    /// <param name="taken">True when something has that path already.</param>
    /// <param name="policy">What the host says about plans.</param>
    public static ImagePlan Plan(
        DomainImages domain,
        SnapshotDef snapshot,
        DomainDef identity,
        bool hasState,
        ImageSurvey survey,
        Func<StorageSource, ImageLocation?> locate,
        Func<StorageSource, ImageLocation> place,
        Func<string, bool> taken,
        PlanPolicy policy)
    {
        var draft = new PlanDraft(domain, survey, locate, policy);
        var kept = DomainImages.KeptDisks(snapshot).ToDictionary(disk => disk.Disk.Target!, disk => disk.Mode);
        Dictionary<string, StorageSource> sources = [];
        foreach (var disk in identity.Devices.Disks.Where(disk => disk.Target is not null))
        {
            sources[disk.Target!] = kept.GetValueOrDefault(disk.Target!, DiskSnapshot.No) switch
            {
                DiskSnapshot.External or DiskSnapshot.Manual => Overlay(draft, snapshot, identity.Name, disk, place, taken),
                DiskSnapshot.Internal => throw Refused(snapshot, disk, "is kept inside its image, which goes on changing; take an external snapshot and fork that"),
                _ when disk.ReadOnly || disk.Device != DiskDevice.Disk || disk.Source.IsEmpty || disk.Shareable => disk.Source with { Index = null, Backing = null },
                _ => throw Refused(snapshot, disk, "is not part of it: two domains would write to one image"),
            };
        }

        var definition = WithOwnTpm(WithOwnVariables(identity.WithDisks(sources), taken));
        if (hasState)
        {
            draft.Add(new PlanStep.CopyState(snapshot.Name!, definition));
        }

        draft.Add(new PlanStep.Define(definition));
        return draft.Finish($"fork snapshot '{snapshot.Name}' as domain '{identity.Name}'", DomainJobOperation.Unknown);
    }

    private static StorageSource Overlay(
        PlanDraft draft, SnapshotDef snapshot, string name, DiskDef disk, Func<StorageSource, ImageLocation> place, Func<string, bool> taken)
    {
        var below = draft.RequireWhole(disk.Source, $"what snapshot '{snapshot.Name}' keeps of disk '{disk.Target}'");
        var directory = below.Location.IsFile ? below.Path[..below.Path.LastIndexOf('/')]
            : draft.Policy.OverlayDirectory
            ?? throw Refused(snapshot, disk, $"is kept in '{below.Path}', which is no file: there is no place beside it for the new domain's image");

        if (draft.Graph.DepthOf(below.Location) + 1 >= PlanPolicy.DeepestChain)
        {
            throw Refused(snapshot, disk, $"would have more than {PlanPolicy.DeepestChain - 1} images on top of each other");
        }

        var source = disk.Source.OnHost(StorageType.File, Fresh($"{directory}/{name}-{disk.Target}", ".qcow2", taken), StorageFormat.Qcow2);
        var facts = new ImageFacts
        {
            Location = place(source),
            Path = source.Path!,
            Format = StorageFormat.Qcow2,
            Capacity = below.Capacity,
            Encrypted = below.Encrypted,
            Backing = new(below.Path, below.Format, below.Location),
        };
        draft.Add(new PlanStep.CreateOverlay(disk.Target!, source, facts.Location, below, below.Path));
        draft.Made(source, facts);
        return source;
    }

    private static DomainDef WithOwnVariables(DomainDef definition, Func<string, bool> taken)
    {
        if (definition.Os.Loader is not { Nvram: { Type: StorageType.File, Path: { Length: > 0 } path } variables } loader)
        {
            return definition;
        }

        var own = Fresh($"{path[..(path.LastIndexOf('/') + 1)]}{definition.Name}_VARS", ".fd", taken);
        return definition with { Os = definition.Os with { Loader = loader with { Nvram = variables with { Path = own } } } };
    }

    // A state the user keeps somewhere is the old domain's; the new one's lies where the driver keeps states.
    private static DomainDef WithOwnTpm(DomainDef definition) => definition with
    {
        Devices = definition.Devices with
        {
            Tpms = definition.Devices.Tpms
                .Select(tpm => tpm.Backend is TpmBackend.Emulator own ? tpm with { Backend = own with { SourceType = null, SourcePath = null } } : tpm)
                .ToValueArray(),
        },
    };

    private static string Fresh(string stem, string end, Func<string, bool> taken)
    {
        var path = stem + end;
        for (var more = 2; taken(path); more++)
        {
            path = $"{stem}-{more}{end}";
        }

        return path;
    }

    private static VirtException Refused(SnapshotDef snapshot, DiskDef disk, string why) =>
        new(ErrorCode.OperationUnsupported, ErrorDomain.DomainSnapshot, $"snapshot '{snapshot.Name}' cannot be forked: disk '{disk.Target}' {why}");
}
