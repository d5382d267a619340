namespace VirtBridge.Model;

/// <summary>A trusted platform module.</summary>
public enum TpmModel
{
    TpmTis,
    TpmCrb,
    TpmSpapr,
    SpaprTpmProxy,
}
