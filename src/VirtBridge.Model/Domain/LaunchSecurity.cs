namespace VirtBridge.Model;

/// <summary>How the guest's memory is kept from the host.</summary>
public abstract record LaunchSecurity(LaunchSecurityType Type)
{
    public sealed record Sev(ulong Policy) : LaunchSecurity(LaunchSecurityType.Sev)
    {
        public uint? CbitPos { get; init; }
        public uint? ReducedPhysBits { get; init; }
        public bool? KernelHashes { get; init; }
        public string? DhCert { get; init; }
        public string? Session { get; init; }
    }

    public sealed record SevSnp(ulong Policy) : LaunchSecurity(LaunchSecurityType.SevSnp)
    {
        public uint? CbitPos { get; init; }
        public uint? ReducedPhysBits { get; init; }
        public bool? KernelHashes { get; init; }
        public bool? AuthorKey { get; init; }
        public bool? Vcek { get; init; }
        public string? GuestVisibleWorkarounds { get; init; }
        public string? IdBlock { get; init; }
        public string? IdAuth { get; init; }
        public string? HostData { get; init; }
    }

    public sealed record S390Pv() : LaunchSecurity(LaunchSecurityType.S390Pv);

    public sealed record Tdx(ulong? Policy) : LaunchSecurity(LaunchSecurityType.Tdx)
    {
        public string? MrConfigId { get; init; }
        public string? MrOwner { get; init; }
        public string? MrOwnerConfig { get; init; }
        public string? QuoteGenerationService { get; init; }
        public bool HasQuoteGenerationService { get; init; }
    }
}
