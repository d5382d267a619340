using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainIPAddress</c> (64-bit).</summary>
[CStruct("_virDomainInterfaceIPAddress", "libvirt-domain.h", "1.2.14", "virDomainIPAddress")]
[WrittenFrom(typeof(DomainIpAddr))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirDomainIPAddress
{
    [FieldOffset(0), CField("int")]
    public int type;

    [FieldOffset(8), CField("char *")]
    public nint addr;

    [FieldOffset(16), CField("unsigned int")]
    public uint prefix;
}
