namespace VirtBridge.Model;

/// <summary>A channel of SPICE.</summary>
public enum SpiceChannelName
{
    Main,
    Display,
    Inputs,
    Cursor,
    Playback,
    Record,
    Smartcard,
    Usbredir,
}
