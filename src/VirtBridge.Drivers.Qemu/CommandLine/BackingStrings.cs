using System.Text;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.CommandLine;

/// <summary>How an overlay names the image below it: a path, an address, or a location as JSON where neither is enough.</summary>
public static class BackingStrings
{
    public static string Of(StorageSource source)
    {
        if (source.Slice is null)
        {
            switch (source.Type)
            {
                case StorageType.Dir:
                    return "fat:" + source.Path;
                case StorageType.File or StorageType.Block when source.Path is { } path:
                    return path;
                case StorageType.Network when Address(source) is { } address:
                    return address;
            }
        }

        return $"json:{{\"file\":{Location(source)}}}";
    }

    /// <summary>What identifies the image, as JSON.</summary>
    public static string Location(StorageSource source, bool isFloppy = false)
    {
        var location = BlockAccess.Location(source, isFloppy);
        return (source.Slice is { } slice
            ? new QemuProperties().Add("driver", "raw").Add("offset", slice.Offset).Add("size", slice.Size).Add("file", location)
            : location).ToJson();
    }

    /// <summary>An address, where one says all there is to say.</summary>
    private static string? Address(StorageSource source)
    {
        if (source.Hosts is not [{ Transport: null or StorageTransport.Tcp, Socket: null }])
        {
            return null;
        }

        switch (source.Protocol)
        {
            case StorageProtocol.Http or StorageProtocol.Https or StorageProtocol.Ftp or StorageProtocol.Ftps:
                return source is { SslVerify: null, Timeout: null, ReadAhead: null, Cookies.IsEmpty: true } ? BlockAccess.Url(source) : null;
            case StorageProtocol.Nbd or StorageProtocol.Gluster when source.Tls != true:
                return BlockAccess.Url(source with { Path = source.Path ?? "" }).TrimEnd('/');
            case StorageProtocol.Iscsi when source.InitiatorIqn is null:
                var (target, unit) = BlockAccess.IscsiTarget(source);
                return BlockAccess.Url(source with { Path = $"{Escape(target)}/{unit}" });
            default:
                return null;
        }
    }

    /// <summary>Colons of target names are not those of the address.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            _ = char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '~' or '/'
                ? escaped.Append(letter)
                : escaped.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{(int)letter:X2}");
        }

        return escaped.ToString();
    }
}
