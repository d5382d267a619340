namespace VirtBridge.Model;

/// <summary>What a timer follows.</summary>
public enum TimerTrack
{
    Boot,
    Guest,
    Wall,
    Realtime,
}
