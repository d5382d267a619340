namespace VirtBridge.Model;

/// <summary>How a guest's display is seen.</summary>
public enum GraphicsType
{
    Sdl,
    Vnc,
    Rdp,
    Desktop,
    Spice,
    EglHeadless,
    Dbus,
}
