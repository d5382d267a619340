using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virSecurityModel</c> (64-bit).</summary>
[CStruct("_virSecurityModel", "libvirt-host.h", "0.6.1", "virSecurityModel")]
[WrittenFrom(typeof(NodeGetSecurityModelResult))]
[StructLayout(LayoutKind.Explicit, Size = 514)]
public unsafe struct VirSecurityModel
{
    [FieldOffset(0), CField("char", Array = 257)]
    public fixed byte model[257];

    [FieldOffset(257), CField("char", Array = 257)]
    public fixed byte doi[257];
}
