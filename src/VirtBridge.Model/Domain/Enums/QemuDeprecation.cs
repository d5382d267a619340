namespace VirtBridge.Model;

/// <summary>What QEMU does about deprecated commands.</summary>
public enum QemuDeprecation
{
    None,
    Omit,
    Reject,
    Crash,
}
