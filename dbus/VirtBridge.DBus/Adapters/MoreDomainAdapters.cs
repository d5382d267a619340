using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.virtbridge.Domain that open a stream: the caller gets its other end as a socket.</summary>
internal static class MoreDomainAdapters
{
    public static async Task<SafeFileHandle> OpenConsoleAsync(
        BusTarget target, IVirtSession session, DomainRef domain, string device, uint flags, CancellationToken cancellation)
    {
        var stream = target.Root.NewStream();
        await session.DomainConsoles.OpenConsoleAsync(domain, BusTarget.Optional(device), (DomainConsoleFlags)flags, stream, cancellation);
        return StreamSocket.Of(stream);
    }

    public static async Task<SafeFileHandle> OpenChannelAsync(
        BusTarget target, IVirtSession session, DomainRef domain, string name, uint flags, CancellationToken cancellation)
    {
        var stream = target.Root.NewStream();
        await session.DomainConsoles.OpenChannelAsync(domain, BusTarget.Optional(name), (DomainChannelFlags)flags, stream, cancellation);
        return StreamSocket.Of(stream);
    }

    public static async Task<(string, SafeFileHandle)> ScreenshotAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint screen, uint flags, CancellationToken cancellation)
    {
        var stream = target.Root.NewStream();
        var type = await session.DomainConsoles.ScreenshotAsync(domain, screen, flags, stream, cancellation);
        return (type ?? "", StreamSocket.Of(stream));
    }
}
