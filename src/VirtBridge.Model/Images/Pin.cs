using VirtBridge.Contract;

namespace VirtBridge.Model;

/// <summary>A reason why what an image shows to a guest must stay exactly as it is.</summary>
public abstract record Pin
{
    private Pin()
    {
    }

    /// <summary>The writable top of a disk, of the running guest or of the stored definition.</summary>
    public sealed record Active(Uuid Domain, string Disk) : Pin;

    /// <summary>The state of a disk that an external snapshot keeps.</summary>
    public sealed record Snapshot(Uuid Domain, string Name, string Disk) : Pin;

    /// <summary>An internal snapshot inside the image.</summary>
    public sealed record Internal(Uuid Domain, string Name) : Pin;

    /// <summary>Another domain's disk is backed by it.</summary>
    public sealed record LinkedClone(Uuid Domain, string Disk) : Pin;

    public sealed record Template(string Owner) : Pin;

    /// <summary>A backup, copy or export reads it.</summary>
    public sealed record Job(Uuid Domain, string Name) : Pin;

    /// <summary>Bitmaps of a checkpoint are inside.</summary>
    public sealed record Checkpoint(Uuid Domain, string Name) : Pin;

    /// <summary>Something nobody here owns is backed by it.</summary>
    public sealed record Foreign(ImageLocation Dependent) : Pin;

    /// <summary>Somebody asked to keep it.</summary>
    public sealed record Manual(string Reason) : Pin;

    /// <summary>The pin of an image whose snapshot was forgotten without its data.</summary>
    public static Pin Kept { get; } = new Manual("its snapshot was forgotten, its data kept");

    /// <summary>The domain that needs it; null when none is known.</summary>
    public Uuid? Holder => this switch
    {
        Active active => active.Domain,
        Snapshot snapshot => snapshot.Domain,
        Internal snapshot => snapshot.Domain,
        LinkedClone clone => clone.Domain,
        Job job => job.Domain,
        Checkpoint checkpoint => checkpoint.Domain,
        _ => null,
    };

    /// <summary>Who needs it, for people.</summary>
    public string Describe(Func<Uuid, string> nameOf) => this switch
    {
        Active active => $"in use as disk {active.Disk} of domain '{nameOf(active.Domain)}'",
        Snapshot snapshot => $"needed by snapshot '{snapshot.Name}' of domain '{nameOf(snapshot.Domain)}', disk {snapshot.Disk}",
        Internal snapshot => $"holds internal snapshot '{snapshot.Name}' of domain '{nameOf(snapshot.Domain)}'",
        LinkedClone clone => $"needed by clone '{nameOf(clone.Domain)}', disk {clone.Disk}",
        Template template => $"a template of {template.Owner}",
        Job job => $"read by {job.Name} of domain '{nameOf(job.Domain)}'",
        Checkpoint checkpoint => $"holds the bitmap of checkpoint '{checkpoint.Name}' of domain '{nameOf(checkpoint.Domain)}'",
        Foreign foreign => $"image '{foreign.Dependent}', which no domain owns, is backed by it",
        Manual manual => manual.Reason,
        _ => ToString(),
    };
}

/// <summary>Which image has which pins. Immutable.</summary>
public sealed class PinTable
{
    private readonly Dictionary<ImageLocation, List<Pin>> _pins = [];

    public PinTable(IEnumerable<KeyValuePair<ImageLocation, Pin>> pins)
    {
        foreach (var (location, pin) in pins)
        {
            (_pins.TryGetValue(location, out var found) ? found : _pins[location] = []).Add(pin);
        }
    }

    public IEnumerable<KeyValuePair<ImageLocation, Pin>> All =>
        _pins.SelectMany(entry => entry.Value.Select(pin => KeyValuePair.Create(entry.Key, pin)));

    public IReadOnlyList<Pin> On(ImageLocation location) => _pins.TryGetValue(location, out var found) ? found : [];

    public PinTable Without(Func<Pin, bool> released) => new(All.Where(entry => !released(entry.Value)));
}
