namespace VirtBridge.Model;

/// <summary>The interface of a mediated device.</summary>
public enum MdevModel
{
    VfioPci,
    VfioCcw,
    VfioAp,
}
