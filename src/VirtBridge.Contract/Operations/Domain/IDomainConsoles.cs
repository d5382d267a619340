namespace VirtBridge.Contract;

/// <summary>Operations of the DomainConsoles family.</summary>
[Contract("remote", 536903814, 1)]
public interface IDomainConsoles
{
    /// <summary>Procedure 201; C: <c>virDomainOpenConsole</c>.</summary>
    [Procedure(201, "DOMAIN_OPEN_CONSOLE", Since = "0.8.6", CFunction = "virDomainOpenConsole", Write = true, Stream = StreamDirection.Both)]
    [Access("domain", "open_device")]
    ValueTask OpenConsoleAsync(
        DomainRef dom,
        string? devName,
        DomainConsoleFlags flags,
        IVirtStream stream,
        CancellationToken cancellation);

    /// <summary>Procedure 211; C: <c>virDomainScreenshot</c>.</summary>
    [Procedure(211, "DOMAIN_SCREENSHOT", Since = "0.9.2", CFunction = "virDomainScreenshot", Write = true, Stream = StreamDirection.Read, Result = "mime")]
    [Access("domain", "screenshot")]
    ValueTask<string?> ScreenshotAsync(DomainRef dom, uint screen, uint flags, IVirtStream stream, CancellationToken cancellation);

    /// <summary>Procedure 249; C: <c>virDomainOpenGraphics</c>.</summary>
    [Procedure(249, "DOMAIN_OPEN_GRAPHICS", Since = "0.9.7", CFunction = "virDomainOpenGraphics", Write = true)]
    [Access("domain", "open_graphics")]
    ValueTask OpenGraphicsAsync(DomainRef dom, uint idx, DomainOpenGraphicsFlags flags, FileSet files, CancellationToken cancellation);

    /// <summary>Procedure 296; C: <c>virDomainOpenChannel</c>.</summary>
    [Procedure(296, "DOMAIN_OPEN_CHANNEL", Since = "1.0.2", CFunction = "virDomainOpenChannel", Write = true, Stream = StreamDirection.Both)]
    [Access("domain", "open_device")]
    ValueTask OpenChannelAsync(DomainRef dom, string? name, DomainChannelFlags flags, IVirtStream stream, CancellationToken cancellation);

    /// <summary>Procedure 343; C: <c>virDomainOpenGraphicsFD</c>.</summary>
    [Procedure(343, "DOMAIN_OPEN_GRAPHICS_FD", Since = "1.2.8", CFunction = "virDomainOpenGraphicsFD", Write = true)]
    [Access("domain", "open_graphics")]
    ValueTask OpenGraphicsFdAsync(DomainRef dom, uint idx, DomainOpenGraphicsFlags flags, FileSet files, CancellationToken cancellation);

    /// <summary>Procedure 443; C: <c>virDomainFDAssociate</c>.</summary>
    [Procedure(443, "DOMAIN_FD_ASSOCIATE", Since = "9.0.0", CFunction = "virDomainFDAssociate", Write = true)]
    [Access("domain", "write")]
    ValueTask FdAssociateAsync(DomainRef dom, string name, DomainFDAssociateFlags flags, FileSet files, CancellationToken cancellation);
}
