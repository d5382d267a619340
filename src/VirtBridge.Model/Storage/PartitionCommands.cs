using System.Globalization;
using VirtBridge.Contract;

namespace VirtBridge.Model;

public enum PartitionKind
{
    Primary,
    Extended,
    Logical,
}

/// <summary>A used or free piece of a disk; the end is the first byte behind it.</summary>
public sealed record DiskPiece(int Number, ulong Start, ulong End)
{
    public bool IsFree => Number == 0;
    public ulong Size => End - Start;
    public string FileSystem { get; init; } = "";
    public ValueArray<string> Flags { get; init; }
}

/// <summary>What parted says of a disk.</summary>
public sealed record DiskLayout(string Label, ValueArray<DiskPiece> Pieces)
{
    private const int MostPrimaries = 4;

    public IEnumerable<DiskPiece> Partitions => Pieces.Where(p => !p.IsFree);

    public IEnumerable<DiskPiece> Free => Pieces.Where(p => p.IsFree);

    public bool IsDos => Label is "msdos";

    /// <summary>The partition other partitions lie in; a DOS label has at most one.</summary>
    public DiskPiece? Extended => !IsDos ? null : Partitions.FirstOrDefault(p => p.Number <= MostPrimaries
        && (p.Flags.Contains("lba") || p.Flags.Contains("extended") || Pieces.Any(o => o != p && o.Start >= p.Start && o.End <= p.End && o.Size > 0)));

    public PartitionKind KindOf(DiskPiece piece) =>
        IsDos && piece.Number > MostPrimaries ? PartitionKind.Logical : piece == Extended ? PartitionKind.Extended : PartitionKind.Primary;

    public bool Inside(DiskPiece piece) => Extended is { } extended && piece != extended && piece.Start >= extended.Start && piece.End <= extended.End;
}

/// <summary>The commands that divide a disk, and where a new partition goes.</summary>
public static class PartitionCommands
{
    private const ulong Alignment = 1024 * 1024;

    public static ToolCommand Label(string device, string? format) =>
        ToolCommand.Of("parted", device, "mklabel", "--script", format switch
        {
            null or "unknown" or "dos" => "msdos",
            _ => format,
        });

    /// <summary>Prints everything in bytes; ends with 1 when the disk has no label.</summary>
    public static ToolCommand Print(string device) => ToolCommand.Of("parted", "-s", "-m", device, "unit", "B", "print", "free").Accepting(1);

    public static ToolCommand Remove(string device, int number) => ToolCommand.Of("parted", device, "rm", "--script", $"{number}");

    public static ToolCommand Settle() => ToolCommand.Of("udevadm", "settle", "--timeout=10").Accepting(1, 2);

    /// <summary>What the format a pool names is called by tools.</summary>
    public static string LabelName(string label) => label == "msdos" ? "dos" : label;

    /// <summary>The name the kernel gives a partition.</summary>
    public static string NameOf(string device, int number, bool? separator = null)
    {
        var name = device[(device.LastIndexOf('/') + 1)..];
        return separator ?? (name.Length > 0 && char.IsAsciiDigit(name[^1])) ? $"{name}p{number}" : $"{name}{number}";
    }

    /// <summary>Reads the report of <see cref="Print"/>; null when there is no label.</summary>
    public static DiskLayout? Read(string report)
    {
        string? label = null;
        var pieces = new List<DiskPiece>();
        foreach (var line in ToolReport.Lines(report))
        {
            var parts = line.TrimEnd(';').Split(':');
            if (parts.Length >= 7 && label is null && line[0] == '/')
            {
                label = parts[5];
            }
            else if (label is not null && parts.Length >= 5)
            {
                pieces.Add(Piece(parts));
            }
        }

        return label is null or "unknown" or "loop" ? null : new(label, pieces.ToValueArray());
    }

