namespace VirtBridge.Model;

/// <summary>Role in a pair of interfaces.</summary>
public enum TeamingType
{
    Persistent,
    Transient,
}
