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
