namespace VirtBridge.Model;

/// <summary>How BIOS geometry is translated.</summary>
public enum DiskGeometryTranslation
{
    None,
    Auto,
    Lba,
}
