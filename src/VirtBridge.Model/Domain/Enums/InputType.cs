namespace VirtBridge.Model;

/// <summary>What the user holds.</summary>
public enum InputType
{
    Mouse,
    Tablet,
    Keyboard,
    Passthrough,
    Evdev,
}
