namespace VirtBridge.Model;

/// <summary>How the guest's clock starts.</summary>
public enum ClockOffset
{
    Utc,
    Localtime,
    Variable,
    Timezone,
    Absolute,
}
