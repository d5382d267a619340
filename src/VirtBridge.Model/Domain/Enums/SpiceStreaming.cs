namespace VirtBridge.Model;

/// <summary>Which video is streamed.</summary>
public enum SpiceStreaming
{
    Filter,
    All,
    Off,
}
