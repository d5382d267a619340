namespace VirtBridge.Model;

/// <summary>A device that reports guest crashes.</summary>
public enum PanicModel
{
    Isa,
    Pseries,
    Hyperv,
    S390,
    Pvpanic,
}
