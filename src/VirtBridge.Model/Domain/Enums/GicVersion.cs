namespace VirtBridge.Model;

/// <summary>The version of the ARM interrupt controller.</summary>
public enum GicVersion
{
    V2,
    V3,
    Host,
}
