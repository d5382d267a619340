namespace VirtBridge.Model;

/// <summary>Where a smart card comes from.</summary>
public enum SmartcardMode
{
    Host,
    HostCertificates,
    Passthrough,
}
