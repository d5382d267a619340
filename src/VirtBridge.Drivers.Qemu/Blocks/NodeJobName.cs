using System.Globalization;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

internal enum NodeJobKind
{
    Pull,
    Commit,
    ActiveCommit,
    Copy,
}

/// <summary>
/// The name of a job inside QEMU says all there is to know about it, so it can be taken up again without any record:
/// a letter for the owner and one for the kind, then <c>-DISK-UPPER-LOWER-FLAGS</c> with the numbers of images. Short, since QEMU reads it
/// four times, byte by byte.
/// </summary>
/// <param name="Kind">Which way the data goes.</param>
/// <param name="Disk">The target of the disk.</param>
/// <param name="Upper">The highest image concerned: the child that is filled, the top that is written down, the disk that is copied.</param>
/// <param name="Lower">The image that stays below, 0 for none; of a copy its destination.</param>
internal sealed record NodeJobName(NodeJobKind Kind, string Disk, uint Upper, uint Lower)
{
    private const char Client = 'b';
    private const char Engine = 'm';

    /// <summary>A client asked for the job and is told how it goes; others belong to a larger operation.</summary>
    public bool ForClient { get; init; }

    /// <summary>Files that are in no chain afterwards are deleted.</summary>
    public bool Deletes { get; init; }

    /// <summary>The stored definition is left alone.</summary>
    public bool LiveOnly { get; init; }

    /// <summary>A copy of the top image only.</summary>
    public bool Shallow { get; init; }

    public DomainBlockJobType Type => Kind switch
    {
        NodeJobKind.Pull => DomainBlockJobType.Pull,
        NodeJobKind.Commit => DomainBlockJobType.Commit,
        NodeJobKind.ActiveCommit => DomainBlockJobType.ActiveCommit,
        _ => DomainBlockJobType.Copy,
    };

    /// <summary>It keeps two images equal until somebody decides.</summary>
    public bool Mirrors => Kind is NodeJobKind.ActiveCommit or NodeJobKind.Copy;

    private static (char Letter, NodeJobKind Kind)[] Kinds { get; } =
        [('p', NodeJobKind.Pull), ('c', NodeJobKind.Commit), ('a', NodeJobKind.ActiveCommit), ('y', NodeJobKind.Copy)];

    public static NodeJobName? Parse(string job)
    {
        var parts = job.Split('-');
        return parts is [[Client or Engine, var kind], .. var disk, var upper, var lower, ['f', ..] flags] && disk.Length > 0
            && Array.Find(Kinds, known => known.Letter == kind) is { Letter: not '\0' } found
            && uint.TryParse(upper, CultureInfo.InvariantCulture, out var from) && uint.TryParse(lower, CultureInfo.InvariantCulture, out var to)
            ? new(found.Kind, string.Join('-', disk), from, to)
            {
                ForClient = parts[0][0] == Client,
                Deletes = flags.Contains('d'),
                LiveOnly = flags.Contains('l'),
                Shallow = flags.Contains('s'),
            }
            : null;
    }

    public override string ToString()
    {
        var kind = Array.Find(Kinds, known => known.Kind == Kind).Letter;
        var flags = $"f{(Deletes ? "d" : "")}{(LiveOnly ? "l" : "")}{(Shallow ? "s" : "")}";
        return string.Create(CultureInfo.InvariantCulture, $"{(ForClient ? Client : Engine)}{kind}-{Disk}-{Upper}-{Lower}-{flags}");
    }

    /// <summary>The images of the chain it is about.</summary>
    public (StorageSource Upper, StorageSource? Lower) In(IReadOnlyList<StorageSource> chain) =>
        (chain.First(image => image.Index == Upper), chain.FirstOrDefault(image => image.Index == Lower && Lower != 0));

    /// <summary>What is left of the chain when a pull or a commit has succeeded: a pull keeps its upper image, a commit its lower one.</summary>
    public IReadOnlyList<StorageSource> After(IReadOnlyList<StorageSource> chain)
    {
        var above = chain.TakeWhile(image => image.Index != Upper);
        var kept = Kind == NodeJobKind.Pull ? above.Append(In(chain).Upper) : above;
        return [.. kept, .. Lower == 0 ? [] : chain.SkipWhile(image => image.Index != Lower)];
    }
}
