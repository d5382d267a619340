namespace VirtBridge.Model;

/// <summary>Who chose a MAC address.</summary>
public enum MacAddressType
{
    Generated,
    Static,
}
