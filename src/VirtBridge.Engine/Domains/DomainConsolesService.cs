using VirtBridge.Contract;

namespace VirtBridge.Engine;

/// <summary>Consoles, channels and screens of guests.</summary>
public sealed class DomainConsolesService(DomainRoom room, SessionResources session) : DomainConsolesBase
{
    public override async ValueTask OpenConsoleAsync(
        DomainRef dom, string? devName, DomainConsoleFlags flags, IVirtStream stream, CancellationToken cancellation) =>
        await Consoles("virDomainOpenConsole").OpenConsoleAsync(room.RequireActive(dom), devName, flags, stream, cancellation).ConfigureAwait(false);

    public override async ValueTask OpenChannelAsync(
        DomainRef dom, string? name, DomainChannelFlags flags, IVirtStream stream, CancellationToken cancellation) =>
        await Consoles("virDomainOpenChannel").OpenChannelAsync(room.RequireActive(dom), name, flags, stream, cancellation).ConfigureAwait(false);

    public override async ValueTask<string?> ScreenshotAsync(
        DomainRef dom, uint screen, uint flags, IVirtStream stream, CancellationToken cancellation) =>
        await Consoles("virDomainScreenshot").ScreenshotAsync(room.RequireActive(dom), screen, stream, cancellation).ConfigureAwait(false);

    public override async ValueTask OpenGraphicsAsync(
        DomainRef dom, uint idx, DomainOpenGraphicsFlags flags, FileSet files, CancellationToken cancellation) =>
        await Consoles("virDomainOpenGraphics").OpenGraphicsAsync(room.RequireActive(dom), idx, flags, files, false, cancellation).ConfigureAwait(false);

    public override async ValueTask OpenGraphicsFdAsync(
        DomainRef dom, uint idx, DomainOpenGraphicsFlags flags, FileSet files, CancellationToken cancellation) =>
        await Consoles("virDomainOpenGraphicsFD").OpenGraphicsAsync(room.RequireActive(dom), idx, flags, files, true, cancellation).ConfigureAwait(false);

    public override async ValueTask FdAssociateAsync(
        DomainRef dom, string name, DomainFDAssociateFlags flags, FileSet files, CancellationToken cancellation)
    {
        var facet = room.Host.Hypervisor.Require<IFileGroupFacet>("virDomainFDAssociate");
        var domain = room.Host.Find(dom);
        var kept = files.Sent.Select(OpenFiles.Duplicate).ToArray();
        session.Own(new OpenFiles(kept));
        await facet.AssociateAsync(domain, name, kept, flags, cancellation).ConfigureAwait(false);
    }

    private IConsoleFacet Consoles(string function) => room.Host.Hypervisor.Require<IConsoleFacet>(function);
}
