namespace VirtBridge.Model;

/// <summary>The version of a trusted platform module.</summary>
public enum TpmVersion
{
    V1_2,
    V2_0,
}
