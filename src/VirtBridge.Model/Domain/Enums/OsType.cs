namespace VirtBridge.Model;

/// <summary>How the guest is run.</summary>
public enum OsType
{
    Hvm,
    Xen,
    Linux,
    Exe,
    Uml,
    Xenpvh,
}
