namespace VirtBridge.Model;

/// <summary>Whether memory can be shared with other processes.</summary>
public enum NumaMemoryAccess
{
    Shared,
    Private,
}
