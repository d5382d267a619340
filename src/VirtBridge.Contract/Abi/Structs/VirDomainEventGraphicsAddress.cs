using System.Runtime.InteropServices;

namespace VirtBridge.Contract.Abi;

/// <summary>Memory layout of <c>virDomainEventGraphicsAddress</c> (64-bit).</summary>
[CStruct("_virDomainEventGraphicsAddress", "libvirt-domain.h", "0.8.0", "virDomainEventGraphicsAddress")]
[WrittenFrom(typeof(DomainEventGraphicsAddress))]
[StructLayout(LayoutKind.Explicit, Size = 24)]
public struct VirDomainEventGraphicsAddress
{
    [FieldOffset(0), CField("int")]
    public int family;

    [FieldOffset(8), CField("char *")]
    public nint node;

    [FieldOffset(16), CField("char *")]
    public nint service;
}
