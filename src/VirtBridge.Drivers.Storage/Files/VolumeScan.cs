using System.Collections.Concurrent;
using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>
/// Reads files as volumes. Only headers are opened, no backing file is followed, and a file whose identity is as it was is
/// not opened again.
/// </summary>
internal sealed class VolumeScan(TimeProvider clock)
{
    /// <summary>A change within the clock's grain of the last look would not show; such files are opened again.</summary>
    private const long Grain = 2_000_000_000;

    private readonly ConcurrentDictionary<string, Known> _known = new();
    private readonly ConcurrentDictionary<string, StorageEncryption> _encryption = new();

    /// <summary>Files opened so far; unchanged ones do not count again.</summary>
    public long Opened => Interlocked.Read(ref _opened);

    private long _opened;

    /// <summary>The volumes of a directory by name; what vanishes meanwhile or is neither file nor directory is left out.</summary>
    public IReadOnlyList<StorageVolumeDef> Directory(string directory)
    {
        try
        {
            var below = new Dictionary<string, FileFacts?>();
            var volumes = new List<StorageVolumeDef>();
            foreach (var path in System.IO.Directory.EnumerateFileSystemEntries(directory))
            {
                if (Read(path, below) is { } volume)
                {
                    volumes.Add(volume);
                }
            }

            volumes.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            Trim(directory, volumes);
            return volumes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SystemFailure.Of($"cannot open directory '{directory}'", e, ErrorDomain.None);
        }
    }

    public StorageVolumeDef? Read(string path) => Read(path, []);

    /// <summary>Remembers with which secrets a volume was encrypted: its header does not tell.</summary>
    public void Remember(string path, StorageEncryption? encryption)
    {
        if (encryption is not null)
        {
            _encryption[path] = encryption;
        }

        _known.TryRemove(path, out _);
    }

    public void Forget(string path)
    {
        _known.TryRemove(path, out _);
        _encryption.TryRemove(path, out _);
    }

    public static string NameOf(StorageFormat format) => format.ToString().ToLowerInvariant();

    private StorageVolumeDef? Read(string path, Dictionary<string, FileFacts?> belows)
    {
        if (FileFacts.Of(path) is not { } facts || !(facts.IsRegular || facts.IsDirectory || facts.IsBlock))
        {
            return null;
        }

        var known = _known.GetValueOrDefault(path);
        var header = known is not null && known.Facts.Identity == facts.Identity && facts.Changed < known.Looked - Grain
            ? known.Header
            : facts.IsRegular ? HeaderOf(path) : null;
        var below = header?.Backing is { Length: > 0 } name ? BelowOf(path, name) : null;
        var belowFacts = below is null ? null : FactsBelow(below, belows);
        if (known is not null && ReferenceEquals(known.Header, header) && known.Facts == facts && known.BelowFacts == belowFacts)
        {
            return known.Volume;
        }

        var volume = Volume(path, facts, header, below, belowFacts);
        var looked = known is not null && ReferenceEquals(known.Header, header) ? known.Looked : Now();
        _known[path] = new(facts, header, belowFacts, looked, volume);
        return volume;
    }

    private StorageVolumeDef Volume(string path, FileFacts facts, ImageHeader? header, string? below, FileFacts? belowFacts)
    {
        var format = facts.IsDirectory ? StorageFormat.Dir : header?.Format ?? StorageFormat.Raw;
        return new()
        {
            Type = facts.IsDirectory ? StorageVolumeType.Dir
                : facts.IsBlock ? StorageVolumeType.Block
                : format == StorageFormat.Ploop ? StorageVolumeType.Ploop
                : StorageVolumeType.File,
            Name = Path.GetFileName(path),
            Key = path,
            Capacity = facts.IsDirectory ? 0 : CapacityOf(facts, header),
            Allocation = facts.IsDirectory ? 0 : facts.Allocated,
            Physical = facts.IsDirectory ? 0 : facts.Length,
            Target = new()
            {
                Path = path,
                Format = NameOf(format),
                Permissions = facts.Permissions,
                Timestamps = facts.Timestamps,
                Encryption = EncryptionOf(path, header),
                Compat = header?.Compat,
                ClusterSize = format == StorageFormat.Qcow2 ? header?.ClusterSize ?? 0 : 0,
                HasFeatures = header?.Compat is not null,
                LazyRefcounts = header?.LazyRefcounts ?? false,
                ExtendedL2 = header?.ExtendedL2 ?? false,
            },
            Backing = below is null ? null : Backing(below, header!, belowFacts),
        };
    }

