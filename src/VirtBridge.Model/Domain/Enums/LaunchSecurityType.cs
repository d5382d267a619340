namespace VirtBridge.Model;

/// <summary>How guest memory is protected from the host.</summary>
public enum LaunchSecurityType
{
    Sev,
    SevSnp,
    S390Pv,
    Tdx,
}
