namespace VirtBridge.Model;

/// <summary>How the TSC is presented.</summary>
public enum TimerMode
{
    Auto,
    Native,
    Emulate,
    Paravirt,
    Smpsafe,
}
