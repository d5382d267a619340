namespace VirtBridge.Contract;

/// <summary>Values of <c>virKeycodeSet</c> since 0.9.3.</summary>
[CEnum("virKeycodeSet", "libvirt-domain.h", Since = "0.9.3")]
public enum KeycodeSet : int
{
    [CName("VIR_KEYCODE_SET_LINUX", Since = "0.9.3")]
    Linux = 0,
    [CName("VIR_KEYCODE_SET_XT", Since = "0.9.3")]
    Xt = 1,
    [CName("VIR_KEYCODE_SET_ATSET1", Since = "0.9.3")]
    Atset1 = 2,
    [CName("VIR_KEYCODE_SET_ATSET2", Since = "0.9.3")]
    Atset2 = 3,
    [CName("VIR_KEYCODE_SET_ATSET3", Since = "0.9.3")]
    Atset3 = 4,
    [CName("VIR_KEYCODE_SET_OSX", Since = "0.9.4")]
    Osx = 5,
    [CName("VIR_KEYCODE_SET_XT_KBD", Since = "0.9.4")]
    XtKbd = 6,
    [CName("VIR_KEYCODE_SET_USB", Since = "0.9.4")]
    Usb = 7,
    [CName("VIR_KEYCODE_SET_WIN32", Since = "0.9.4")]
    Win32 = 8,
    [CName("VIR_KEYCODE_SET_QNUM", Since = "4.2.0")]
    Qnum = 9,
    [CName("VIR_KEYCODE_SET_LAST", Since = "0.9.4", Sentinel = true)]
    Last = 10,
}