    private static ulong CapacityOf(FileFacts facts, ImageHeader? header) =>
        header is { Capacity: > 0 and <= long.MaxValue } ? header.Capacity
        : header is { PayloadOffset: > 0 } ? facts.Length - Math.Min(facts.Length, header.PayloadOffset)
        : facts.Length;

    private StorageEncryption? EncryptionOf(string path, ImageHeader? header)
    {
        if (header?.Encryption is not { } format)
        {
            return null;
        }

        return _encryption.GetValueOrDefault(path) is { } known && known.Format == format ? known : new(format);
    }

    private StorageVolumeTarget Backing(string below, ImageHeader header, FileFacts? facts)
    {
        var format = header.BackingFormat ?? (facts is { IsDirectory: true } ? StorageFormat.Dir
            : facts is { IsRegular: true } ? HeaderOf(below)?.Format ?? StorageFormat.Raw : StorageFormat.Raw);
        return new() { Path = below, Format = NameOf(format), Permissions = facts?.Permissions, Timestamps = facts?.Timestamps };
    }

    /// <summary>The path below, or the name as it is when it names no local file.</summary>
    private static string BelowOf(string path, string name)
    {
        if (name.StartsWith("file:", StringComparison.Ordinal) && !name.StartsWith("file://", StringComparison.Ordinal))
        {
            name = name["file:".Length..];
        }

        if (BackingString.IsPath(name))
        {
            return name.StartsWith('/') ? name : $"{Path.GetDirectoryName(path)}/{name}";
        }

        try
        {
            return BackingString.Parse(name).Source is { Type: StorageType.File or StorageType.Block, Path: { } local } ? local : name;
        }
        catch (VirtException)
        {
            return name;
        }
    }

    private static FileFacts? FactsBelow(string below, Dictionary<string, FileFacts?> belows)
    {
        if (!below.StartsWith('/'))
        {
            return null;
        }

        if (!belows.TryGetValue(below, out var facts))
        {
            facts = FileFacts.Of(below);
            belows[below] = facts;
        }

        return facts;
    }

    private ImageHeader? HeaderOf(string path)
    {
        Interlocked.Increment(ref _opened);
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = System.Buffers.ArrayPool<byte>.Shared.Rent(ImageHeader.EnoughBytes);
            try
            {
                var head = bytes.AsSpan(0, RandomAccess.Read(file, bytes.AsSpan(0, ImageHeader.EnoughBytes), 0));
                return ImageHeader.Read(head, ImageHeader.Probe(head));
            }
            finally
            {
                System.Buffers.ArrayPool<byte>.Shared.Return(bytes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or VirtException)
        {
            // Unreadable images are still files of a size.
            return null;
        }
    }

    private long Now() => (clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks * 100;

    /// <summary>Files that are gone need not be remembered.</summary>
    private void Trim(string directory, List<StorageVolumeDef> volumes)
    {
        if (_known.Count <= (volumes.Count * 2) + 1024)
        {
            return;
        }

        var present = volumes.Select(v => v.Target.Path!).ToHashSet();
        foreach (var path in _known.Keys.Where(p => Path.GetDirectoryName(p) == directory && !present.Contains(p)))
        {
            Forget(path);
        }
    }

    private sealed record Known(FileFacts Facts, ImageHeader? Header, FileFacts? BelowFacts, long Looked, StorageVolumeDef Volume);
}
