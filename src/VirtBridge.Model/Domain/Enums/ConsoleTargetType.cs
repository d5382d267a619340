namespace VirtBridge.Model;

/// <summary>The kind of console.</summary>
public enum ConsoleTargetType
{
    Serial,
    Xen,
    Uml,
    Virtio,
    Lxc,
    Openvz,
    Sclp,
    Sclplm,
}
