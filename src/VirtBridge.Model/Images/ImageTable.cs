namespace VirtBridge.Model;

/// <summary>
/// The images a domain's snapshot operations made or left hidden. Only those that were made are ever removed: an image somebody
/// brought along stays when nothing needs it any more.
/// </summary>
public sealed record ImageTable(ValueArray<ImageTableEntry> Entries)
{
    public static ImageTable Empty { get; } = new(ValueArray.Create<ImageTableEntry>([]));

    public ImageTableEntry? Find(ImageLocation location) => Entries.FirstOrDefault(entry => entry.Location == location);

    public ImageTable WithMade(ImageLocation location) => With(new(location) { Made = true });

    /// <summary>Nothing needs what the image shows, but images are backed by it.</summary>
    public ImageTable WithHidden(ImageLocation location, bool hidden) =>
        (Find(location)?.Hidden ?? false) == hidden ? this : With((Find(location) ?? new(location)) with { Hidden = hidden });

    /// <summary>The image shall stay although no snapshot names it any more.</summary>
    public ImageTable WithKept(ImageLocation location) => With((Find(location) ?? new(location)) with { Kept = true });

    /// <summary>What was kept may be dropped again with its snapshot, which is back.</summary>
    public ImageTable Released(ImageLocation location) => Find(location) is { Kept: true } kept ? With(kept with { Kept = false }) : this;

    public ImageTable Without(ImageLocation location) =>
        Find(location) is null ? this : new(Entries.Where(entry => entry.Location != location).ToValueArray());

    // An entry that says nothing is none.
    private ImageTable With(ImageTableEntry entry) => entry is { Made: false, Hidden: false, Kept: false }
        ? Without(entry.Location)
        : new(Without(entry.Location).Entries.Add(entry));
}

/// <summary>One image of a domain's table.</summary>
public sealed record ImageTableEntry(ImageLocation Location)
{
    /// <summary>A snapshot operation made it, so one may remove it.</summary>
    public bool Made { get; init; }

    /// <summary>No snapshot names it, images are backed by it: merged as soon as a single one is left.</summary>
    public bool Hidden { get; init; }

    /// <summary>Its snapshot was forgotten but not its data: nothing may change it until that is released.</summary>
    public bool Kept { get; init; }
}
