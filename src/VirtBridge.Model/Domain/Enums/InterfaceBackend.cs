namespace VirtBridge.Model;

/// <summary>Who implements a user mode network.</summary>
public enum InterfaceBackend
{
    Default,
    Passt,
}
