namespace VirtBridge.Model;

/// <summary>What to do when an image is missing at start.</summary>
public enum StartupPolicy
{
    Mandatory,
    Requisite,
    Optional,
}
