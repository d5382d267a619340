namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_graphics_msg</c>.</summary>
[Event("remote", 173, "DOMAIN_EVENT_GRAPHICS", Since = "0.8.0")]
public sealed record DomainEventGraphics(
    DomainRef Dom,
    int Phase,
    DomainEventGraphicsAddress Local,
    DomainEventGraphicsAddress Remote,
    string AuthScheme,
    [property: Limit(20)] DomainEventGraphicsIdentity[] Subject) : ContractEvent;
