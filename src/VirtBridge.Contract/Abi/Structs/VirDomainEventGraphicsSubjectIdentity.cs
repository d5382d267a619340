using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainEventGraphicsSubjectIdentity</c> (64-bit).</summary>
[CStruct("_virDomainEventGraphicsSubjectIdentity", "libvirt-domain.h", "0.8.0", "virDomainEventGraphicsSubjectIdentity")]
[WrittenFrom(typeof(DomainEventGraphicsIdentity))]
[StructLayout(LayoutKind.Explicit, Size = 16)]
public struct VirDomainEventGraphicsSubjectIdentity
{
    [FieldOffset(0), CField("char *")]
    public nint type;

    [FieldOffset(8), CField("char *")]
    public nint name;
}
