namespace VirtBridge.Model;

/// <summary>State of a hardware mitigation.</summary>
public enum MitigationValue
{
    Broken,
    Workaround,
    Fixed,
}
