using VirtBridge.Contract;
using VirtBridge.Model;

namespace VirtBridge.Drivers.Qemu.Blocks;

/// <summary>How an image writes down the name of the one below; a reference keeps its style.</summary>
internal static class BackingText
{
    /// <summary>
    /// The string for <paramref name="below"/> inside <paramref name="image"/>, whose header names its parent with
    /// <paramref name="before"/> until now.
    /// </summary>
    public static string For(StorageSource image, StorageSource below, string? before)
    {
        if (!below.IsLocal)
        {
            return Uri(below);
        }

        var target = below.Path ?? throw new VirtException(ErrorCode.ConfigUnsupported, ErrorDomain.Qemu, "an image without a path cannot be named by another");
        var relative = before is not null && BackingString.IsPath(before) && !before.StartsWith('/');
        return relative && image.Path is not null && ImagePlace.Of(image) is { IsFile: true } place
            ? Relative(place.Text, Path.GetFullPath(target))
            : Path.GetFullPath(target);
    }

    /// <summary>The way from the directory of one file to another file.</summary>
    public static string Relative(string from, string to) => Path.GetRelativePath(Path.GetDirectoryName(from) ?? "/", to);

    public static string Uri(StorageSource source)
    {
        var host = source.Hosts.Count > 0 ? source.Hosts[0] : null;
        var protocol = source.Protocol.ToString()!.ToLowerInvariant();
        var name = source.Path?.TrimStart('/') ?? "";
        return host switch
        {
            { Transport: StorageTransport.Unix, Socket: { } socket } => $"{protocol}+unix:///{name}?socket={socket}",
            { Name: { } address } => $"{protocol}://{(address.Contains(':') ? $"[{address}]" : address)}{(host.Port is { } port ? ":" + port : "")}/{name}",
            _ => $"{protocol}:///{name}",
        };
    }
}
