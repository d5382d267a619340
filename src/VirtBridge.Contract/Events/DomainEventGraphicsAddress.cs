namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_graphics_address</c>.</summary>
public sealed record DomainEventGraphicsAddress(int Family, string Node, string Service);
