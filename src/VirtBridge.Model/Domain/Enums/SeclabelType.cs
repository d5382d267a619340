namespace VirtBridge.Model;

/// <summary>Who makes the labels.</summary>
public enum SeclabelType
{
    None,
    Dynamic,
    Static,
}
