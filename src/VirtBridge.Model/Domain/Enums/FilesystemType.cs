namespace VirtBridge.Model;

/// <summary>Where a guest file system comes from.</summary>
public enum FilesystemType
{
    Mount,
    Block,
    File,
    Template,
    Ram,
    Bind,
    Volume,
}
