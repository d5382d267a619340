namespace VirtBridge.Model;

/// <summary>What holds the state of a trusted platform module.</summary>
public enum TpmSourceType
{
    File,
    Dir,
}