    /// <summary>Makes a partition in the smallest free piece that takes it; begins aligned where there is room for that.</summary>
    public static ToolCommand Create(string device, DiskLayout layout, StorageVolumeDef volume)
    {
        var kind = KindOf(layout, volume.Target.Format);
        var piece = layout.Free.Where(f => layout.Inside(f) == (kind == PartitionKind.Logical) && Fits(f, volume.Capacity)).MinBy(f => f.Size)
            ?? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, "no large enough free extent");
        var start = Begin(piece, volume.Capacity);
        List<string> arguments = [device, "mkpart", "--script"];
        arguments.AddRange(layout.Label switch
        {
            "msdos" or "dvh" => [kind.ToString().ToLowerInvariant()],
            "gpt" or "mac" or "pc98" => ["primary"],
            _ => (string[])[],
        });
        if (FileSystemOf(volume.Target.Format, kind) is { } type)
        {
            arguments.Add(type);
        }

        arguments.AddRange([$"{start}B", $"{start + Math.Max(volume.Capacity, 1) - 1}B"]);
        return new("parted", arguments.ToValueArray());
    }

    /// <summary>Marks a partition as what it was made for; null when its type says so already.</summary>
    public static ToolCommand? Flag(string device, int number, string? format) => format switch
    {
        "linux-lvm" => ToolCommand.Of("parted", device, "set", "--script", $"{number}", "lvm", "on"),
        "linux-raid" => ToolCommand.Of("parted", device, "set", "--script", $"{number}", "raid", "on"),
        _ => null,
    };

    /// <summary>The format a volume reports.</summary>
    public static string FormatOf(DiskLayout layout, DiskPiece piece) =>
        layout.KindOf(piece) == PartitionKind.Extended ? "extended"
        : piece.Flags.Contains("lvm") ? "linux-lvm"
        : piece.Flags.Contains("raid") ? "linux-raid"
        : piece.FileSystem.StartsWith("linux-swap", StringComparison.Ordinal) ? "linux-swap"
        : piece.FileSystem is "fat16" or "fat32" ? piece.FileSystem
        : "none";

    /// <summary>The number the next partition of this kind gets.</summary>
    public static int NextNumber(DiskLayout layout, string? format)
    {
        var number = KindOf(layout, format) == PartitionKind.Logical ? 5 : 1;
        while (layout.Partitions.Any(p => p.Number == number))
        {
            number++;
        }

        return number;
    }

    private static PartitionKind KindOf(DiskLayout layout, string? format)
    {
        if (!layout.IsDos)
        {
            return format == "extended"
                ? throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, "invalid partition type: only DOS labels have extended partitions")
                : PartitionKind.Primary;
        }

        if (format == "extended")
        {
            return layout.Extended is null
                ? PartitionKind.Extended
                : throw new VirtException(ErrorCode.InternalError, ErrorDomain.Storage, "extended partition already exists");
        }

        if (layout.Extended is null)
        {
            return layout.Partitions.Count() < 4
                ? PartitionKind.Primary
                : throw new VirtException(
                    ErrorCode.InternalError, ErrorDomain.Storage, "no extended partition found and no primary partition available");
        }

        return PartitionKind.Logical;
    }

    private static bool Fits(DiskPiece piece, ulong size) => piece.Size >= size;

    private static ulong Begin(DiskPiece piece, ulong size)
    {
        var aligned = (piece.Start + Alignment - 1) / Alignment * Alignment;
        return aligned < piece.End && piece.End - aligned >= size ? aligned : piece.Start;
    }

    private static string? FileSystemOf(string? format, PartitionKind kind) => (format, kind) switch
    {
        ("linux-swap", not PartitionKind.Extended) => "linux-swap",
        ("fat16" or "fat32", not PartitionKind.Extended) => format,
        ("linux", not PartitionKind.Extended) => "ext2",
        _ => null,
    };

    private static DiskPiece Piece(string[] parts)
    {
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            throw ToolReport.Malformed($"partition '{parts[0]}'");
        }

        var (start, last) = (Bytes(parts[1]), Bytes(parts[2]));
        return last < start ? throw ToolReport.Malformed($"partition {number} ends before it begins") : new(parts[4] == "free" ? 0 : number, start, last + 1)
        {
            FileSystem = parts[4] == "free" ? "" : parts[4],
            Flags = parts.Length > 6 ? parts[6].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueArray() : [],
        };
    }

    private static ulong Bytes(string text) =>
        ulong.TryParse(text.AsSpan().TrimEnd('B'), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < ulong.MaxValue
            ? value
            : throw ToolReport.Malformed($"size '{text}'");
}
