namespace VirtBridge.Contract;

/// <summary>Wire structure <c>remote_domain_get_security_label_list_ret</c>.</summary>
public sealed record DomainGetSecurityLabelListResult([property: Limit(64)] DomainGetSecurityLabelResult[] Labels, int Ret);
