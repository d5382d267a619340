namespace VirtBridge.Model;

/// <summary>Who provides a file system.</summary>
public enum FilesystemDriver
{
    Path,
    Handle,
    Loop,
    Nbd,
    Ploop,
    Virtiofs,
    Mtp,
}
