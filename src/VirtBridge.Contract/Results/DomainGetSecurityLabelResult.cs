namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_security_label_ret</c>.</summary>
public sealed record DomainGetSecurityLabelResult([property: CharVector(4097)] byte[] Label, int Enforcing);
