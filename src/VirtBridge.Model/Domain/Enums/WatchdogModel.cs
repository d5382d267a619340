namespace VirtBridge.Model;

/// <summary>A watchdog device.</summary>
public enum WatchdogModel
{
    I6300Esb,
    Ib700,
    Diag288,
    Itco,
}
