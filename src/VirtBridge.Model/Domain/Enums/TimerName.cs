namespace VirtBridge.Model;

/// <summary>A time source.</summary>
public enum TimerName
{
    Platform,
    Pit,
    Rtc,
    Hpet,
    Tsc,
    Kvmclock,
    Hypervclock,
    Armvtimer,
}
