using VirtBridge.Contract;
using VirtBridge.Engine;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Storage;

/// <summary>Reads files as volumes; nothing is opened but their first bytes, and no backing file is followed.</summary>
internal static class VolumeScan
{
    /// <summary>The volumes of a directory by name; files that vanish meanwhile or are neither image nor directory are left out.</summary>
    public static ValueArray<StorageVolumeDef> Directory(string directory)
    {
        try
        {
            return System.IO.Directory.EnumerateFileSystemEntries(directory)
                .Where(path => Path.GetFileName(path)[0] != '.')
                .Order(StringComparer.Ordinal)
                .Select(Read)
                .OfType<StorageVolumeDef>()
                .ToValueArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refuse.Io(ErrorDomain.Storage, $"cannot open path '{directory}'", e);
        }
    }

    public static StorageVolumeDef? Read(string path)
    {
        if (FileFacts.Of(path) is not { } facts || !(facts.IsRegular || facts.IsDirectory || facts.IsBlock))
        {
            return null;
        }

        var header = facts.IsRegular ? Header(path) : null;
        var format = facts.IsDirectory ? StorageFormat.Dir : header?.Format ?? StorageFormat.Raw;
        return new()
        {
            Type = facts.IsDirectory ? StorageVolumeType.Dir : facts.IsBlock ? StorageVolumeType.Block : StorageVolumeType.File,
            Name = Path.GetFileName(path),
            Key = path,
            Capacity = header is { Capacity: > 0 } ? header.Capacity : facts.Length,
            Allocation = facts.Allocated,
            Physical = facts.Length,
            Target = new()
            {
                Path = path,
                Format = NameOf(format),
                Permissions = new() { Mode = facts.Mode, Owner = facts.Owner, Group = facts.Group },
                Timestamps = new(facts.AccessTime, null, facts.ChangeTime, facts.ModifyTime),
            },
            Backing = header?.Backing is { } backing ? Backing(path, backing, header.BackingFormat) : null,
        };
    }

    public static string NameOf(StorageFormat format) => format.ToString().ToLowerInvariant();

    private static StorageVolumeTarget Backing(string path, string name, StorageFormat? format)
    {
        var full = BackingString.IsPath(name) ? Path.GetFullPath(name, Path.GetDirectoryName(path) ?? "/") : name;
        return new() { Path = full, Format = NameOf(format ?? StorageFormat.Raw) };
    }

    private static ImageHeader? Header(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var bytes = new byte[ImageHeader.EnoughBytes];
            var read = RandomAccess.Read(file, bytes, 0);
            var head = bytes.AsSpan(0, read);
            return ImageHeader.Read(head, ImageHeader.Probe(head));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or VirtException)
        {
            // Unreadable images are still files of a size.
            return null;
        }
    }
}
