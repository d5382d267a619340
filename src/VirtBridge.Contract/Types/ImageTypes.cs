namespace VirtBridge.Contract;

/// <summary>One image in a list.</summary>
/// <param name="Location">Its one spelling: a path without links, a device number or a URI.</param>
/// <param name="Format">As recorded, or as its first bytes look where nothing was recorded.</param>
/// <param name="Capacity">Bytes a guest sees.</param>
/// <param name="Allocation">Bytes taken on the host.</param>
/// <param name="Below">The reference to the image below, as stored; null when it stands alone.</param>
/// <param name="Dependents">How many images are directly backed by it.</param>
/// <param name="Pins">Why it is kept, one reason a line; empty when nothing keeps it.</param>
/// <param name="Problem">What is wrong with it; null when nothing is.</param>
public sealed record ImageSummary(
    string Location,
    string Format,
    ulong Capacity,
    ulong Allocation,
    string? Below,
    uint Dependents,
    string Pins,
    string? Problem);

/// <summary>Something about an image that needs attention or was done.</summary>
/// <param name="Image">Which image.</param>
/// <param name="Kind">A word that does not change: missing, format, defect, loop, unreachable, moved, rewritten, lost ...</param>
/// <param name="Text">What it is, for people.</param>
/// <param name="WayOut">What to do about it; empty when it was done.</param>
public sealed record ImageFinding(string Image, string Kind, string Text, string WayOut);
