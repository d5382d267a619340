namespace VirtBridge.Model;

/// <summary>What happens on an I/O error.</summary>
public enum DiskErrorPolicy
{
    Stop,
    Report,
    Ignore,
    Enospace,
}
