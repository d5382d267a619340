namespace VirtBridge.Model;

/// <summary>How a property is written.</summary>
public enum QemuPropertyType
{
    String,
    Signed,
    Unsigned,
    Bool,
    Remove,
}
