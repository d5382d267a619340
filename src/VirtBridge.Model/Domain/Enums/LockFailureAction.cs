namespace VirtBridge.Model;

/// <summary>What to do when a lease on a disk is lost.</summary>
public enum LockFailureAction
{
    Poweroff,
    Restart,
    Pause,
    Ignore,
}
