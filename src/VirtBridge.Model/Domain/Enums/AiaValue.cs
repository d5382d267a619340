namespace VirtBridge.Model;

/// <summary>Advanced interrupts of RISC-V.</summary>
public enum AiaValue
{
    None,
    Aplic,
    AplicImsic,
}
