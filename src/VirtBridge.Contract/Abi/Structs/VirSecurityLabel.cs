using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virSecurityLabel</c> (64-bit).</summary>
[CStruct("_virSecurityLabel", "libvirt-host.h", "0.6.1", "virSecurityLabel")]
[WrittenFrom(typeof(DomainGetSecurityLabelResult))]
[StructLayout(LayoutKind.Explicit, Size = 4104)]
public unsafe struct VirSecurityLabel
{
    [FieldOffset(0), CField("char", Array = 4097)]
    public fixed byte label[4097];

    [FieldOffset(4100), CField("int")]
    public int enforcing;
}
