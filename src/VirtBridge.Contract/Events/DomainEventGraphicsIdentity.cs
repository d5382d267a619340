namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_event_graphics_identity</c>.</summary>
public sealed record DomainEventGraphicsIdentity(string Type, string Name);
