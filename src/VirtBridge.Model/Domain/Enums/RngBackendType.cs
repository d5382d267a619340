namespace VirtBridge.Model;

/// <summary>Where randomness comes from.</summary>
public enum RngBackendType
{
    Random,
    Egd,
    Builtin,
}
