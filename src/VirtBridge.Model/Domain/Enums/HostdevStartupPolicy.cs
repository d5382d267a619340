namespace VirtBridge.Model;

/// <summary>What to do when a device is missing.</summary>
public enum HostdevStartupPolicy
{
    Mandatory,
    Requisite,
    Optional,
}
