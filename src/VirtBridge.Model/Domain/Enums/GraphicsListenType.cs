namespace VirtBridge.Model;

/// <summary>Where viewers connect to.</summary>
public enum GraphicsListenType
{
    None,
    Address,
    Network,
    Socket,
}
