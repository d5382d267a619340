namespace VirtBridge.Model;

/// <summary>State of the indirect branch mitigation.</summary>
public enum IbsValue
{
    Broken,
    Workaround,
    FixedIbs,
    FixedCcd,
    FixedNa,
}
