using System.Runtime.InteropServices;
using System.Text;
using VirtBridge.Contract;
using VirtBridge.Drivers.Qemu.Processes;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Images;

/// <summary>Tells where a source is, in the one spelling of each place.</summary>
internal sealed class ImagePlaces(TimeProvider clock)
{
    private static readonly TimeSpan MountsAreFresh = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private MountTable? _mounts;
    private long _read;

    public ImageLocation? Locate(StorageSource source) => source.Type switch
    {
        StorageType.File or StorageType.Block or StorageType.Dir or StorageType.Volume when source.Path is { Length: > 0 } path => LocatePath(path),
        StorageType.Network when source.Protocol is not null => ImageLocation.OfUri(Spell(source)),
        StorageType.Nvme when source.Nvme is { } nvme => ImageLocation.OfUri($"nvme://{nvme.Address}/{nvme.Namespace}"),
        _ => null,
    };

    /// <summary>The place of a file or device; null when nothing is there.</summary>
    public ImageLocation? LocatePath(string path)
    {
        if (ImageStat.Of(path) is not { } stat)
        {
            return null;
        }

        return stat.IsBlock ? ImageLocation.OfDevice(stat.Major, stat.Minor)
            : RealPath(path) is { } real ? ImageLocation.OfFile(FirstSpelling(real, stat.Identity))
            : null;
    }

    /// <summary>The place of what an image names below itself; null when nothing is there or it cannot be understood.</summary>
    public ImageLocation? LocateBelow(string imagePath, string stored)
    {
        try
        {
            return Locate(SourceBelow(imagePath, stored));
        }
        catch (Exception e) when (e is VirtException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The source a stored reference means, relative names resolved from the image's own directory.</summary>
    public static StorageSource SourceBelow(string imagePath, string stored) =>
        Resolved(BackingString.Parse(BackingSpelling.WithoutFormat(stored)).Source, imagePath);

    private static StorageSource Resolved(StorageSource source, string imagePath)
    {
        if (source.Type is not (StorageType.File or StorageType.Block) || source.Path is not { } path || path.StartsWith('/'))
        {
            return source;
        }

        // From the directory of the file itself, not of a link to it.
        var directory = Path.GetDirectoryName(RealPath(imagePath) ?? imagePath) ?? "/";
        return source with { Path = Path.Combine(directory, path) };
    }

    private static unsafe string? RealPath(string path)
    {
        if (path.Contains('\0'))
        {
            return null;
        }

        fixed (byte* text = Encoding.UTF8.GetBytes(path + '\0'))
        {
            var found = Libc.RealPath(text, null);
            if (found is null)
            {
                return null;
            }

            try
            {
                return Marshal.PtrToStringUTF8((nint)found);
            }
            finally
            {
                NativeMemory.Free(found);
            }
        }
    }

    private string FirstSpelling(string path, FileIdentity identity)
    {
        foreach (var other in Mounts().SpellingsOf(path))
        {
            if (other == path || (ImageStat.Of(other)?.Identity is { } there && there.Device == identity.Device && there.Inode == identity.Inode))
            {
                return other;
            }
        }

        return path;
    }

    private MountTable Mounts()
    {
        lock (_gate)
        {
            if (_mounts is null || clock.GetElapsedTime(_read) > MountsAreFresh)
            {
                _mounts = MountTable.Parse(File.ReadAllText("/proc/self/mountinfo"));
                _read = clock.GetTimestamp();
            }

            return _mounts;
        }
    }

    /// <summary>One spelling of a network image: whatever form it was written in, host and port are there and lower case.</summary>
    private static string Spell(StorageSource source)
    {
        var scheme = source.Protocol.ToString()!.ToLowerInvariant();
        var name = source.Path?.TrimStart('/');
        var host = source.Hosts.Count > 0 ? source.Hosts[0] : null;
        if (host?.Socket is { } socket)
        {
            return $"{scheme}+unix:///{name}?socket={RealPath(socket) ?? socket}";
        }

        var end = host is null ? "" : host.Name?.ToLowerInvariant() + ((host.Port ?? NetworkPorts.Usual(source.Protocol)) is { } port ? $":{port}" : "");
        var query = source.Query is { } asked ? $"?{asked}" : "";
        return $"{scheme}://{end}/{name}{query}{(source.SnapshotName is { } snapshot ? $"@{snapshot}" : "")}";
    }
}
