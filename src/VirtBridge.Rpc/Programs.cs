namespace VirtBridge.Rpc;

/// <summary>RPC program numbers; every program here has version 1.</summary>
public static class Programs
{
    public const uint Remote = 0x20008086;
    public const uint Qemu = 0x20008087;
    public const uint Lxc = 0x00068000;
    public const uint Admin = 0x06900690;

    /// <summary>VirtBridge's own; no libvirt program has this number.</summary>
    public const uint Virtbridge = 0x20566272;
    public const uint Keepalive = 0x6b656570;
    public const uint Version = 1;
}
