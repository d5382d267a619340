using Microsoft.Win32.SafeHandles;
using VirtBridge.Contract;
using VirtBridge.DBus.Tree;

namespace VirtBridge.DBus.Adapters;

/// <summary>Members of org.virtbridge.Domain that open a stream: the caller gets its other end as a socket.</summary>
internal static class MoreDomainAdapters
{
    public static Task<SafeFileHandle> OpenConsoleAsync(
        BusTarget target, IVirtSession session, DomainRef domain, string device, uint flags, CancellationToken cancellation) =>
        StreamSocket.OpenAsync(
            target,
            (own, stream) => own.DomainConsoles.OpenConsoleAsync(domain, BusTarget.Optional(device), (DomainConsoleFlags)flags, stream, cancellation),
            cancellation);

    public static Task<SafeFileHandle> OpenChannelAsync(
        BusTarget target, IVirtSession session, DomainRef domain, string name, uint flags, CancellationToken cancellation) =>
        StreamSocket.OpenAsync(
            target,
            (own, stream) => own.DomainConsoles.OpenChannelAsync(domain, BusTarget.Optional(name), (DomainChannelFlags)flags, stream, cancellation),
            cancellation);

    public static async Task<(string, SafeFileHandle)> ScreenshotAsync(
        BusTarget target, IVirtSession session, DomainRef domain, uint screen, uint flags, CancellationToken cancellation)
    {
        string? type = null;
        var picture = await StreamSocket.OpenAsync(
            target,
            async (own, stream) => type = await own.DomainConsoles.ScreenshotAsync(domain, screen, flags, stream, cancellation),
            cancellation);
        return (type ?? "", picture);
    }
}
