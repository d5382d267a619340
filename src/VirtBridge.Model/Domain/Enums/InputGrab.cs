namespace VirtBridge.Model;

/// <summary>What is grabbed together.</summary>
public enum InputGrab
{
    All,
}
