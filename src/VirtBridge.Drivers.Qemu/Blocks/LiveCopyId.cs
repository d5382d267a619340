using System.Globalization;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

internal enum LiveCopyKind
{
    Pull,
    Commit,
    ActiveCommit,
}

/// <summary>
/// The name of a copy's job says all there is to know about it, so it can be taken up again without any record:
/// <c>merge-KIND-DISK-FROM-TO</c> with the numbers of images.
/// </summary>
/// <param name="Kind">Which way the data goes.</param>
/// <param name="Disk">The target of the disk.</param>
/// <param name="Upper">The highest image concerned: the child that is filled, or the top that is written down.</param>
/// <param name="Lower">The image that stays below, 0 for none.</param>
internal sealed record LiveCopyId(LiveCopyKind Kind, string Disk, uint Upper, uint Lower)
{
    private const string Prefix = "merge";

    public static LiveCopyId? Parse(string job)
    {
        var parts = job.Split('-');
        return parts is [Prefix, var kind, .. var disk, var upper, var lower] && disk.Length > 0
            && Kinds.FirstOrDefault(known => known.Name == kind) is { Name: not null } found
            && uint.TryParse(upper, CultureInfo.InvariantCulture, out var from) && uint.TryParse(lower, CultureInfo.InvariantCulture, out var to)
            ? new(found.Kind, string.Join('-', disk), from, to)
            : null;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Prefix}-{Kinds.First(known => known.Kind == Kind).Name}-{Disk}-{Upper}-{Lower}");

    private static (string Name, LiveCopyKind Kind)[] Kinds { get; } =
        [("pull", LiveCopyKind.Pull), ("commit", LiveCopyKind.Commit), ("active", LiveCopyKind.ActiveCommit)];

    /// <summary>The images of the chain it is about.</summary>
    public (StorageSource Upper, StorageSource? Lower) In(IReadOnlyList<StorageSource> chain) =>
        (chain.First(image => image.Index == Upper), chain.FirstOrDefault(image => image.Index == Lower && Lower != 0));
}
