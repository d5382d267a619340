using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainInterface</c> (64-bit).</summary>
[CStruct("_virDomainInterface", "libvirt-domain.h", "1.2.14", "virDomainInterface")]
[WrittenFrom(typeof(DomainInterface))]
[StructLayout(LayoutKind.Explicit, Size = 32)]
public struct VirDomainInterface
{
    [FieldOffset(0), CField("char *")]
    public nint name;

    [FieldOffset(8), CField("char *")]
    public nint hwaddr;

    [FieldOffset(16), CField("unsigned int", CountOf = "Addrs")]
    public uint naddrs;

    [FieldOffset(24), CField("virDomainIPAddressPtr")]
    public nint addrs;
}
