namespace VirtBridge.Model;

/// <summary>What happens when the guest is stuck.</summary>
public enum WatchdogAction
{
    Reset,
    Shutdown,
    Poweroff,
    Pause,
    None,
    Dump,
    InjectNmi,
}
