using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainEventGraphicsSubject</c> (64-bit).</summary>
[CStruct("_virDomainEventGraphicsSubject", "libvirt-domain.h", "0.8.0", "virDomainEventGraphicsSubject")]
[StructLayout(LayoutKind.Explicit, Size = 16)]
public struct VirDomainEventGraphicsSubject
{
    [FieldOffset(0), CField("int")]
    public int nidentity;

    [FieldOffset(8), CField("virDomainEventGraphicsSubjectIdentityPtr")]
    public nint identities;
}
