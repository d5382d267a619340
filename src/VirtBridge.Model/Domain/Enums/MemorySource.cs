namespace VirtBridge.Model;

/// <summary>What backs guest memory.</summary>
public enum MemorySource
{
    File,
    Anonymous,
    Memfd,
}
