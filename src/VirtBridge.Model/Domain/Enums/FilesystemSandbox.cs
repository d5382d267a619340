namespace VirtBridge.Model;

/// <summary>How the daemon confines itself.</summary>
public enum FilesystemSandbox
{
    Namespace,
    Chroot,
}
