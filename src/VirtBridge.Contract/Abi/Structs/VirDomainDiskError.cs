using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainDiskError</c> (64-bit).</summary>
[CStruct("_virDomainDiskError", "libvirt-domain.h", "0.9.10", "virDomainDiskError")]
[WrittenFrom(typeof(DomainDiskError))]
[StructLayout(LayoutKind.Explicit, Size = 16)]
public struct VirDomainDiskError
{
    [FieldOffset(0), CField("char *")]
    public nint disk;

    [FieldOffset(8), CField("int")]
    public int error;
}
