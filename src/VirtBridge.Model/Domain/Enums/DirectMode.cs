namespace VirtBridge.Model;

/// <summary>How an interface sits on a host interface.</summary>
public enum DirectMode
{
    Vepa,
    Private,
    Bridge,
    Passthrough,
}
