namespace VirtBridge.Model;

/// <summary>Keys that switch the grab.</summary>
public enum GrabToggle
{
    CtrlCtrl,
    AltAlt,
    ShiftShift,
    MetaMeta,
    Scrolllock,
    CtrlScrolllock,
}
