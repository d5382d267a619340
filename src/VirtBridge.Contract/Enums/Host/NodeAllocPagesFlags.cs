namespace VirtBridge.Contract;

/// <summary>Values of <c>virNodeAllocPagesFlags</c> since 1.2.9.</summary>
[CEnum("virNodeAllocPagesFlags", "libvirt-host.h", Since = "1.2.9")]
[Flags]
public enum NodeAllocPagesFlags : uint
{
    [CName("VIR_NODE_ALLOC_PAGES_ADD", Since = "1.2.9")]
    Add = 0,
    [CName("VIR_NODE_ALLOC_PAGES_SET", Since = "1.2.9")]
    Set = 1,
}
